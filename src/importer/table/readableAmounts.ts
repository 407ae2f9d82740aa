import { parseFigure } from "../../budget/figure.ts";
import { holdsAmounts } from "../../budget/roles.ts";
import { lastPlaceWhere } from "../lastOf.ts";
import type { RoleColumn } from "./columnRoles.ts";
import { BLANK_CELL, type Grid, type GridCell, type GridRow } from "./grid.ts";
import { isColumnNumbers } from "./lineRoles.ts";
import { sumsMissed } from "./sumsMissed.ts";

/** An amount that stands in a column of words was not told apart from the name beside it. */
const AMOUNT_AMONG_WORDS = /(?:^|\s)-?\d[\d,]*\.\d{2}(?:\s|$)/;

/**
 * The grid with nothing but figures in its amount columns: digits that a line break cut are joined; words that stand there go
 * to the blank name beside them, and what is still no figure is taken out and listed as not placed.
 */
export function readableAmounts(grid: Grid, columns: readonly RoleColumn[]): Grid {
  const unplaced = [...grid.unplaced];
  const rows = grid.rows.map((row) => {
    if (isWordy(row)) return row;
    const cells = [...row.cells];
    columns.forEach((column, index) => {
      const cell = cells[index] ?? BLANK_CELL;
      if (!holdsAmounts(column.role) && !isShare(column) && AMOUNT_AMONG_WORDS.test(cell.text))
        unplaced.push({ page: row.page, text: cell.text });
      if (!holdsAmounts(column.role) || parseFigure(cell.text) !== null) return;
      const joined = cell.text.replace(/\s/g, "");
      if (parseFigure(joined) !== null) cells[index] = { ...cell, text: joined };
      else {
        cells[index] = BLANK_CELL;
        if (!moveToName(cell, cells, columns, index)) unplaced.push({ page: row.page, text: cell.text });
      }
    });
    return { ...row, cells: grid.ruled ? cells : markDoubtful(cells, columns) };
  });
  return { ...grid, rows, unplaced };
}

/** Shares, quantities and targets are no amounts of money and stand right among the words. */
function isShare({ title }: RoleColumn): boolean {
  return /[%％]|比例|比重|率|指标值|目标值|权重|分值|数量/.test(title.join(""));
}

/** Without drawn lines a row whose sum does not come out may have been read into the wrong columns. */
function markDoubtful(cells: readonly GridCell[], columns: readonly RoleColumn[]): readonly GridCell[] {
  if (
    sumsMissed(
      cells.map((cell) => cell.text),
      columns,
    ) === 0
  )
    return cells;
  return cells.map((cell, index) =>
    holdsAmounts(columns[index]?.role ?? "text") && cell.text !== "" ? { ...cell, inferred: true } : cell,
  );
}

/** Rows of words only keep them where they stand. */
function isWordy(row: GridRow): boolean {
  const texts = row.cells.map((cell) => cell.text);
  return isColumnNumbers(texts);
}

function moveToName(
  cell: GridCell,
  cells: GridCell[],
  columns: readonly RoleColumn[],
  index: number,
): boolean {
  if (/[\d０-９]/.test(cell.text)) return false;
  const side = columns[index]?.side;
  const place = lastPlaceWhere(
    columns,
    (column, at) =>
      at < index && column.side === side && !holdsAmounts(column.role) && cells[at]?.text === "",
  );
  if (place < 0) return false;
  cells[place] = { ...cell, inferred: true };
  return true;
}
