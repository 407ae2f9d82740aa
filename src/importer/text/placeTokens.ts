import { plainName } from "../../budget/plainName.ts";
import { holdsAmounts, type Side } from "../../budget/roles.ts";
import { lastOf } from "../lastOf.ts";
import { EXPENDITURE_LINES, FUNCTION_CLASS, INCOME_LINES } from "../recognise/lineNames.ts";
import type { RoleColumn } from "../table/columnRoles.ts";
import { BLANK_CELL, type GridCell } from "../table/grid.ts";
import { sumsMissed } from "../table/sumsMissed.ts";
import type { Token, TokenLine } from "./splitTokens.ts";

interface Placing {
  readonly places: readonly number[];
  readonly cost: number;
  /** Places whose spaces do not say the column. */
  readonly unsure: readonly number[];
}

const LEAST_COST = 1e9;
const MOST_STEPS = 20_000;

/**
 * The cells of a row of extracted text. Which column a word stands in is told by the kind of its column, by the spaces that
 * the blank cells left, and where these fail by the sums of the row. Null where the words do not fit the columns at all.
 */
export function placeTokens(line: TokenLine, columns: readonly RoleColumn[]): readonly GridCell[] | null {
  const { tokens } = line;
  if (tokens.length === columns.length && tokens.every((token) => /^\d{1,2}$/.test(token.text)))
    return tokens.map((token) => ({ text: token.text, box: null, inferred: false }));
  let best: Placing = { places: [], cost: LEAST_COST, unsure: [] };
  let steps = 0;
  const visit = (places: readonly number[]): void => {
    steps += 1;
    if (steps > MOST_STEPS) return;
    const token = tokens[places.length];
    if (!token) {
      const placing = costOf(places, line, columns);
      if (placing.cost < best.cost) best = placing;
      return;
    }
    const next = (lastOf(places) ?? -1) + 1;
    for (let place = next; place < columns.length; place += 1)
      if (fits(token, columns[place])) visit([...places, place]);
  };
  visit([]);
  return best.cost >= LEAST_COST ? null : cellsOf(best, tokens, columns.length);
}

function fits(token: Token, column: RoleColumn | undefined): boolean {
  if (!column) return false;
  if (holdsAmounts(column.role)) return token.amount || /^[-—–]+$/.test(token.text);
  if (column.role.startsWith("code")) return /^\d+$/.test(token.text) || !/\d/.test(token.text);
  return !token.amount;
}

function cellsOf(placing: Placing, tokens: readonly Token[], count: number): readonly GridCell[] {
  return Array.from({ length: count }, (_, place) => {
    const token = tokens[placing.places.indexOf(place)];
    if (!token) return BLANK_CELL;
    return { text: token.text, box: null, inferred: placing.unsure.includes(place) };
  });
}

function costOf(places: readonly number[], line: TokenLine, columns: readonly RoleColumn[]): Placing {
  let cost = 0;
  const unsure: number[] = [];
  places.forEach((place, index) => {
    const before = places[index - 1] ?? -1;
    const token = line.tokens[index];
    if (!token) return;
    const miss = gapMiss(token.gap, columns.slice(before + 1, place), index === 0);
    cost += miss + sideMiss(token.text, columns[place]?.side);
    if (miss > 0 && token.amount && before >= 0) unsure.push(place);
  });
  cost += trailingMiss(line.trailing, columns.length - 1 - (lastOf(places) ?? -1));
  const texts = columns.map((_, place) => line.tokens[places.indexOf(place)]?.text ?? "");
  const sums = sumsMissed(texts, columns);
  return { places, cost: cost + sums * 4, unsure: cost === 0 && sums === 0 ? [] : unsure };
}

/** Blank cells leave one space each, or two; blank cells of words may leave none. */
function gapMiss(spaces: number, skipped: readonly RoleColumn[], first: boolean): number {
  const separators = first ? 0 : 1;
  const amounts = skipped.filter((column) => holdsAmounts(column.role)).length;
  const fewest = first ? 0 : amounts;
  for (let blanks = fewest; blanks <= skipped.length; blanks += 1) {
    if (spaces === blanks + separators || spaces === blanks * 2 + separators || spaces === blanks * 2) {
      if (!first || blanks === skipped.length) return 0;
    }
  }
  return first ? 1 : Math.min(4, Math.abs(spaces - separators - amounts) + 1);
}

function trailingMiss(spaces: number, blanks: number): number {
  const likely = [blanks, blanks + 1, blanks * 2, blanks * 2 + 1];
  return likely.includes(spaces) ? 0 : 1;
}

/** A source of revenue does not stand on the expenditure side, nor a class of expenditure among the revenue. */
function sideMiss(text: string, side: Side | undefined): number {
  const plain = plainName(text);
  if (side === "income")
    return FUNCTION_CLASS.test(plain) && !INCOME_LINES.some((line) => line.name.test(plain))
      ? 6
      : isOf(EXPENDITURE_LINES, plain);
  if (side === "expenditure") return FUNCTION_CLASS.test(plain) ? 0 : isOf(INCOME_LINES, plain);
  return 0;
}

function isOf(lines: typeof INCOME_LINES, plain: string): number {
  return lines.some((line) => line.name.test(plain)) ? 6 : 0;
}
