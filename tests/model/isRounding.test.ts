import { describe, expect, it } from "vitest";
import { parseMoney, UNITS, type Unit, ZERO } from "../../src/budget/money.ts";
import { isRounding } from "../../src/model/isRounding.ts";

const rounds = (difference: string, addends: number, unit: Unit) =>
  isRounding(parseMoney(difference) ?? ZERO, { addends, unit });

describe("isRounding", () => {
  it("grows by half a last place for the total and for each part", () => {
    expect(["0.04", "0.045", "-0.045", "0.05", "-0.05"].map((gap) => rounds(gap, 8, "万元"))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("allows 0.02 in 万元 however few the parts, and not 0.03", () => {
    expect(["0.01", "-0.02", "0.03", "-0.03"].map((gap) => rounds(gap, 1, "万元"))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("counts whole yuan where the difference is in whole yuan, else fen", () => {
    expect(["1", "-1", "2", "0.01", "0.02"].map((gap) => rounds(gap, 1, "元"))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it("takes no difference for rounding, a contradiction for none", () => {
    expect(UNITS.map((unit) => rounds("0", 3, unit))).toEqual([true, true, true, true]);
    expect(UNITS.map((unit) => rounds("27.25", 3, unit))).toEqual([false, false, false, false]);
  });
});
