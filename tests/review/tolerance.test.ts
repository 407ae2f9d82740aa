import { describe, expect, it } from "vitest";
import { parseFigure } from "../../src/budget/figure.ts";
import { type Unit, ZERO } from "../../src/budget/money.ts";
import { claimPlaceId } from "../../src/budget/sourceId.ts";
import type { Tolerance } from "../../src/review/rule.ts";
import { placeUnit, printedTerm } from "../../src/review/term.ts";
import { compareSides } from "../../src/review/tolerance.ts";

function term(text: string, unit: Unit = "万元") {
  const figure = parseFigure(text) ?? { kind: "blank" };
  return printedTerm(
    { id: claimPlaceId("n1-1", "amount"), text, figure, unit, page: null },
    { zh: "", en: "" },
  );
}

function outcome(
  tolerance: Tolerance,
  left: readonly string[],
  right: readonly string[],
  unit: Unit = "万元",
) {
  const side = (texts: readonly string[]) => texts.map((text) => term(text, unit));
  return compareSides({ relation: "equal", tolerance, left: side(left), right: side(right) }).outcome;
}

describe("compareSides", () => {
  it("counts up to 0.02 万元 as rounding, whatever the rule", () => {
    expect(outcome("same", ["191.26"], ["191.26"])).toBe("holds");
    expect(outcome("same", ["191.26"], ["191.28"])).toBe("rounding");
    expect(outcome("same", ["191.26"], ["191.29"])).toBe("differs");
  });

  it("allows half a last place for the total and for each addend", () => {
    const eight = ["1.00", "1.00", "1.00", "1.00", "1.00", "1.00", "1.00", "1.00"];
    expect(outcome("sum", ["8.04"], eight)).toBe("rounding");
    expect(outcome("sum", ["8.05"], eight)).toBe("differs");
  });

  it("allows 1.5 元 for two addends in 元 without decimals, and nothing for a reprint", () => {
    expect(outcome("sum", ["101"], ["50", "50"], "元")).toBe("rounding");
    expect(outcome("sum", ["102"], ["50", "50"], "元")).toBe("differs");
    expect(outcome("same", ["101"], ["100"], "元")).toBe("differs");
  });

  it("takes 元 and 万元 as one figure within half the last place of the coarser", () => {
    const gap = (yuan: string) =>
      compareSides({
        relation: "equal",
        tolerance: "same",
        left: [term(yuan, "元")],
        right: [term("80.00")],
      });
    expect(gap("800,000").outcome).toBe("holds");
    expect(gap("800,049").outcome).toBe("holds");
    expect(gap("800,150").outcome).toBe("rounding");
    expect(gap("801,000").outcome).toBe("differs");
    expect(gap("801,000").difference.toFixed(2)).toBe("0.10");
  });

  it("says nothing about a part that is less than the whole", () => {
    const sides = { tolerance: "same", left: [term("5.00")], right: [term("8.00")] } as const;
    expect(compareSides({ ...sides, relation: "at-most" }).outcome).toBe("holds");
  });

  it("is exact where floats are not", () => {
    expect(outcome("sum", ["0.30"], ["0.10", "0.20"])).toBe("holds");
  });
});

describe("placeUnit", () => {
  it("is one unit of the last printed place", () => {
    expect(placeUnit(2).eq(ZERO.plus("0.01"))).toBe(true);
    expect(placeUnit(0).eq(ZERO.plus(1))).toBe(true);
  });
});
