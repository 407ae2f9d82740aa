import { lastOf } from "../lastOf.ts";
import type { Grid, GridHead, GridRow } from "../table/grid.ts";
import type { GridBlock } from "./gridBlock.ts";
import { MOST_HEADER_ROWS, type PlacedCells, type RuledTable, readRuledTable } from "./readRuledTable.ts";
import { unruledCells } from "./unruledCells.ts";
import type { UnruledColumns } from "./unruledColumns.ts";

const NOTE = /^(?:注|备注|说明)\s*\d?\s*[:：]/;

interface OpenGrid {
  readonly head: GridHead;
  readonly titles: readonly (readonly string[])[];
  readonly columns: UnruledColumns | null;
  readonly rows: GridRow[];
  readonly ruled: boolean;
  readonly notes: string[];
  readonly pages: number[];
  readonly unplaced: { page: number; text: string }[];
}

export interface JoinedPages {
  readonly grids: readonly Grid[];
  /** Tables whose title was found and whose columns could not be told. */
  readonly unread: readonly GridHead[];
}

/** The tables of a document: a grid without a title goes on with the table before it, its repeated header left out. */
export function joinPages(blocks: readonly GridBlock[]): JoinedPages {
  const grids: OpenGrid[] = [];
  const unread: GridHead[] = [];
  for (const block of blocks) {
    const last = lastOf(grids);
    const read = readBlock(block, block.head ? undefined : last);
    if (block.head && read) grids.push(openGrid(block, block.head, read));
    else if (block.head) unread.push(block.head);
    else if (last && read && fits(read.table, last)) {
      last.rows.push(...continued(read.table, last.titles));
      last.notes.push(...block.notes);
      if (!last.pages.includes(block.page)) last.pages.push(block.page);
    } else if (last) last.unplaced.push(...figuresIn(block));
  }
  return { grids: grids.map(noteRowsApart), unread };
}

/** Notes printed in a cell of the table are notes, not rows. */
function noteRowsApart(grid: OpenGrid): Grid {
  const noteIn = (row: GridRow) => {
    const texts = row.cells.map((cell) => cell.text).filter((text) => text !== "");
    return texts.length === 1 && NOTE.test(texts[0] ?? "") ? texts[0] : undefined;
  };
  const notes = grid.rows.flatMap((row) => noteIn(row) ?? []);
  return {
    ...grid,
    rows: grid.rows.filter((row) => noteIn(row) === undefined),
    notes: [...notes, ...grid.notes],
  };
}

interface ReadBlock {
  readonly table: RuledTable;
  readonly columns: UnruledColumns | null;
}

function readBlock(
  { grid, cells, lines, head, page }: GridBlock,
  before: OpenGrid | undefined,
): ReadBlock | null {
  if (lines === null) {
    const drawn = { grid, cells, inferred: false };
    return { table: before ? goOn(drawn, before, page) : readRuledTable(drawn, page), columns: null };
  }
  const title = (head ?? before?.head)?.title ?? "";
  const unruled = unruledCells(lines, { before: before?.columns ?? null, title });
  if (!unruled) return null;
  const { columns } = unruled;
  return { table: readRuledTable({ ...unruled, inferred: !columns.known }, page), columns };
}

/** A page that goes on with a table: rows of words at its head are rows, unless they repeat the header. */
function goOn(drawn: PlacedCells, { titles }: OpenGrid, page: number): RuledTable {
  for (let header = 1; header <= MOST_HEADER_ROWS; header += 1) {
    const table = readRuledTable({ ...drawn, header }, page);
    if (table.titles.every((title, index) => title.join(">") === titles[index]?.join(">"))) return table;
  }
  const table = readRuledTable(drawn, page);
  return repeats(table, titles) ? table : readRuledTable({ ...drawn, header: 0 }, page);
}

function openGrid(block: GridBlock, head: GridHead, { table, columns }: ReadBlock): OpenGrid {
  const { page, notes } = block;
  return {
    head,
    titles: table.titles,
    columns,
    rows: [...table.rows],
    ruled: columns === null,
    notes: [...notes],
    pages: [page],
    unplaced: [],
  };
}

function fits(table: RuledTable, { titles }: OpenGrid): boolean {
  return titles.length === table.titles.length || titles.length === table.rows[0]?.cells.length;
}

/** Rows of a later page; words that it takes for a header and that the table's header does not print are its first row. */
function continued(table: RuledTable, titles: readonly (readonly string[])[]): readonly GridRow[] {
  const first = table.rows[0];
  if (repeats(table, titles) || !first) return table.rows;
  const cells = table.titles.map((title) => ({ text: title.join(""), box: null, inferred: true }));
  return [{ page: first.page, cells }, ...table.rows];
}

function repeats(table: RuledTable, titles: OpenGrid["titles"]): boolean {
  return table.titles.every((title, index) => title.length === 0 || lastOf(title) === lastOf(titles[index]));
}

/** What is printed in a grid that fits no table: none of it is left out in silence. */
function figuresIn({ cells, lines, page }: GridBlock): readonly { page: number; text: string }[] {
  const texts = [...cells.map((cell) => cell.text), ...(lines ?? []).map((line) => line.text)];
  return texts.filter((text) => /\d/.test(text)).map((text) => ({ page, text }));
}
