import type { Cell, Table } from "../../budget/budget.ts";
import { linesOf } from "../../budget/lines.ts";

/** The account code printed in the row of a cell, on the cell's side of the table; null where none is. */
export type LineCodes = (cell: Cell) => string | null;

/** Looks the codes of a table's rows up, so that a name can be shown under its code's English name. */
export function lineCodes(table: Table): LineCodes {
  const codes = new Map<string, string>();
  for (const side of table.sides) {
    for (const line of linesOf(table, side)) {
      if (line.code !== null) codes.set(`${side} ${line.row.number}`, line.code);
    }
  }
  return (cell) => codes.get(`${table.columns[cell.column - 1]?.side} ${cell.row}`) ?? null;
}
