import { describe, expect, it } from "vitest";
import { FAULT_KINDS, measure } from "./measure.ts";
import { printMeasure, recallOf } from "./printMeasure.ts";

const result = measure({ budgets: 20, each: 5, seed: 4 });
const table = printMeasure(result);

/** Found at their place, of a hundred. What is left is blank and said to be so, or beyond any rule (see `beyond`). */
const LEAST: Readonly<Record<string, number>> = {
  "a digit changed in a table": 100,
  "a decimal point moved": 100,
  "a sign turned": 100,
  "a figure left out": 75,
  "a row left out": 60,
  "two rows swapped whole": 65,
  "the amounts of two rows swapped": 65,
  "a table of another year": 100,
  "a unit in the header mistaken by 10 000": 100,
  "a table printed in another unit": 100,
  "carry-over left out of a table": 100,
  "a code mistyped": 95,
  "a name mistyped": 98,
  "a digit changed in the narrative": 97,
  "a percentage off by 0.05 or more": 100,
  "a digit changed in a target form": 100,
};

describe("review of single faults in consistent budgets", () => {
  it("finds nothing in those left untouched", () => {
    expect(result.untouched).toBe(20);
    expect(result.falseAlarms).toEqual([]);
  });

  it("was put to the test with more than a thousand of every sort", () => {
    expect(result.tallies.reduce((sum, { faults }) => sum + faults, 0)).toBeGreaterThan(1300);
    expect(result.tallies.map(({ kind }) => kind)).toEqual(Object.keys(LEAST));
    for (const { kind, faults } of result.tallies) expect([kind, faults > 30]).toEqual([kind, true]);
  });

  it.each(result.tallies)("finds $kind where it is", (tally) => {
    expect(recallOf(tally), table).toBeGreaterThanOrEqual(LEAST[tally.kind] ?? 100);
  });

  it("misses only what no rule could see", () => {
    const blameless = new Set(FAULT_KINDS.filter(({ beyond }) => beyond === "").map(({ name }) => name));
    const missed = result.tallies.filter(({ kind, missed }) => blameless.has(kind) && missed.length > 0);
    expect(missed, table).toEqual([]);
  });

  it("says of every row left out that it cannot be checked without it, where it does not find it", () => {
    const rows = result.tallies.find(({ kind }) => kind === "a row left out");
    expect(rows?.missed, table).toEqual([]);
    expect(rows?.unchecked).toBeGreaterThan(10);
  });

  it("misses swapped amounts only between siblings that no other table prints", () => {
    const swaps = result.tallies.find(({ kind }) => kind === "the amounts of two rows swapped");
    const tables = new Set(swaps?.missed.map(({ place }) => place.holder));
    // 基本支出分经济科目表 and the two tables of projects, where no target form states the money.
    expect([...tables].sort()).toEqual(["t12", "t13", "t6"]);
  });

  it("points at the place and nowhere else", () => {
    for (const { kind, elsewhere } of result.tallies) expect([kind, elsewhere]).toEqual([kind, []]);
  });
});
