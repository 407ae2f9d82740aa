import { plainName } from "../../budget/plainName.ts";
import type { Side } from "../../budget/roles.ts";
import { lastOf } from "../lastOf.ts";
import { EXPENDITURE_LINES, INCOME_LINES } from "../recognise/lineNames.ts";
import { isColumnNumbers } from "../table/lineRoles.ts";
import type { SegmentLine } from "./segmentLines.ts";
import { isAmount, type Segment } from "./segmentsOf.ts";

export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Where the rows of a table print something from top to bottom: words, amounts, or digits that may be either code or amount. */
export interface Stripe extends Span {
  readonly kind: "word" | "amount" | "digits";
}

/** Totals and what is carried over are centred, some over several columns, and say nothing about where these part. */
const CENTRED: readonly string[] = ["grand-total", "year-total", "carried-over", "carried-to-next-year"];
const TOTAL = /^(?:本年|当年)?(?:部门|单位|收入|支出)*(?:合计|总计|小计)$/;
const DASH = /^[-—–―－]+$/;

/** The stripes of a table without drawn lines, from left to right. A name may reach over the amounts of other rows. */
export function unruledStripes(lines: readonly SegmentLine[]): readonly Stripe[] {
  const rows = lines.map((line) => line.segments).filter((row) => !isNumbering(row));
  const words = rows.flat().filter((segment) => !isFigure(segment) && !isCentred(segment));
  const stripes = [
    ...mergeSpans(words).map((span): Stripe => ({ ...span, kind: "word" })),
    ...figureStripes(rows.map((row) => row.filter(isFigure))),
  ];
  return stripes.sort((a, b) => a.left + a.right - b.left - b.right);
}

/** 1 2 3 … under the header: each is centred in its column. */
export function isNumbering(segments: readonly Segment[]): boolean {
  return isColumnNumbers(segments.map((segment) => segment.text));
}

export function isTotal({ text }: Pick<Segment, "text">): boolean {
  return TOTAL.test(text.replace(/\s/g, ""));
}

export function isCentred(segment: Segment): boolean {
  return isTotal(segment) || sideOfCentred(segment) !== null;
}

/** The side of a two-sided table that prints such a line. */
export function sideOfCentred({ text }: Pick<Segment, "text">): Side | null {
  const plain = plainName(text);
  const names = (lines: typeof INCOME_LINES) =>
    lines.some((line) => CENTRED.includes(line.role) && line.name.test(plain));
  if (names(INCOME_LINES)) return "income";
  return names(EXPENDITURE_LINES) ? "expenditure" : null;
}

export function isFigure({ text }: Pick<Segment, "text">): boolean {
  return isAmount(text) || DASH.test(text);
}

export function mergeSpans(intervals: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { left, right } of [...intervals].sort((a, b) => a.left - b.left)) {
    const last = lastOf(merged);
    if (last && left <= last.right)
      merged[merged.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else merged.push({ left, right });
  }
  return merged;
}

export function overlapOf(a: Span, b: Span): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function figureStripes(rows: readonly (readonly Segment[])[]): readonly Stripe[] {
  return mergeSpans(rows.flat()).flatMap((span) => {
    const inside = rows.map((row) => row.filter((segment) => overlapOf(segment, span) > 0));
    return partsOf(inside).map((segments) => ({
      left: Math.min(...segments.map((segment) => segment.left)),
      right: Math.max(...segments.map((segment) => segment.right)),
      kind: segments.every(({ text }) => /^\d{1,7}$/.test(text)) ? "digits" : "amount",
    }));
  });
}

/** Amounts of neighbouring columns may reach under each other: rows that print the most of them tell their columns apart. */
function partsOf(rows: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const most = Math.max(...rows.map((row) => row.length));
  const model = rows.find((row) => row.length === most) ?? [];
  const parts = model.map((): Segment[] => []);
  for (const segment of rows.flat()) parts[nearestEnd(segment, model)]?.push(segment);
  return parts.filter((part) => part.length > 0);
}

function nearestEnd(segment: Segment, model: readonly Segment[]): number {
  const distances = model.map((other) => Math.abs(other.right - segment.right));
  return distances.indexOf(Math.min(...distances));
}
