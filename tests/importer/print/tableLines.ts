import type { Table } from "../../../src/budget/budget.ts";
import { type ColumnRole, holdsAmounts } from "../../../src/budget/roles.ts";
import type { FileTable } from "../../../src/budget/schema.ts";

/** What a table prints, line by line, whichever way it was printed: head, columns with their roles, rows with theirs. */
export function tableLines(table: Table | FileTable): readonly string[] {
  const { number, role, label, title, body, unit, state, notes, columns, rows } = table;
  return [
    [number, role, label, title, body, unit, state, ...notes].join(" | "),
    ...columns.map(
      (column) => `${number} ${column.role} ${column.side ?? "lines"} ${column.title.join(">")}`,
    ),
    ...rows.map(({ roles, cells }, index) =>
      [`${number}.${index + 1}`, roles.join("/"), ...cells.map(textOf)].join(" | "),
    ),
  ];
}

/** The first lines in which what was read is not what was printed. */
export function differences(
  read: readonly Table[],
  printed: readonly FileTable[],
): readonly { readonly printed: string; readonly read: string }[] {
  const [found, expected] = [read.flatMap(tableLines), printed.flatMap(tableLines)];
  return Array.from({ length: Math.max(found.length, expected.length) }, (_, index) => ({
    printed: expected[index] ?? "",
    read: found[index] ?? "",
  }))
    .filter((pair) => pair.printed !== pair.read)
    .slice(0, 6);
}

/** The amounts of every row that has some, with the code before them: what must be right even where names are torn apart. */
export function amountLines(tables: readonly (Table | FileTable)[]): readonly string[] {
  return tables.flatMap(({ number, columns, rows }) =>
    rows.flatMap(({ cells }) => {
      const kept = cells.map(textOf).map((text, index) => (isWord(columns[index]) ? "" : text));
      return kept.some((text) => /\d/.test(text)) ? [[number, ...kept].join(" | ")] : [];
    }),
  );
}

function isWord(column: { readonly role: ColumnRole } | undefined): boolean {
  return column !== undefined && !holdsAmounts(column.role) && !column.role.startsWith("code");
}

function textOf(cell: string | { readonly text: string }): string {
  return typeof cell === "string" ? cell : cell.text;
}
