import { describe, expect, it } from "vitest";
import type { Printed } from "../../src/budget/budget.ts";
import { parseFigure } from "../../src/budget/figure.ts";
import type { Unit } from "../../src/budget/money.ts";
import { cellId } from "../../src/budget/sourceId.ts";
import {
  addAmounts,
  moneyOf,
  publishedAmount,
  sourcesOf,
  subtractAmounts,
  termsOf,
  weightOf,
} from "../../src/model/amount.ts";
import { showAmount } from "./showAmount.ts";

/** A printed figure in row `row` of table 1. */
function printed(row: number, text: string, unit: Unit = "万元"): Printed {
  return { id: cellId("t1", row, 2), text, figure: parseFigure(text) ?? { kind: "blank" }, unit, page: 3 };
}

const amount = (row: number, text: string) => publishedAmount(printed(row, text), "万元");
const missing = publishedAmount(undefined, "万元");

describe("publishedAmount", () => {
  it("keeps a figure, a printed zero, a blank, a dash and a missing cell apart", () => {
    expect(showAmount(amount(1, "164.45"))).toBe("164.45 t1.1.2");
    expect(showAmount(amount(2, "0.00"))).toBe("0.00 t1.2.2");
    expect(showAmount(amount(3, ""))).toBe("blank t1.3.2");
    expect(showAmount(amount(4, "—"))).toBe("blank t1.4.2");
    expect(showAmount(missing)).toBe("undisclosed");
  });

  it("converts into the wanted unit exactly", () => {
    expect(moneyOf(publishedAmount(printed(1, "800,000", "元"), "万元"))?.toFixed()).toBe("80");
    expect(moneyOf(publishedAmount(printed(1, "0.01", "元"), "亿元"))?.toFixed()).toBe("0.0000000001");
  });
});

describe("addAmounts", () => {
  it("computes 202.03 from two printed figures and shows them", () => {
    expect(showAmount(addAmounts([amount(1, "164.45"), amount(2, "37.58")], "万元"))).toBe(
      "202.03 = +164.45 t1.1.2 +37.58 t1.2.2",
    );
  });

  it("leaves out what is not disclosed; one figure alone stays as printed", () => {
    expect(showAmount(addAmounts([amount(1, "164.45"), amount(2, "")], "万元"))).toBe("164.45 t1.1.2");
    expect(showAmount(addAmounts([missing, amount(2, "")], "万元"))).toBe("undisclosed");
    expect(showAmount(addAmounts([], "万元"))).toBe("undisclosed");
  });

  it("adds ten times 0.1 to exactly 1", () => {
    const tenths = Array.from({ length: 10 }, (_, index) => amount(index + 1, "0.1"));
    expect(moneyOf(addAmounts(tenths, "万元"))?.toFixed()).toBe("1");
  });
});

describe("subtractAmounts", () => {
  it("shows what is taken off with its sign", () => {
    expect(showAmount(subtractAmounts(amount(1, "75.00"), amount(2, "55.00")))).toBe(
      "20.00 = +75.00 t1.1.2 -55.00 t1.2.2",
    );
  });

  it("takes off a computed amount term by term", () => {
    const part = subtractAmounts(amount(2, "8.00"), amount(3, "3.00"));
    expect(showAmount(subtractAmounts(amount(1, "20.00"), part))).toBe(
      "15.00 = +20.00 t1.1.2 -8.00 t1.2.2 +3.00 t1.3.2",
    );
  });

  it("is not disclosed where either is not", () => {
    expect(showAmount(subtractAmounts(amount(1, "75.00"), amount(2, "")))).toBe("undisclosed");
    expect(showAmount(subtractAmounts(missing, amount(2, "55.00")))).toBe("undisclosed");
  });

  it("drops what is taken off and added again: the figure that is left stands in its cell", () => {
    const rest = subtractAmounts(amount(1, "75.00"), amount(2, "55.00"));
    expect(showAmount(addAmounts([rest, amount(2, "55.00")], "万元"))).toBe("75.00 t1.1.2");
  });

  it("shows both figures where an amount is taken off itself", () => {
    expect(showAmount(subtractAmounts(amount(1, "75.00"), amount(1, "75.00")))).toBe(
      "0.00 = +75.00 t1.1.2 -75.00 t1.1.2",
    );
  });
});

describe("termsOf and sourcesOf", () => {
  it("name the printed figures that an amount rests on", () => {
    expect(sourcesOf(addAmounts([amount(1, "1.00"), amount(2, "2.00")], "万元"))).toEqual([
      "t1.1.2",
      "t1.2.2",
    ]);
    expect(termsOf(amount(1, ""))).toEqual([]);
  });
});

describe("weightOf", () => {
  it("draws nothing for what is negative or not disclosed", () => {
    expect(["37.58", "-5.00", "0.00", ""].map((text) => weightOf(amount(1, text)))).toEqual([37.58, 0, 0, 0]);
  });
});
