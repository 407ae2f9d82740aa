import type { GridHead } from "../table/grid.ts";
import type { Line } from "./linesOf.ts";
import type { RuledCell } from "./ruledCells.ts";
import type { RuledGrid } from "./ruledGrids.ts";

/** A table, or the part of one that stands on a page, with what is printed above and below it. */
export interface GridBlock {
  readonly page: number;
  readonly top: number;
  readonly grid: RuledGrid;
  readonly cells: readonly RuledCell[];
  /** The lines of a table that draws no lines between its cells; null where the cells are drawn. */
  readonly lines: readonly Line[] | null;
  /** null where nothing above names a table: the grid goes on with the one before. */
  readonly head: GridHead | null;
  /** The lines above, for forms that print a title and no unit. */
  readonly above: readonly string[];
  readonly notes: readonly string[];
}
