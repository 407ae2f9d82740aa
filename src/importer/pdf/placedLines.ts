import { holdsAmounts } from "../../budget/roles.ts";
import { lastPlaceWhere } from "../lastOf.ts";
import type { RoleColumn } from "../table/columnRoles.ts";
import type { SegmentLine } from "./segmentLines.ts";
import type { Segment } from "./segmentsOf.ts";
import type { UnruledColumns } from "./unruledColumns.ts";
import { isFigure, isNumbering, isTotal, overlapOf, type Span, sideOfCentred } from "./unruledStripes.ts";

/** A line of a table without drawn lines, with what it prints in each column. */
export interface PlacedLine {
  readonly y: number;
  readonly cells: ReadonlyMap<number, readonly Segment[]>;
}

/** Words that begin this near to where a column's names begin are set at its left edge, in points. */
export const SAME_LEFT = 4;

/** The segments of a line in the columns they stand in. */
export function placeLine({ y, segments }: SegmentLine, { columns, spans }: UnruledColumns): PlacedLine {
  if (segments.length === columns.length && isNumbering(segments))
    return { y, cells: new Map(segments.map((segment, place) => [place, [segment]])) };
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) {
    const place =
      placeOnSide(segment, columns) ??
      (isTotal(segment) ? placeOfTotal(segment, columns, spans) : placeOf(segment, columns, spans));
    const free = cells.has(place) && isFigure(segment) ? place : freePlace(place, { cells, columns, spans });
    cells.set(free, [...(cells.get(free) ?? []), segment]);
  }
  return { y, cells };
}

/** Totals and money carried over are centred under their side, which their words tell. */
function placeOnSide(segment: Segment, columns: readonly RoleColumn[]): number | null {
  if (isFigure(segment)) return null;
  const side = sideOfCentred(segment);
  const place = columns.findIndex((column) => column.side === side && !holdsAmounts(column.role));
  return side === null || place < 0 ? null : place;
}

/** Two words of a line that are no name together stand in two columns, where one beside holds nothing else on this page. */
function freePlace(
  place: number,
  {
    cells,
    columns,
    spans,
  }: Pick<UnruledColumns, "columns" | "spans"> & { readonly cells: ReadonlyMap<number, unknown> },
): number {
  const next = columns[place + 1];
  const isFree = next && !holdsAmounts(next.role) && next.side === columns[place]?.side && !spans[place + 1];
  return cells.has(place) && isFree && !cells.has(place + 1) ? place + 1 : place;
}

function placeOf(segment: Segment, columns: readonly RoleColumn[], spans: readonly (Span | null)[]): number {
  return isFigure(segment)
    ? nearestPlace(segment, spans, (place) => fits(segment, columns[place]))
    : placeOfWord(segment, columns, spans);
}

/** The nearest column of words; where this page prints none elsewhere, the one before the nearest amounts. */
function placeOfWord(
  segment: Segment,
  columns: readonly RoleColumn[],
  spans: readonly (Span | null)[],
): number {
  const isWord = (place: number) => !holdsAmounts(columns[place]?.role ?? "text");
  if (spans.some((span, place) => span && isWord(place))) return nearestPlace(segment, spans, isWord);
  const near = nearestPlace(segment, spans, () => true);
  return Math.max(
    0,
    lastPlaceWhere(columns, (_, place) => place <= near && isWord(place)),
  );
}

function fits({ text }: Segment, column: RoleColumn | undefined): boolean {
  if (!column) return false;
  return holdsAmounts(column.role) || (/^\d{1,7}$/.test(text) && column.role.startsWith("code"));
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
  const name = placeOfWord(segment, columns, spans);
  let first = name;
  while (first > 0 && isWord(first - 1) && columns[first - 1]?.side === columns[name]?.side) first -= 1;
  const [head, own] = [spans[first], spans[name]];
  if (first === name || (!head && !own)) return first;
  if (!head || !own || Math.abs(segment.left - own.left) < SAME_LEFT) return name;
  if (name - first > 1 || segment.left < own.left) return first;
  const middle = (segment.left + segment.right) / 2;
  const fromUnion = Math.abs(middle - (head.left + own.right) / 2);
  return fromUnion < Math.abs(middle - (own.left + own.right) / 2) ? first : name;
}
