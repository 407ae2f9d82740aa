import { type Money, parseMoney, type Unit } from "../budget/money.ts";

/** The last printed place in a unit: tables in 元 are printed to whole yuan or to the fen, all others to two decimals. */
function lastPlace(difference: Money, unit: Unit): string {
  return unit === "元" && difference.isInteger() ? "1" : "0.01";
}

interface Sum {
  readonly addends: number;
  readonly unit: Unit;
}

/**
 * Whether rounding can explain that a printed total differs from the sum of its printed parts: half a last place for the total
 * and for each part, and in 万元 at least 0.02 (the tolerance of the review's sum rules).
 */
export function isRounding(difference: Money, { addends, unit }: Sum): boolean {
  const size = difference.abs();
  const allowed = parseMoney(lastPlace(difference, unit))
    ?.times(addends + 1)
    .div(2);
  const floor = unit === "元" ? null : parseMoney("0.02");
  return (allowed !== undefined && size.lte(allowed)) || (floor !== null && size.lte(floor));
}
