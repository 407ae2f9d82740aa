import { lastOf } from "../lastOf.ts";
import { isBodyLine, labelNumber, withoutUnit } from "../recognise/tableHead.ts";
import type { Grid, GridHead, GridRow } from "../table/grid.ts";
import type { GridBlock } from "./gridBlock.ts";
import { MOST_HEADER_ROWS, type PlacedCells, type RuledTable, readRuledTable } from "./readRuledTable.ts";
import { unruledCells } from "./unruledCells.ts";
import type { UnruledColumns } from "./unruledColumns.ts";

const NOTE = /^(?:注|备注|说明)\s*\d?\s*[:：]/;

/** A sentence in a row of its own that says why the table is empty. */
const NO_DATA = /(?:无数据|空表|无此项)[^。]{0,20}。?[)）]?$/;

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
  const running = new Set<string>();
  let open: OpenGrid | undefined;
  for (const block of blocks) {
    const title = strangerOver(block, { open, running });
    for (const line of block.above) running.add(line);
    const before = block.head ? undefined : open;
    const read = title === null ? readBlock(block, before) : null;
    if (block.head && read) {
      const next = openGrid(block, block.head, read);
      if (open && goesOn(open, next)) addRows(open, block, next.rows);
      else grids.push(next);
      open = lastOf(grids);
    } else if (block.head ?? title) {
      unread.push(block.head ?? headless(title ?? "", block.page));
      open = undefined;
    } else if (open && read && fits(read.table, open))
      addRows(open, block, continued(read.table, open.titles));
    else if (figuresIn(block).length > 0)
      open?.unplaced.push(...figuresIn(block)) ?? unread.push(headless(UNTITLED, block.page));
  }
  return { grids: grids.map(noteRowsApart), unread };
}

const UNTITLED = "无标题的表";

interface Before {
  readonly open: OpenGrid | undefined;
  /** What has stood above a table already: the running head of the pages. */
  readonly running: ReadonlySet<string>;
}

/** Words over a grid without a known title that were not there before are the title of another table; null where none are. */
function strangerOver({ head, above, page }: GridBlock, { open, running }: Before): string | null {
  if (head) return null;
  const words = above
    .filter((line) => !running.has(line) && !isBodyLine(line) && labelNumber(line) === null)
    .map(withoutUnit)
    .filter((line) => /[\u4e00-\u9fff]{3}/.test(line) && !/续表|[（(]续/.test(line));
  if (words.length > 0) return words[0] ?? null;
  return open?.pages.includes(page) ? UNTITLED : null;
}

function headless(title: string, page: number): GridHead {
  return { label: "", title, body: "", unit: "万元", unitPrinted: false, page };
}

/** A page that prints title and header of the table before it again goes on with it, unless it has a total of its own. */
function goesOn(before: OpenGrid, next: OpenGrid): boolean {
  const plain = ({ title }: GridHead) => title.replace(/[（(]?续表?\d?[）)]?$/, "");
  const isTotal = ({ rows }: OpenGrid) => rows[0]?.cells.some((cell) => /^\s*合\s*计\s*$/.test(cell.text));
  return (
    plain(before.head) === plain(next.head) &&
    before.head.body === next.head.body &&
    before.head.label === next.head.label &&
    JSON.stringify(before.titles) === JSON.stringify(next.titles) &&
    !(isTotal(before) && isTotal(next))
  );
}

function addRows(open: OpenGrid, { page, notes }: GridBlock, rows: readonly GridRow[]): void {
  open.rows.push(...rows);
  open.notes.push(...notes);
  if (!open.pages.includes(page)) open.pages.push(page);
}

/** Notes printed in a cell of the table are notes, not rows. */
function noteRowsApart(grid: OpenGrid): Grid {
  const noteIn = (row: GridRow) => {
    const texts = row.cells.map((cell) => cell.text).filter((text) => text !== "");
    return texts.length === 1 && (NOTE.test(texts[0] ?? "") || NO_DATA.test(texts[0] ?? ""))
      ? texts[0]
      : undefined;
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
