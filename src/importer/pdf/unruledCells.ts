import { holdsAmounts } from "../../budget/roles.ts";
import { isDataRow } from "../table/isDataRow.ts";
import type { Line } from "./linesOf.ts";
import { placeLine, SAME_LEFT } from "./placedLines.ts";
import { contentOf, type RuledCell } from "./ruledCells.ts";
import type { RuledGrid } from "./ruledGrids.ts";
import { segmentLines } from "./segmentLines.ts";
import type { Segment } from "./segmentsOf.ts";
import { repeatsColumns, shiftedColumns, type UnruledColumns, unruledColumns } from "./unruledColumns.ts";
import { type LinesOfRow, unruledRows } from "./unruledRows.ts";
import { isTotal, type Span } from "./unruledStripes.ts";

export interface UnruledTable {
  readonly columns: UnruledColumns;
  readonly grid: RuledGrid;
  readonly cells: readonly RuledCell[];
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
  const start = cut.findIndex(({ segments }) => isDataRow(segments.map((segment) => segment.text)));
  const first = start < 0 ? cut.length : start;
  const under = cut.slice(first);
  const own = first === 0 ? null : unruledColumns({ header: lines.slice(0, first), body: under, title });
  const goesOn = before !== null && !(own && repeatsColumns(own, before));
  const body = goesOn ? cut : under;
  const columns = goesOn ? shiftedColumns(before, body) : own;
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
  return { columns, grid: { xs, ys, regions: [] }, cells: [...header, ...cells] };
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
