import { BLANK_CELL, type Grid, type GridCell } from "../table/grid.ts";
import { isDataRow } from "../table/isDataRow.ts";
import { headerTitle } from "./headerTitle.ts";
import { wordsOf } from "./rowWords.ts";
import { type SheetCell, type SheetRow, widthOf } from "./sheetContent.ts";

/** The columns and rows of one table on a sheet, below its head. */
export type SheetTable = Pick<Grid, "titles" | "rows" | "unplaced">;

const MOST_HEADER_ROWS = 6;

export interface TablePlace {
  readonly page: number;
  /** The row after the table's last. */
  readonly end: number;
}

/** Reads rows as a table: the header's titles, then the cells of each row, empty rows between them included. */
export function readSheetTable(rows: readonly SheetRow[], { page, end }: TablePlace): SheetTable {
  const start = headerEnd(rows);
  const header = rows.filter((row) => row.row < start);
  const cells = header.flatMap((row) => row.cells);
  const titles = new Set(header.filter((row) => row.cells.length > 1).map(keyOf));
  const isRepeated = (row: SheetRow) => row.row >= start && titles.has(keyOf(row));
  const repeated = new Set(rows.filter(isRepeated).map(({ row }) => row));
  const body = new Map(
    rows.filter(({ row }) => row >= start && !repeated.has(row)).map((row) => [row.row, row]),
  );
  const groups = columnGroups(cells, [...body.values()]);
  const places = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  return {
    titles: groups.map((group) => headerTitle(cells, group[0] ?? 0)),
    rows: places
      .filter((row) => !repeated.has(row))
      .map((row) => ({ page, cells: groups.map((group) => cellIn(body.get(row), group)) })),
    unplaced: [...body.values()].flatMap((row) =>
      row.cells.flatMap((cell) => (cell.unreadable === null ? [] : [{ page, text: cell.unreadable }])),
    ),
  };
}

function keyOf(row: SheetRow): string {
  return wordsOf(row)
    .join("\n")
    .replace(/[^\S\n]/g, "");
}

/** The number of the first row below the header. */
function headerEnd(rows: readonly SheetRow[]): number {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const first = rows[0]?.row ?? 0;
  const last = rows[rows.length - 1]?.row ?? 0;
  const cells = rows.slice(0, MOST_HEADER_ROWS).flatMap((row) => row.cells);
  const { left, right } = widthOf(rows);
  for (let row = first; row <= last && row < first + MOST_HEADER_ROWS; row += 1) {
    const above = cells.filter((cell) => cell.row < row && cell.rowEnd > row);
    const texts = textsOf(byRow.get(row)?.cells ?? [], above, { left, right });
    if (isDataRow(texts) && !(above.length > 0 && texts.every((text) => text === ""))) return row;
  }
  return last < first + MOST_HEADER_ROWS ? last + 1 : first + 1;
}

/** One text for each cell that starts in a row, blank ones too; what a merged cell covers starts in no row but its first. */
function textsOf(
  cells: readonly SheetCell[],
  above: readonly SheetCell[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column < right; ) {
    const cell = cells.find((each) => each.column === column);
    const covering = above.find((each) => each.column <= column && each.columnEnd > column);
    if (!covering) texts.push(cell?.text ?? "");
    column = cell?.columnEnd ?? covering?.columnEnd ?? column + 1;
  }
  return texts;
}

/**
 * The columns that are printed, each alone; those under one header cell of which no row uses two are one column, whose
 * places are levels of indentation.
 */
function columnGroups(
  header: readonly SheetCell[],
  body: readonly SheetRow[],
): readonly (readonly number[])[] {
  const starts = new Set([...header, ...body.flatMap((row) => row.cells)].map((cell) => cell.column));
  const columns = [...starts].sort((one, other) => one - other);
  const groups: { leaf: SheetCell | null; columns: number[] }[] = [];
  for (const column of columns) {
    const leaf = leafOver(header, column);
    const last = groups[groups.length - 1];
    if (leaf && last?.leaf === leaf) last.columns.push(column);
    else groups.push({ leaf, columns: [column] });
  }
  return groups.flatMap((group) =>
    body.every((row) => row.cells.filter((cell) => group.columns.includes(cell.column)).length < 2)
      ? [group.columns]
      : group.columns.map((column) => [column]),
  );
}

function leafOver(header: readonly SheetCell[], column: number): SheetCell | null {
  const over = header.filter((cell) => cell.column <= column && cell.columnEnd > column);
  return over.reduce<SheetCell | null>((leaf, cell) => (leaf && leaf.row > cell.row ? leaf : cell), null);
}

/** A row that prints nothing has blank cells. */
function cellIn(row: SheetRow | undefined, group: readonly number[]): GridCell {
  const cell = row?.cells.find((each) => group.includes(each.column));
  if (!cell || cell.unreadable !== null) return BLANK_CELL;
  const level = group.indexOf(cell.column);
  const text = cell.text.replace(/\s*\n\s*/g, "");
  return { text: `${"\u3000".repeat(level)}${text}`, box: null, inferred: cell.inferred };
}
