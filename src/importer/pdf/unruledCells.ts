import { holdsAmounts } from "../../budget/roles.ts";
import { isDataRow } from "../table/isDataRow.ts";
import { readHeader } from "../text/readHeader.ts";
import type { Line } from "./linesOf.ts";
import { placeLine, SAME_LEFT } from "./placedLines.ts";
import { contentOf, type RuledCell } from "./ruledCells.ts";
import type { RuledGrid } from "./ruledGrids.ts";
import { type SegmentLine, segmentLines } from "./segmentLines.ts";
import type { Segment } from "./segmentsOf.ts";
import { lettersOf, shiftedColumns, type UnruledColumns, unruledColumns } from "./unruledColumns.ts";
import { type LinesOfRow, unruledRows } from "./unruledRows.ts";
import { isTotal, type Span } from "./unruledStripes.ts";

const MOST_HEADER_LINES = 16;

export interface UnruledTable {
  readonly columns: UnruledColumns;
  readonly grid: RuledGrid;
  readonly cells: readonly RuledCell[];
  /** How many rows are header. */
  readonly header: number;
}

/**
 * The cells of a table that draws no lines, by the places of its words; null where no columns can be told. A page that goes on
 * with a table and repeats no header takes the columns of the page before.
 */
export function unruledCells(
  lines: readonly Line[],
  { before, title }: { readonly before: UnruledColumns | null; readonly title: string },
): UnruledTable | null {
  const cut = segmentLines(lines);
  const first = before ? repeatedHeader(lines, before) : headerEnd(lines, cut);
  const body = cut.slice(first);
  const own = first === 0 ? null : unruledColumns({ header: lines.slice(0, first), body, title });
  const columns = own ?? (before && shiftedColumns(before, body));
  if (!columns) return null;
  const rows = unruledRows(
    body.map((line) => placeLine(line, columns)),
    columns.columns,
  );
  const header = headerCells(columns);
  const depth = Math.max(1, ...columns.titles.map((title) => title.length));
  const count = columns.titles.length;
  const cells = rows.flatMap((row, index) => rowCells(row, { row: depth + index, columns }));
  const ys = Array.from({ length: depth + rows.length + 1 }, (_, index) => index);
  const xs = Array.from({ length: count + 1 }, (_, index) => index);
  return { columns, grid: { xs, ys, regions: [] }, cells: [...header, ...cells], header: depth };
}

/** How many lines the header takes: those of a known form, or all above the first row. */
function headerEnd(lines: readonly Line[], cut: readonly SegmentLine[]): number {
  const known = readHeader(lines.map((line) => line.text));
  if (known) return known.lines;
  const start = cut.findIndex(({ segments }) => isDataRow(segments.map((segment) => segment.text)));
  return start < 0 ? cut.length : start;
}

/** How many lines at the head of a page print the table's header again, in whatever lines it wraps. */
function repeatedHeader(lines: readonly Line[], { letters }: UnruledColumns): number {
  const most = Math.min(lines.length, MOST_HEADER_LINES);
  for (let count = 1; count <= most; count += 1)
    if (lettersOf(lines.slice(0, count)) === letters) return count;
  return 0;
}

function headerCells({ titles }: UnruledColumns): readonly RuledCell[] {
  const depth = Math.max(1, ...titles.map((title) => title.length));
  return titles.flatMap((title, column) =>
    Array.from({ length: depth }, (_, row) => {
      const text = title[row] ?? "";
      return { row, rowEnd: row + 1, column, columnEnd: column + 1, lines: [], text, box: null };
    }),
  );
}

function rowCells(
  lines: LinesOfRow,
  { row, columns }: { readonly row: number; readonly columns: UnruledColumns },
): readonly RuledCell[] {
  return columns.titles.map((_, column) => {
    const segments = lines.flatMap(({ cells }) => cells.get(column) ?? []);
    const words = segments.flatMap((segment) => segment.words);
    const inferred =
      isAmongWords(columns) && segments.some((segment) => isCentredTotal(segment, columns.spans[column]));
    return { row, rowEnd: row + 1, column, columnEnd: column + 1, inferred, ...contentOf(words) };
  });
}

function isCentredTotal(segment: Segment, span: Span | null | undefined): boolean {
  return isTotal(segment) && (!span || Math.abs(segment.left - span.left) >= SAME_LEFT);
}

/** Where two columns of words stand side by side, as code and name do, a centred total may belong to either or to both. */
function isAmongWords({ columns }: UnruledColumns): boolean {
  const isWord = (place: number) => !holdsAmounts(columns[place]?.role ?? "total");
  return columns.some((_, place) => isWord(place) && isWord(place + 1));
}
