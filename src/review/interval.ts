import { type Money, ZERO } from "../budget/money.ts";

/** All the values that a rounded figure may stand for. */
export interface Interval {
  readonly low: Money;
  readonly high: Money;
}

/** A printed figure ± half its last place. */
export function around(amount: Money, lastPlace: Money): Interval {
  const half = lastPlace.div(2);
  return { low: amount.minus(half), high: amount.plus(half) };
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return { low: left.low.plus(right.low), high: left.high.plus(right.high) };
}

export function negateInterval({ low, high }: Interval): Interval {
  return { low: high.negated(), high: low.negated() };
}

/** What percentage of the whole the part may be; null where the whole may be zero. */
export function percentInterval(part: Interval, whole: Interval): Interval | null {
  if (!whole.low.isPositive() && !whole.high.isNegative()) return null;
  if (whole.low.isZero() || whole.high.isZero()) return null;
  const corners = [part.low, part.high].flatMap((top) =>
    [whole.low, whole.high].map((bottom) => top.times(100).div(bottom)),
  );
  return { low: least(corners), high: greatest(corners) };
}

export function widen({ low, high }: Interval, by: Money): Interval {
  return { low: low.minus(by), high: high.plus(by) };
}

export function contains({ low, high }: Interval, value: Money): boolean {
  return low.lte(value) && high.gte(value);
}

function least(values: readonly Money[]): Money {
  return values.reduce((best, value) => (value.lt(best) ? value : best), values[0] ?? ZERO);
}

function greatest(values: readonly Money[]): Money {
  return values.reduce((best, value) => (value.gt(best) ? value : best), values[0] ?? ZERO);
}
