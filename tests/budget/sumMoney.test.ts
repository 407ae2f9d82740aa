import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { floatOf, type Money, parseMoney, sumMoney, ZERO } from "../../src/budget/money.ts";

const money = (text: string): Money => parseMoney(text) ?? ZERO;
const plainSum = (amounts: readonly Money[]) => amounts.reduce((sum, amount) => sum.plus(amount), ZERO);

/** Amounts of every published shape: hundredths, whole numbers, more than two places, and more digits than a double holds. */
const printed = fc
  .tuple(
    fc.boolean(),
    fc.bigInt(0n, 10n ** 18n - 1n),
    fc.integer({ min: 0, max: 18 }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([negative, digits, keep, places]) => {
    const integer = String(digits).slice(0, Math.max(1, keep));
    const fraction = String(digits).padStart(18, "0").slice(0, places);
    return `${negative ? "-" : ""}${BigInt(integer)}${fraction === "" ? "" : `.${fraction}`}`;
  });

describe("sumMoney", () => {
  it("adds hundredths, thousandths and eighteen digits exactly", () => {
    expect(sumMoney(["0.1", "0.2", "84.45"].map(money)).toString()).toBe("84.75");
    expect(sumMoney(["0.105", "1.1", "-0.01"].map(money)).toString()).toBe("1.195");
    expect(sumMoney(["999999999999999999", "0.01", "-1"].map(money)).toFixed()).toBe("999999999999999998.01");
    expect(sumMoney(["90071992547409.91", "90071992547409.91"].map(money)).toFixed()).toBe(
      "180143985094819.82",
    );
  });

  it("gives what Decimal gives one by one, for any amounts in any order", () => {
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 40 }), (texts) => {
        const amounts = texts.map(money);
        expect(sumMoney(amounts)).toEqual(plainSum(amounts));
      }),
      { numRuns: 500 },
    );
  });

  it("adds a hundred thousand amounts to the last place", () => {
    const amounts = Array.from({ length: 100_000 }, (_, index) =>
      money(`${index}.${String(index % 100).padStart(2, "0")}`),
    );
    expect(sumMoney(amounts).toFixed(2)).toBe("4999999500.00");
  });
});

describe("floatOf", () => {
  it("is the double that the amount's text reads as", () => {
    fc.assert(
      fc.property(printed, (text) => {
        expect(floatOf(money(text))).toBe(Number(text));
      }),
      { numRuns: 1000 },
    );
  });
});
