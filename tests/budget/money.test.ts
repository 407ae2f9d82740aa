import { describe, expect, it } from "vitest";
import {
  convertMoney,
  parseMoney,
  printedPlaces,
  shareOf,
  sumMoney,
  toHalfWidth,
} from "../../src/budget/money.ts";

/** An amount as plain text, or null: what a reader would check by eye. */
function plain(text: string): string | null {
  return parseMoney(text)?.toFixed() ?? null;
}

function money(text: string) {
  const amount = parseMoney(text);
  if (amount === null) throw new Error(`${text} is no amount`);
  return amount;
}

describe("parseMoney", () => {
  it.each([
    ["228.84", "228.84"],
    ["0", "0"],
    ["0.00", "0"],
    ["800,000", "800000"],
    ["1,234,567.89", "1234567.89"],
    ["-5.00", "-5"],
    ["+5.25", "5.25"],
    ["-1,234.5", "-1234.5"],
    [" 37.58 ", "37.58"],
    ["１２３．４５", "123.45"],
    ["－１，２３４．５", "-1234.5"],
    ["007.10", "7.1"],
    ["999999999999999999", "999999999999999999"],
    ["0.123456789012", "0.123456789012"],
  ])("reads %j as %s", (text, amount) => {
    expect(plain(text)).toBe(amount);
  });

  it.each([
    "",
    " ",
    "1,2,3",
    "12,34",
    "1,23",
    "1234,567",
    "1,234,56.00",
    ",123",
    "十万",
    "10万",
    "1e400",
    "1e3",
    "1E3",
    "Infinity",
    "NaN",
    "0x10",
    "--5",
    "5-",
    "(5.00)",
    "1.2.3",
    ".5",
    "5.",
    "1 234",
    "37.58%",
    "¥5",
    "1000000000000000000",
    "0.1234567890123",
  ])("refuses %j", (text) => {
    expect(parseMoney(text)).toBeNull();
  });
});

describe("sumMoney", () => {
  it("is exact where binary floats are not", () => {
    expect(sumMoney([money("0.1"), money("0.2")]).toFixed()).toBe("0.3");
    expect(sumMoney([]).toFixed()).toBe("0");
  });

  it("keeps every digit of amounts that a float would round", () => {
    expect(sumMoney([money("999999999999999999"), money("0.01")]).toFixed()).toBe("999999999999999999.01");
  });
});

describe("convertMoney", () => {
  it("changes the unit exactly", () => {
    expect(convertMoney(money("500,000"), "元", "万元").toFixed()).toBe("50");
    expect(convertMoney(money("37.58"), "万元", "元").toFixed()).toBe("375800");
    expect(convertMoney(money("0.01"), "元", "亿元").toFixed()).toBe("0.0000000001");
    expect(convertMoney(money("12.5"), "千元", "千元").toFixed()).toBe("12.5");
  });
});

describe("shareOf", () => {
  it("is in percent, and null where the whole is zero", () => {
    expect(shareOf(money("191.26"), money("228.84"))?.toFixed(2)).toBe("83.58");
    expect(shareOf(money("5"), money("0.00"))).toBeNull();
  });
});

describe("printedPlaces", () => {
  it.each([
    ["191.26", 2],
    ["800,000", 0],
    ["80", 0],
    [" 0.5 ", 1],
    ["１．２３４", 3],
  ])("of %j is %i", (text, places) => {
    expect(printedPlaces(text)).toBe(places);
  });
});

describe("toHalfWidth", () => {
  it("changes full-width digits and signs only", () => {
    expect(toHalfWidth("－１，２３４．５％合计（元）")).toBe("-1,234.5%合计(元)");
  });
});
