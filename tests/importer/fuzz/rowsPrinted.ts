import type { Table } from "../../../src/budget/budget.ts";
import type { FileTable } from "../../../src/budget/schema.ts";

/** The rows that print an amount, each as its words and amounts without spaces. */
export function rowsPrinted(tables: readonly (Table | FileTable)[]): readonly string[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => {
      const texts = cells.map((cell) => squeezed(typeof cell === "string" ? cell : cell.text));
      return texts.some((text) => /\d\.\d{2}$/.test(text)) ? [texts.join("")] : [];
    }),
  );
}

export function squeezed(text: string): string {
  return text.replace(/\s/g, "");
}
