import { plainName } from "../../budget/plainName.ts";
import { holdsAmounts, type Side } from "../../budget/roles.ts";
import { EXPENDITURE_LINES, FUNCTION_CLASS, INCOME_LINES } from "../recognise/lineNames.ts";
import type { RoleColumn } from "../table/columnRoles.ts";
import { sumsMissed } from "../table/sumsMissed.ts";
import type { Segment } from "./segmentsOf.ts";
import { overlapOf, type Span, type Stripe } from "./unruledStripes.ts";

export interface ColumnsToMatch {
  readonly columns: readonly RoleColumn[];
  /** Where the header of each column stands, as far as it was found. */
  readonly heads: readonly (Span | null)[];
  /** The rows, to try the sums. */
  readonly rows: readonly (readonly Segment[])[];
  /** The share of the rows of the page before that hold something, by column. */
  readonly filled?: readonly number[];
  /** How much the places of the headers say: all, or little where they are those of another page. */
  readonly trust: number;
  /** Half the height of a letter, in points. */
  readonly character: number;
}

const MOST_STEPS = 4000;
const MOST_ROWS = 40;
const WORD_AMONG_AMOUNTS = 30;
const SUM_MISSED = 2;
const COLUMN_MISSED = 12;
const OTHER_SIDE = 20;

/** The column of each stripe of a table, in order: by kind, by the place of the header, and by the sums of the rows. */
export function matchStripes(stripes: readonly Stripe[], wanted: ColumnsToMatch): readonly number[] | null {
  const { columns } = wanted;
  let best: readonly number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  let steps = 0;
  const visit = (places: readonly number[], cost: number): void => {
    steps += 1;
    if (steps > MOST_STEPS || cost >= least) return;
    const stripe = stripes[places.length];
    if (!stripe) {
      const all = cost + sumCost(places, stripes, wanted) + missedCost(places, wanted);
      if (all < least) [best, least] = [places, all];
      return;
    }
    const last = columns.length - (stripes.length - places.length);
    for (let place = (places[places.length - 1] ?? -1) + 1; place <= last; place += 1)
      visit([...places, place], cost + placeCost(stripe, place, wanted));
  };
  visit([], 0);
  return best;
}

function placeCost(stripe: Stripe, place: number, wanted: ColumnsToMatch): number {
  const { columns, heads, filled, character, trust } = wanted;
  const column = columns[place];
  if (!column) return WORD_AMONG_AMOUNTS;
  const head = heads[place];
  const kind = kindCost(stripe, column) + sideCost(stripe, column, wanted.rows);
  const unused = filled && filled[place] === 0 ? 3 : 0;
  if (!head) return kind + unused;
  const gap = Math.max(0, -overlapOf(stripe, head));
  const middles = Math.abs(stripe.left + stripe.right - head.left - head.right) / 2;
  const apart = Math.min(6, gap / character / 2) + Math.min(2, middles / character / 20);
  return kind + unused + apart * trust;
}

/** Classes of expenditure do not stand among the revenue, nor sources of revenue among the expenditure. */
function sideCost(stripe: Stripe, { side, role }: RoleColumn, rows: ColumnsToMatch["rows"]): number {
  if (stripe.kind !== "word" || side === "lines" || holdsAmounts(role)) return 0;
  const names = rows.flat().filter((segment) => overlapOf(segment, stripe) > 0);
  return names.some(({ text }) => isOfOtherSide(plainName(text), side)) ? OTHER_SIDE : 0;
}

function isOfOtherSide(name: string, side: Side): boolean {
  const isIncome = INCOME_LINES.some((line) => line.name.test(name));
  const isExpenditure = FUNCTION_CLASS.test(name) || EXPENDITURE_LINES.some((line) => line.name.test(name));
  return side === "income" ? isExpenditure && !isIncome : isIncome && !isExpenditure;
}

/** A column that held much on the page before holds something here too. */
function missedCost(places: readonly number[], { filled = [] }: ColumnsToMatch): number {
  let cost = 0;
  filled.forEach((share, place) => {
    if (!places.includes(place)) cost += share * COLUMN_MISSED;
  });
  return cost;
}

function kindCost({ kind }: Stripe, { role }: RoleColumn): number {
  const isCode = role.startsWith("code");
  if (holdsAmounts(role)) return { amount: 0, digits: 1, word: WORD_AMONG_AMOUNTS }[kind];
  if (isCode) return { amount: WORD_AMONG_AMOUNTS, digits: 0, word: 6 }[kind];
  return { amount: WORD_AMONG_AMOUNTS, digits: 6, word: 0 }[kind];
}

function sumCost(
  places: readonly number[],
  stripes: readonly Stripe[],
  { columns, rows }: ColumnsToMatch,
): number {
  let missed = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const texts = columns.map((_, place) => {
      const stripe = stripes[places.indexOf(place)];
      return stripe ? (row.find((segment) => overlapOf(segment, stripe) > 0)?.text ?? "") : "";
    });
    if (texts.some((text) => text !== "")) missed += sumsMissed(texts, columns);
  }
  return Math.min(12, missed * SUM_MISSED);
}
