import { lastOf, lastPlaceWhere, lastWhere } from "../lastOf.ts";
import { BLANK_CELL, type GridCell, type GridRow } from "../table/grid.ts";
import { isDataRow } from "../table/isDataRow.ts";
import type { Word } from "./pageContent.ts";
import { contentOf, type RuledCell } from "./ruledCells.ts";
import type { RuledGrid } from "./ruledGrids.ts";
import { splitBand } from "./splitBand.ts";

/** A table between drawn lines on one page: the header of each column and the rows below. */
export interface RuledTable {
  readonly titles: readonly (readonly string[])[];
  readonly rows: readonly GridRow[];
}

/** Cells in rows and columns; `inferred` where the columns themselves are. */
export interface PlacedCells {
  readonly grid: RuledGrid;
  readonly cells: readonly RuledCell[];
  readonly inferred: boolean;
  /** How many rows are header; left out, those above the first row of data. */
  readonly header?: number;
}

/** Headers of more rows than this are none. */
export const MOST_HEADER_ROWS = 6;

/** Reads the cells of one ruled grid as a table; columns that no row uses on their own are part of their neighbour. */
export function readRuledTable(placed: PlacedCells, page: number): RuledTable {
  const { grid, cells, inferred } = placed;
  const rowCount = grid.ys.length - 1;
  const header = placed.header ?? headerRows(cells, rowCount);
  const body = cells.filter((cell) => cell.row >= header);
  const width = grid.xs.length - 1;
  const parted = body.filter((cell) => cell.columnEnd - cell.column < width);
  const used = grid.xs.slice(0, -1).flatMap((_, column) => (isUsed(column, cells, parted) ? [column] : []));
  const titles = used.map((column) => titleOf(cells, column, header));
  const bands = Array.from({ length: rowCount - header }, (_, index) => index + header);
  const rows = bands.flatMap((row) => {
    const own = body.filter((cell) => cell.row === row && cell.rowEnd <= row + 1);
    const inRow = body.filter((cell) => cell.row === row);
    return (splitBand(own) ?? [inRow]).map((part) => ({
      page,
      cells: rowOf(part, { grid, used, inferred }),
    }));
  });
  return { titles, rows };
}

function headerRows(cells: readonly RuledCell[], rowCount: number): number {
  for (let row = 0; row < Math.min(rowCount, MOST_HEADER_ROWS); row += 1) {
    const texts = cells.filter((cell) => cell.row === row).map((cell) => cell.text);
    const covered = cells.some((cell) => cell.row < row && cell.rowEnd > row);
    if (isDataRow(texts) && !(covered && texts.every((text) => text.trim() === ""))) return row;
  }
  return Math.min(rowCount, MOST_HEADER_ROWS, 1);
}

function isUsed(column: number, cells: readonly RuledCell[], body: readonly RuledCell[]): boolean {
  return (body.length > 0 ? body : cells).some((cell) => cell.column === column);
}

/** The header over a column from the outermost group inwards; a cell that covers several rows counts once. */
function titleOf(cells: readonly RuledCell[], column: number, header: number): readonly string[] {
  return cells
    .filter(
      (cell) => cell.row < header && cell.column <= column && cell.columnEnd > column && cell.text !== "",
    )
    .sort((a, b) => a.row - b.row)
    .map((cell) => cell.text.replace(/\s/g, ""));
}

interface Columns {
  readonly grid: RuledGrid;
  readonly used: readonly number[];
  readonly inferred: boolean;
}

function rowOf(cells: readonly RuledCell[], columns: Columns): readonly GridCell[] {
  const row = columns.used.map((): GridCell => BLANK_CELL);
  for (const cell of cells) {
    if (cell.text === "") continue;
    for (const part of partsOf(cell)) {
      const place = placeOf(part, columns);
      const before = row[place];
      if (before && before.text !== "")
        row[place] = { text: `${before.text}${part.text}`, box: before.box, inferred: true };
      else
        row[place] = {
          text: part.text,
          box: part.box,
          inferred: part.inferred || columns.inferred,
          ...(cell.lines.length > 1 ? { start: cell.lines[0]?.x ?? 0 } : {}),
        };
    }
  }
  return row;
}

interface Part extends Pick<RuledCell, "text" | "box" | "column" | "columnEnd"> {
  readonly inferred: boolean;
}

/** A cell over several columns whose words stand far apart is several cells without lines between them. */
function partsOf(cell: RuledCell): readonly Part[] {
  const [line, ...more] = cell.lines;
  if (cell.columnEnd - cell.column === 1 || !line || more.length > 0)
    return [{ ...cell, inferred: cell.inferred ?? false }];
  const groups: Word[][] = [];
  for (const word of line.words) {
    const last = lastOf(lastOf(groups));
    if (last && word.x - last.x - last.width < word.height * 1.5) lastOf(groups)?.push(word);
    else groups.push([word]);
  }
  if (groups.length === 1) return [{ ...cell, inferred: false }];
  return groups.map((words) => {
    const { text, box } = contentOf(words);
    return { text, box, column: cell.column, columnEnd: cell.columnEnd, inferred: true };
  });
}

/** Words of a merged cell stand in its first column, amounts in the one their right end lies in. */
function placeOf(part: Part, { grid, used }: Columns): number {
  const inside = used.flatMap((column, place) =>
    column >= part.column && column < part.columnEnd ? [place] : [],
  );
  const first =
    inside[0] ??
    Math.max(
      0,
      lastPlaceWhere(used, (column) => column <= part.column),
    );
  const isAmount = /^-?[\d,.]+$/.test(part.text);
  if (inside.length < 2 || !part.box || (!isAmount && !part.inferred)) return first;
  const at = isAmount ? part.box[0] + part.box[2] : part.box[0] + part.box[2] / 2;
  return lastWhere(inside, (place) => (grid.xs[used[place] ?? 0] ?? 0) < at) ?? first;
}
