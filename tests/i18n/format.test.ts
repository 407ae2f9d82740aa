import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMoney, UNITS, type Unit, ZERO } from "../../src/budget/money.ts";
import { unitName } from "../../src/budget/unitName.ts";
import { formatChineseNumber, formatMoney, formatPercent } from "../../src/i18n/format.ts";

const money = (text: string) => {
  const parsed = parseMoney(text);
  if (parsed === null) throw new Error(`${text} is not an amount`);
  return parsed;
};

describe("formatMoney", () => {
  it.each([
    ["228.84", "万元", "228.84"],
    ["1053.21", "万元", "1,053.21"],
    ["1234567.8", "万元", "1,234,567.80"],
    ["999", "万元", "999.00"],
    ["1000", "万元", "1,000.00"],
    ["80", "万元", "80.00"],
    ["0", "万元", "0.00"],
    ["-0", "万元", "0.00"],
    ["-82.15", "万元", "−82.15"],
    ["-1053.21", "万元", "−1,053.21"],
    ["0.0001", "万元", "0.0001"],
    ["500000", "元", "500,000"],
    ["500000.5", "元", "500,000.5"],
    ["0.000000000001", "亿元", "0.000000000001"],
    ["123456789012345678.99", "千元", "123,456,789,012,345,678.99"],
  ] as const)("prints %s %s as %s", (text, unit, printed) => {
    expect(formatMoney(money(text), unit)).toBe(printed);
  });

  it("prints the exact sum that floats would miss", () => {
    expect(formatMoney(money("0.1").plus("0.2"), "万元")).toBe("0.30");
    expect(formatMoney(money("164.45").plus("37.58"), "万元")).toBe("202.03");
  });

  it("loses nothing: what it prints is read back as the same amount", () => {
    const texts = fc
      .tuple(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), fc.stringMatching(/^\d{0,12}$/))
      .map(([whole, fraction]) => (fraction === "" ? String(whole) : `${whole}.${fraction}`));
    fc.assert(
      fc.property(texts, fc.constantFrom<Unit>(...UNITS), (text, unit) => {
        const printed = formatMoney(money(text), unit);
        expect(money(printed.replace("−", "-")).eq(money(text))).toBe(true);
        expect(printed).toMatch(/^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("formatPercent", () => {
  it.each([
    ["88.284391", "88.28%"],
    ["88.285", "88.29%"],
    ["100", "100.00%"],
    ["0", "0.00%"],
    ["0.01", "0.01%"],
    ["0.005", "0.01%"],
    ["0.004999", "<0.01%"],
    ["0.000000000001", "<0.01%"],
    ["-0.004", ">−0.01%"],
    ["-9.090909", "−9.09%"],
    ["-82.155", "−82.16%"],
  ])("prints %s as %s", (text, printed) => {
    expect(formatPercent(money(text))).toBe(printed);
  });

  it("prints an endless share with two decimals", () => {
    expect(formatPercent(ZERO.plus(100).div(3))).toBe("33.33%");
  });
});

describe("unitName", () => {
  it("keeps the printed unit in Chinese and says in English how many yuan it is", () => {
    expect(UNITS.map((unit) => unitName(unit, "zh-CN"))).toEqual(["元", "千元", "万元", "亿元"]);
    expect(UNITS.map((unit) => unitName(unit, "en"))).toEqual([
      "yuan",
      "×1,000 yuan",
      "×10,000 yuan",
      "×100 million yuan",
    ]);
  });
});

describe("formatChineseNumber", () => {
  it.each([
    [0, "零"],
    [3, "三"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [34, "三十四"],
    [99, "九十九"],
    [100, "100"],
    [-1, "-1"],
    [1.5, "1.5"],
  ])("writes %s as %s", (number, text) => {
    expect(formatChineseNumber(number)).toBe(text);
  });
});
