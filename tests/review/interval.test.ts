import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZERO } from "../../src/budget/money.ts";
import { addIntervals, around, contains, percentInterval, widen } from "../../src/review/interval.ts";

const CENT = ZERO.plus("0.01");
const money = (text: string) => ZERO.plus(text);
/** An exact amount in ten-thousandths and the two-decimal figure that is printed for it. */
const exact = fc.integer({ min: 100, max: 900_000_000 }).map((units) => {
  const amount = ZERO.plus(units).div(10_000);
  return { amount, printed: amount.toDecimalPlaces(2) };
});

describe("around", () => {
  it("holds every amount that is printed so", () => {
    expect(contains(around(money("12.74"), CENT), money("12.744"))).toBe(true);
    expect(contains(around(money("12.74"), CENT), money("12.746"))).toBe(false);
  });

  it("never excludes the exact amount behind a printed one", () => {
    fc.assert(fc.property(exact, ({ amount, printed }) => contains(around(printed, CENT), amount)));
  });
});

describe("addIntervals", () => {
  it("holds the exact sum of any printed amounts", () => {
    fc.assert(
      fc.property(exact, exact, (left, right) => {
        const sum = addIntervals(around(left.printed, CENT), around(right.printed, CENT));
        return contains(sum, left.amount.plus(right.amount));
      }),
    );
  });
});

describe("percentInterval", () => {
  it("holds the exact percentage of any printed amounts", () => {
    fc.assert(
      fc.property(exact, exact, (part, whole) => {
        const ratio = percentInterval(around(part.printed, CENT), around(whole.printed, CENT));
        return ratio === null || contains(ratio, part.amount.times(100).div(whole.amount));
      }),
    );
  });

  it("is right about 191.26 ÷ 228.84, which is printed as 83.58 %", () => {
    const ratio = percentInterval(around(money("191.26"), CENT), around(money("228.84"), CENT));
    expect(ratio && contains(widen(ratio, money("0.005")), money("83.58"))).toBe(true);
    expect(ratio && contains(widen(ratio, money("0.005")), money("83.60"))).toBe(false);
  });

  it("gives nothing where the whole may be zero", () => {
    expect(percentInterval(around(money("1"), CENT), around(money("0"), CENT))).toBeNull();
    expect(percentInterval(around(money("1"), CENT), around(money("0.005"), CENT))).toBeNull();
  });
});
