import { holdsAmounts } from "../../budget/roles.ts";
import type { RoleColumn } from "../table/columnRoles.ts";
import type { SegmentLine } from "./segmentLines.ts";
import type { Segment } from "./segmentsOf.ts";
import type { UnruledColumns } from "./unruledColumns.ts";
import { isFigure, isTotal, overlapOf, type Span } from "./unruledStripes.ts";

/** A line of a table without drawn lines, with what it prints in each column. */
export interface PlacedLine {
  readonly y: number;
  readonly cells: ReadonlyMap<number, readonly Segment[]>;
}

/** Words that begin this near to where a column's names begin are set at its left edge, in points. */
export const SAME_LEFT = 4;

/** The segments of a line in the columns they stand in. */
export function placeLine({ y, segments }: SegmentLine, { columns, spans }: UnruledColumns): PlacedLine {
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) {
    const place = isTotal(segment)
      ? placeOfTotal(segment, columns, spans)
      : nearestPlace(segment, spans, (column) => fits(segment, columns[column]));
    cells.set(place, [...(cells.get(place) ?? []), segment]);
  }
  return { y, cells };
}

/** A word stands among words and a figure among amounts or codes, unless it is under another column's words. */
function fits(segment: Segment, column: RoleColumn | undefined): boolean {
  if (!column) return false;
  if (!isFigure(segment)) return !holdsAmounts(column.role);
  return holdsAmounts(column.role) || (/^\d{1,7}$/.test(segment.text) && column.role.startsWith("code"));
}

function nearestPlace(
  segment: Span,
  spans: readonly (Span | null)[],
  fitting: (place: number) => boolean,
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  spans.forEach((span, place) => {
    if (!span) return;
    const misfit = fitting(place) ? 0 : 2000;
    const apart = Math.abs(segment.left + segment.right - span.left - span.right) / 2000;
    const distance = misfit + (overlapOf(segment, span) > 0 ? apart - 1000 : -overlapOf(segment, span));
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

/**
 * The label of a total: centred over the code and the name it stands in one cell, which is the first; set where the names are
 * set it stands among them.
 */
function placeOfTotal(
  segment: Segment,
  columns: readonly RoleColumn[],
  spans: readonly (Span | null)[],
): number {
  const isWord = (place: number) => !holdsAmounts(columns[place]?.role ?? "text");
  const name = nearestPlace(segment, spans, isWord);
  let first = name;
  while (first > 0 && isWord(first - 1) && columns[first - 1]?.side === columns[name]?.side) first -= 1;
  const [head, own] = [spans[first], spans[name]];
  if (first === name || !head || !own || Math.abs(segment.left - own.left) < SAME_LEFT) return name;
  if (name - first > 1 || segment.left < own.left) return first;
  const middle = (segment.left + segment.right) / 2;
  const fromUnion = Math.abs(middle - (head.left + own.right) / 2);
  return fromUnion < Math.abs(middle - (own.left + own.right) / 2) ? first : name;
}
