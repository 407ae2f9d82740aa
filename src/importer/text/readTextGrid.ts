import { holdsAmounts } from "../../budget/roles.ts";
import { tableRoleOf } from "../recognise/tableRoles.ts";
import { columnRolesOf, type RoleColumn } from "../table/columnRoles.ts";
import type { Grid, GridRow } from "../table/grid.ts";
import type { TextTable } from "./findTextTables.ts";
import { joinLines } from "./joinLines.ts";
import { placeTokens } from "./placeTokens.ts";
import { readHeader } from "./readHeader.ts";
import { splitTokens } from "./splitTokens.ts";
import type { TextPage } from "./textPage.ts";

const NOTE = /^(?:注|备注|说明)\s*[:：]/;
const MOST_NAMELESS = 0.1;
const PART_HEADING = /^第[一二三四五六七八九十]+部分/;

/** A table of extracted text as cells; null where its header is none of the known forms. */
export function readTextGrid(table: TextTable): Grid | null {
  const [first, ...later] = table.parts;
  const header = readHeader(first?.lines ?? []);
  if (!first || !header) return null;
  const columns = columnRolesOf(header.titles, tableRoleOf(table.head.title));
  const parts = [
    { number: first.number, lines: first.lines.slice(header.lines) },
    ...later.map((part) => withoutHeader(part, header.titles)),
  ];
  const notes: string[] = [];
  const unplaced: { page: number; text: string }[] = [];
  const rows = parts.flatMap((part) => readRows(part, { columns, notes, unplaced }));
  if (!isReadable(rows, columns)) return null;
  const pages = parts
    .filter((part) => part.lines.some((line) => line.trim() !== ""))
    .map((part) => part.number);
  return {
    head: table.head,
    titles: header.titles,
    rows,
    ruled: false,
    notes,
    pages: [first.number, ...pages.filter((page) => page !== first.number)],
    unplaced,
  };
}

/** A page that goes on with a table may print its header again. */
function withoutHeader(part: TextPage, titles: Grid["titles"]): TextPage {
  const again = readHeader(part.lines);
  const same = again?.titles.every((title, index) => title.join(">") === titles[index]?.join(">"));
  return again && same ? { ...part, lines: part.lines.slice(again.lines) } : part;
}

/** Amounts that stand without a name in most rows belong to a text whose rows were torn apart. */
function isReadable(rows: readonly GridRow[], columns: readonly RoleColumn[]): boolean {
  const words = columns.flatMap((column, index) => (holdsAmounts(column.role) ? [] : [index]));
  const hasAmount = (row: GridRow) =>
    row.cells.some((cell, index) => !words.includes(index) && /\d/.test(cell.text));
  const withAmounts = rows.filter(hasAmount);
  const nameless = withAmounts.filter((row) => words.every((index) => row.cells[index]?.text.trim() === ""));
  return words.length === 0 || nameless.length <= withAmounts.length * MOST_NAMELESS;
}

interface Reading {
  readonly columns: readonly RoleColumn[];
  readonly notes: string[];
  readonly unplaced: { page: number; text: string }[];
}

function readRows(part: TextPage, { columns, notes, unplaced }: Reading): readonly GridRow[] {
  const rows: GridRow[] = [];
  const lines = part.lines.filter((line) => !PART_HEADING.test(line.trim()));
  for (const text of joinLines(lines)) {
    if (notes.length > 0 && text.trim() !== "") notes.push(text.trim());
    else if (NOTE.test(text.trim())) notes.push(text.trim());
    else if (notes.length === 0) {
      const cells = placeTokens(splitTokens(text), columns);
      if (cells) rows.push({ page: part.number, cells });
      else unplaced.push({ page: part.number, text: text.trim() });
    }
  }
  return rows;
}
