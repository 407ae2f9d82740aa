import type { Cell, Table } from "../../budget/budget.ts";

const STEPS: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map([
  ["ArrowUp", [-1, 0]],
  ["ArrowDown", [1, 0]],
  ["ArrowLeft", [0, -1]],
  ["ArrowRight", [0, 1]],
]);

interface Step {
  readonly table: Table;
  /** null: nothing is pointed at yet, and any arrow leads to the first cell. */
  readonly from: Cell | null;
  readonly key: string;
  /** Whether a cell can be shown; others are stepped over. */
  readonly accept: (cell: Cell) => boolean;
}

/** The cell that an arrow key leads to; null for other keys and at the edge of the table. */
export function nextCell({ table, from, key, accept }: Step): Cell | null {
  const step = STEPS.get(key);
  if (step === undefined) return null;
  const cells = table.rows.flatMap((row) => row.cells);
  if (from === null || from.tableId !== table.id) return cells.find(accept) ?? null;
  const [rows, columns] = step;
  let row = from.row + rows;
  let column = from.column + columns;
  while (row >= 1 && row <= table.rows.length && column >= 1 && column <= table.columns.length) {
    const cell = table.rows[row - 1]?.cells[column - 1];
    if (cell !== undefined && accept(cell)) return cell;
    row += rows;
    column += columns;
  }
  return null;
}
