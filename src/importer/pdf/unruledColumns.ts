import { COLUMN_NAMES } from "../recognise/columnRoles.ts";
import { tableRoleOf } from "../recognise/tableRoles.ts";
import { columnRolesOf, type RoleColumn } from "../table/columnRoles.ts";
import { readHeader } from "../text/readHeader.ts";
import { fewerStripes } from "./fewerStripes.ts";
import type { Line } from "./linesOf.ts";
import { locateHeads } from "./locateHeads.ts";
import { matchStripes } from "./matchStripes.ts";
import type { SegmentLine } from "./segmentLines.ts";
import { type Segment, segmentsOf } from "./segmentsOf.ts";
import { overlapOf, type Span, type Stripe, unruledStripes } from "./unruledStripes.ts";

/** The columns of a table without drawn lines: their headers and where each prints something. */
export interface UnruledColumns {
  readonly titles: readonly (readonly string[])[];
  readonly columns: readonly RoleColumn[];
  /** null for a column that stays blank and whose header was not found. */
  readonly spans: readonly (Span | null)[];
  /** The letters of the header, to know it again on another page. */
  readonly letters: string;
  /** The share of the rows that hold something, by column. */
  readonly filled: readonly number[];
  /** True where the header is that of a known form and every column holds words; otherwise columns are inferred. */
  readonly known: boolean;
}

/** How much the places of the page before say of a page that is set in another way. */
const SET_ANEW = 0.1;

interface Table {
  readonly header: readonly Line[];
  readonly body: readonly SegmentLine[];
  /** The title of the table, which tells its sides. */
  readonly title: string;
}

/**
 * Columns are where the words of the rows leave white stripes from top to bottom; columns without any amount are told by their
 * header. Where the words of the header are those of a known form, its columns are the ones looked for.
 */
export function unruledColumns({ header, body, title }: Table): UnruledColumns | null {
  const stripes = unruledStripes(body);
  const known = readHeader(header.map((line) => line.text));
  const found = known ? null : inferTitles(header, stripes);
  const titles = known?.titles ?? found?.titles;
  if (!titles) return null;
  const heads = known ? locateHeads(header, titles) : (found?.heads ?? []);
  return columnsOf(
    { titles, heads, title, letters: lettersOf(header), known: known !== null },
    { stripes, body },
  );
}

/** The letters of a header in a fixed order, whichever way its lines wrap. */
export function lettersOf(header: readonly Line[]): string {
  return [...header.map((line) => line.text.replace(/\s/g, "")).join("")].sort().join("");
}

/** The columns of the page before, where this page's rows leave stripes that fit them: each page may be set in its own way. */
export function shiftedColumns(before: UnruledColumns, body: readonly SegmentLine[]): UnruledColumns | null {
  const rows = body.map((line) => line.segments);
  const stripes = fewerStripes(unruledStripes(body), { rows, most: before.columns.length });
  const character = characterOf(body);
  const match =
    stripes.length > before.columns.length
      ? null
      : matchStripes(stripes, {
          ...before,
          heads: before.spans,
          rows,
          character,
          trust: isSetAlike(stripes, before.spans, character) ? 1 : SET_ANEW,
        });
  if (!match) return null;
  return {
    ...before,
    spans: before.spans.map((_, place) => stripes[match.indexOf(place)] ?? null),
    filled: filledBy({ stripes, match, rows, count: before.columns.length }).map((share, place) =>
      Math.max(share, before.filled[place] ?? 0),
    ),
    known: before.known && stripes.length === before.columns.length,
  };
}

/** Every stripe begins or ends where one of the page before does: words at their left, figures at their right. */
function isSetAlike(stripes: readonly Stripe[], spans: readonly (Span | null)[], character: number): boolean {
  const isNear = (one: number, other: number) => Math.abs(one - other) <= character * 2;
  return stripes.every(({ kind, left, right }) =>
    spans.some((span) => span && (kind === "word" ? isNear(span.left, left) : isNear(span.right, right))),
  );
}

interface Titled {
  readonly titles: readonly (readonly string[])[];
  readonly heads: readonly (Span | null)[];
  readonly title: string;
  readonly letters: string;
  readonly known: boolean;
}

function columnsOf(
  { titles, heads, title, letters, known }: Titled,
  { stripes: printed, body }: { readonly stripes: readonly Stripe[]; readonly body: readonly SegmentLine[] },
): UnruledColumns | null {
  const columns = columnRolesOf(titles, tableRoleOf(title));
  const rows = body.map((line) => line.segments);
  const stripes = fewerStripes(printed, { rows, most: columns.length });
  if (stripes.length > columns.length) return null;
  const match = matchStripes(stripes, { columns, heads, rows, character: characterOf(body), trust: 1 });
  if (!match) return null;
  return {
    titles,
    columns,
    letters,
    spans: columns.map((_, place) => stripes[match.indexOf(place)] ?? heads[place] ?? null),
    filled: filledBy({ stripes, match, rows, count: columns.length }),
    known: known && stripes.length === columns.length,
  };
}

function characterOf(lines: readonly SegmentLine[]): number {
  return (lines[0]?.segments[0]?.words[0]?.height ?? 10) / 2;
}

function filledBy({ stripes, match, rows, count }: Filling): readonly number[] {
  return Array.from({ length: count }, (_, place) => {
    const stripe = stripes[match.indexOf(place)];
    const holding = rows.filter((row) => stripe && row.some((segment) => overlapOf(segment, stripe) > 0));
    return holding.length / Math.max(1, rows.length);
  });
}

interface Filling {
  readonly stripes: readonly Stripe[];
  readonly match: readonly number[];
  readonly rows: readonly (readonly Segment[])[];
  readonly count: number;
}

interface InferredTitles {
  readonly titles: readonly (readonly string[])[];
  readonly heads: readonly Span[];
}

/** The columns that a header of no known form names: one for each stripe, and one for each name with no stripe under it. */
function inferTitles(header: readonly Line[], stripes: readonly Stripe[]): InferredTitles | null {
  const heads = header.map(segmentsOf);
  let spans: readonly Span[] = stripes;
  for (const [place, line] of [...heads].reverse().entries()) {
    const untitled = spans.filter((span) => !heads.flat().some((head) => overlapOf(head, span) > 0));
    for (const segment of line) {
      if (spans.some((span) => overlapOf(span, segment) > 0)) continue;
      const near = nearestOf(untitled, segment);
      if (near && nearestOf(line, near) === segment)
        spans = spans.map((span) => (span === near ? joined(span, segment) : span));
      else if (place === 0 || isColumnName(segment.text)) spans = [...spans, segment];
    }
  }
  const sorted = [...spans].sort((a, b) => a.left + a.right - b.left - b.right);
  const titles = sorted.map((span) => titleOf(span, sorted, heads));
  return sorted.length < 2 || titles.every((title) => title.length === 0) ? null : { titles, heads: sorted };
}

function nearestOf<T extends Span>(spans: readonly T[], to: Span): T | undefined {
  return [...spans].sort((a, b) => overlapOf(b, to) - overlapOf(a, to))[0];
}

function joined(a: Span, b: Span): Span {
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

function isColumnName(text: string): boolean {
  return COLUMN_NAMES.some((name) => name.title.test(text.replace(/\s/g, "")));
}

/** The words over a column; words that reach over several columns name their group. */
function titleOf(
  span: Span,
  spans: readonly Span[],
  heads: readonly (readonly Segment[])[],
): readonly string[] {
  const above = heads.flat().filter((segment) => overlapOf(span, segment) > 0);
  const reaches = (segment: Segment) => spans.filter((other) => overlapOf(other, segment) > 0).length;
  const groups = above.filter((segment) => reaches(segment) > 1).map((segment) => segment.text);
  const leaf = above.filter((segment) => reaches(segment) === 1).map((segment) => segment.text);
  return [...groups, leaf.join("")].map((text) => text.replace(/\s/g, "")).filter((text) => text !== "");
}
