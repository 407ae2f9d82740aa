import { createHash } from "node:crypto";
import type { Table } from "../../../src/budget/budget.ts";
import { type Imported, importDocument } from "../../../src/importer/importDocument.ts";
import { isRefusal, type Refusal, refusalMessage } from "../../../src/importer/refusal.ts";
import { readWorkbook } from "../../../src/importer/sheet/readWorkbook.ts";
import { settingsFor } from "../importSettings.ts";

export function importBytes(bytes: Uint8Array): Promise<Imported | Refusal> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return importDocument(bytes, settingsFor(bytes, { readWorkbook, sha256 }));
}

/** Imports a workbook that must be readable. */
export async function importSheets(bytes: Uint8Array): Promise<Imported> {
  const result = await importBytes(bytes);
  if (isRefusal(result)) throw new Error(refusalMessage(result));
  return result;
}

/** Every cell, role, code, name and unit of the tables as lines of text, without the place where they stand. */
export function printedTables(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ number, role, label, title, body, unit, state, notes, sides, columns, rows }) => [
    [number, role, label, title, body, unit, state, sides.join("/"), ...notes].join(" | "),
    ...columns.map((column) => `${number} ${column.role} ${column.side} ${column.title.join(">")}`),
    ...rows.map((row) => {
      const cells = row.cells.map(
        (cell) => `${cell.text}:${cell.figure?.kind ?? "words"}${cell.inferred ? "?" : ""}`,
      );
      return [`${number}.${row.number}`, row.roles.join("/"), row.printedSo.join("/"), ...cells].join(" | ");
    }),
  ]);
}

/** The lines of one list that are not in the other: what a failed comparison shows. */
export function difference(found: readonly string[], expected: readonly string[]): readonly string[] {
  const changed = expected.flatMap((line, index) =>
    line === found[index] ? [] : [`expected ${line}`, `found    ${found[index] ?? ""}`],
  );
  return found.length === expected.length
    ? changed
    : [...changed, `${found.length} of ${expected.length} lines`];
}
