import type { Cell, Row, Table } from "../../budget/budget.ts";
import type { ColumnRole, Side } from "../../budget/roles.ts";

const NAMES: ReadonlySet<ColumnRole> = new Set(["item", "name", "economic-name"]);
const WORDS: ReadonlySet<ColumnRole> = new Set([...NAMES, "code", "code-class", "text"]);

/** Whether a column names its rows; such columns stay in sight when a wide table is scrolled. */
export function namesRows(role: ColumnRole): boolean {
  return NAMES.has(role);
}

/** The cells that head a row, one on each side that prints a name, or a word in place of its code ("合计"). */
export function rowHeaders(table: Table, row: Row): ReadonlySet<Cell> {
  const heads = table.sides.map((side) => headOf(table, row, side));
  return new Set(heads.filter((cell) => cell !== undefined));
}

function headOf(table: Table, row: Row, side: Side): Cell | undefined {
  const printed = (roles: ReadonlySet<ColumnRole>) =>
    row.cells.find((cell) => {
      const column = table.columns[cell.column - 1];
      return column?.side === side && roles.has(column.role) && cell.text.trim() !== "";
    });
  return printed(NAMES) ?? printed(WORDS);
}
