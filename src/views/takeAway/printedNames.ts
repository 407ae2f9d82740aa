import type { Cell, Table } from "../../budget/budget.ts";
import { linesOf } from "../../budget/lines.ts";

/** What is printed as the name of a cell's row, with its code; empty where the row has none. */
export function lineName(table: Table, cell: Cell): string {
  const side = table.columns[cell.column - 1]?.side;
  const row = table.rows[cell.row - 1];
  const [line] = row === undefined ? [] : linesOf({ ...table, rows: [row] }, side);
  if (line === undefined) return "";
  return line.code === null || line.code === line.name ? line.name : `${line.code} ${line.name}`;
}

/** What is printed over a column, from the outermost group inwards. */
export function columnTitle(table: Table, column: number): string {
  const title = table.columns[column - 1]?.title ?? [];
  return title.filter((part) => part.trim() !== "").join("-");
}
