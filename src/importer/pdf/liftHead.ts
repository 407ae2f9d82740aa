import type { Line } from "./linesOf.ts";
import type { RuledCell } from "./ruledCells.ts";
import type { RuledGrid } from "./ruledGrids.ts";

/** A grid without the rows above its header that reach over all its columns, and the lines that stood in them. */
export interface LiftedGrid {
  readonly grid: RuledGrid;
  readonly cells: readonly RuledCell[];
  readonly head: readonly Line[];
}

/** Title, body and unit are printed inside the frame of some tables: such rows are head, not header. */
export function liftHead(grid: RuledGrid, cells: readonly RuledCell[]): LiftedGrid {
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  let count = 0;
  while (count < rows - 2 && cells.some((cell) => cell.row === count && spans(cell, columns))) count += 1;
  if (count === 0) return { grid, cells, head: [] };
  const head = cells.filter((cell) => cell.row < count).flatMap((cell) => cell.lines);
  const rest = cells
    .filter((cell) => cell.row >= count)
    .map((cell) => ({ ...cell, row: cell.row - count, rowEnd: cell.rowEnd - count }));
  return { grid: { ...grid, ys: grid.ys.slice(count) }, cells: rest, head };
}

function spans(cell: RuledCell, columns: number): boolean {
  return cell.column === 0 && cell.columnEnd === columns && cell.rowEnd === cell.row + 1;
}
