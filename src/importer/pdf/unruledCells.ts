import { lastOf } from "../lastOf.ts";
import { isDataRow } from "../table/isDataRow.ts";
import type { Line } from "./linesOf.ts";
import type { Word } from "./pageContent.ts";
import { contentOf, type RuledCell } from "./ruledCells.ts";
import type { RuledGrid } from "./ruledGrids.ts";
import { isAmount, type Segment, segmentsOf } from "./segmentsOf.ts";
import { shiftedColumns, type UnruledColumns, unruledColumns } from "./unruledColumns.ts";

export interface UnruledTable {
  readonly columns: UnruledColumns;
  readonly grid: RuledGrid;
  readonly cells: readonly RuledCell[];
}

/** A line of words alone that is nearer than this share of the usual distance of rows goes on with its neighbour. */
const WRAPPED = 0.8;

/**
 * The cells of a table that draws no lines, by the places of its words; null where no columns can be told. A page that goes on
 * with a table and repeats no header takes the columns of the page before.
 */
export function unruledCells(lines: readonly Line[], before: UnruledColumns | null): UnruledTable | null {
  const start = lines.findIndex((line) => isDataRow(segmentsOf(line).map((segment) => segment.text)));
  const first = start < 0 ? lines.length : start;
  const body = lines.slice(first);
  const own = first === 0 ? null : unruledColumns(lines.slice(0, first), body);
  const columns = own ?? (before && shiftedColumns(before, body));
  if (!columns) return null;
  const edges = edgesOf(columns);
  const header = headerCells(columns);
  const depth = Math.max(1, ...columns.titles.map((title) => title.length));
  const rows = rowsOf(body);
  const cells = rows.flatMap((row, index) => rowCells(row, { row: depth + index, edges }));
  const ys = Array.from({ length: depth + rows.length + 1 }, (_, index) => index);
  return { columns, grid: { xs: edges, ys, regions: [] }, cells: [...header, ...cells] };
}

function edgesOf({ spans }: UnruledColumns): readonly number[] {
  const between = spans.slice(1).map((span, index) => ((spans[index]?.right ?? span.left) + span.left) / 2);
  return [(spans[0]?.left ?? 0) - 1000, ...between, (lastOf(spans)?.right ?? 0) + 1000];
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

/** Lines with an amount or a code are rows; a line of words alone is one too, unless it is so near that it is a wrapped name. */
function rowsOf(body: readonly Line[]): readonly (readonly Segment[])[] {
  const starts = body.filter(
    (line) => isStrong(line) || isDataRow(segmentsOf(line).map((segment) => segment.text)),
  );
  const distances = starts.slice(1).map((line, index) => line.y - (starts[index]?.y ?? line.y));
  const usual = [...distances].sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
  const strong = body.filter(isStrong);
  const rows = new Map<Line, Segment[]>(strong.map((line) => [line, [...segmentsOf(line)]]));
  for (const line of body) {
    if (rows.has(line)) continue;
    const nearest = [...strong].sort((a, b) => Math.abs(a.y - line.y) - Math.abs(b.y - line.y))[0];
    if (nearest && Math.abs(nearest.y - line.y) < usual * WRAPPED)
      rows.get(nearest)?.push(...segmentsOf(line));
    else rows.set(line, [...segmentsOf(line)]);
  }
  return [...rows].sort(([a], [b]) => a.y - b.y).map(([, segments]) => segments);
}

function isStrong(line: Line): boolean {
  return segmentsOf(line).some((segment) => isAmount(segment.text));
}

function rowCells(
  segments: readonly Segment[],
  { row, edges }: { readonly row: number; readonly edges: readonly number[] },
): readonly RuledCell[] {
  return edges.slice(0, -1).map((edge, column) => {
    const words: Word[] = segments
      .filter((segment) => {
        const middle = (segment.left + segment.right) / 2;
        return middle >= edge && middle < (edges[column + 1] ?? edge);
      })
      .flatMap((segment) => segment.words);
    return { row, rowEnd: row + 1, column, columnEnd: column + 1, ...contentOf(words) };
  });
}
