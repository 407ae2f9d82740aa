import { describe, expect, it } from "vitest";
import { amountOf, parseFigure } from "../../src/budget/figure.ts";

describe("parseFigure", () => {
  it.each([
    ["37.58", "amount"],
    ["-5.00", "amount"],
    ["0", "zero"],
    ["0.00", "zero"],
    ["０", "zero"],
    ["-0.00", "zero"],
    ["", "blank"],
    ["  ", "blank"],
    ["　", "blank"],
    ["-", "dash"],
    ["--", "dash"],
    ["—", "dash"],
    ["——", "dash"],
    ["－", "dash"],
    ["/", "dash"],
  ])("keeps %j apart as %s", (text, kind) => {
    expect(parseFigure(text)?.kind).toBe(kind);
  });

  it.each(["无", "1,2,3", "十万", "1e400", "5元", "37.58%", "- 5"])("refuses %j", (text) => {
    expect(parseFigure(text)).toBeNull();
  });
});

describe("amountOf", () => {
  it("is an amount for numbers and printed zeros, and nothing for blanks and dashes", () => {
    expect(["37.58", "0.00", "", "-"].map(amountText)).toEqual(["37.58", "0", null, null]);
  });
});

function amountText(text: string): string | null {
  const figure = parseFigure(text);
  return figure === null ? "refused" : (amountOf(figure)?.toFixed() ?? null);
}
