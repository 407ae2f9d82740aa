import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { address, type PlannedCell, type PlannedSheet } from "./sheetPlan.ts";

/** The same sheets as an XLS (BIFF8) file; indentation by alignment cannot be printed so and becomes spaces. */
export function printXls(sheets: readonly PlannedSheet[]): Uint8Array {
  const workbook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(workbook, worksheet(sheet), sheet.name);
  const hidden = sheets.map((sheet) => ({ Hidden: sheet.hidden ? (1 as const) : (0 as const) }));
  workbook.Workbook = { Sheets: hidden };
  const bytes: unknown = write(workbook, { bookType: "biff8", type: "array" });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes");
  return new Uint8Array(bytes);
}

function worksheet({ cells, merges }: PlannedSheet): WorkSheet {
  const sheet: WorkSheet = {};
  for (const cell of cells) if (cell.value !== null) sheet[address(cell.row, cell.column)] = cellObject(cell);
  const rows = Math.max(0, ...cells.map((cell) => cell.row));
  const columns = Math.max(0, ...cells.map((cell) => cell.column));
  sheet["!ref"] = `A1:${address(rows, columns)}`;
  sheet["!merges"] = merges.map(([row, column, lastRow, lastColumn]) => ({
    s: { r: row, c: column },
    e: { r: lastRow, c: lastColumn },
  }));
  return sheet;
}

function cellObject({ value, format, indent = 0 }: PlannedCell): CellObject {
  if (typeof value === "number") return { t: "n", v: value, ...(format ? { z: format } : {}) };
  return { t: "s", v: `${"\u3000".repeat(indent)}${value}` };
}
