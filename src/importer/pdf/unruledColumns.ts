import { lastOf } from "../lastOf.ts";
import { COLUMN_NAMES } from "../recognise/columnRoles.ts";
import { readHeader } from "../text/readHeader.ts";
import type { Line } from "./linesOf.ts";
import { type Segment, segmentsOf } from "./segmentsOf.ts";

/** The columns of a table without drawn lines: their headers and where each begins and ends. */
export interface UnruledColumns {
  readonly titles: readonly (readonly string[])[];
  readonly spans: readonly Span[];
  /** True where the header is that of a known form and every column holds words; otherwise columns are inferred. */
  readonly known: boolean;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Totals are centred over several columns and say nothing about where these part. */
const TOTAL = /^(?:部门|单位)?(?:合计|总计|小计)$/;

/**
 * Columns are where the words of the rows leave white stripes from top to bottom; columns without any amount are told by their
 * header. Where the words of the header are those of a known form, its columns must come out, or null.
 */
export function unruledColumns(header: readonly Line[], body: readonly Line[]): UnruledColumns | null {
  const known = readHeader(header.map((line) => line.text));
  const rows = rowSegments(body);
  const heads = header.map(segmentsOf);
  let spans = merge(rows);
  for (const line of [...heads].reverse()) {
    for (const segment of line) {
      if (spans.some((span) => overlap(span, segment))) continue;
      const wanted = known ? spans.length < known.titles.length : isColumnName(segment.text);
      if (wanted) spans = merge([...spans, segment]);
    }
  }
  if (known)
    return spans.length === known.titles.length
      ? { titles: known.titles, spans, known: merge(rows).length === spans.length }
      : null;
  const titles = spans.map((span) => titleOf(span, spans, heads));
  return spans.length < 2 || titles.every((title) => title.length === 0)
    ? null
    : { titles, spans, known: false };
}

/** The columns of the page before, where this page's rows leave as many stripes: each page may be set in its own way. */
export function shiftedColumns(before: UnruledColumns, body: readonly Line[]): UnruledColumns {
  const spans = merge(rowSegments(body));
  return spans.length === before.spans.length ? { ...before, spans } : { ...before, known: false };
}

function rowSegments(body: readonly Line[]): readonly Segment[] {
  return body.flatMap(segmentsOf).filter((segment) => !TOTAL.test(segment.text.replace(/\s/g, "")));
}

function merge(intervals: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { left, right } of [...intervals].sort((a, b) => a.left - b.left)) {
    const last = lastOf(merged);
    if (last && left <= last.right)
      merged[merged.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else merged.push({ left, right });
  }
  return merged;
}

function overlap(a: Span, b: Span): boolean {
  return a.left < b.right && b.left < a.right;
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
  const above = heads.flat().filter((segment) => overlap(span, segment));
  const reaches = (segment: Segment) => spans.filter((other) => overlap(other, segment)).length;
  const groups = above.filter((segment) => reaches(segment) > 1).map((segment) => segment.text);
  const leaf = above.filter((segment) => reaches(segment) === 1).map((segment) => segment.text);
  return [...groups, leaf.join("")].map((text) => text.replace(/\s/g, "")).filter((text) => text !== "");
}
