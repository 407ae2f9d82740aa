import { describe, expect, it } from "vitest";
import { rowRuns } from "../../../src/views/tables/rowRuns.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";

function runsOf(id: string): readonly string[] {
  const table = publishedBudget().tables.find((candidate) => candidate.id === id);
  return rowRuns(table?.rows ?? []).map(({ kind, rows }) => `${kind} ${rows.length}`);
}

describe("rowRuns", () => {
  it("folds the long runs of a table with many blank rows", () => {
    expect(runsOf("t1")).toEqual([
      "shown 1",
      "blank 6",
      "shown 3",
      "blank 9",
      "shown 1",
      "blank 11",
      "shown 3",
    ]);
  });

  it("shows a table with few blank rows whole", () => {
    expect(runsOf("t10")).toEqual(["shown 6"]);
    expect(runsOf("t5")).toEqual(["shown 15"]);
  });
});
