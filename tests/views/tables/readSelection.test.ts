import { describe, expect, it } from "vitest";
import { readSelection } from "../../../src/views/tables/readSelection.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";

const budget = publishedBudget();

describe("readSelection", () => {
  it("opens the first table where nothing is named", () => {
    expect(readSelection(budget, null)).toEqual({ sheet: "t1", mark: null, missing: false });
  });

  it("opens a part without a mark", () => {
    expect(readSelection(budget, "f2")).toEqual({ sheet: "f2", mark: null, missing: false });
  });

  it.each([
    ["t5.7.3", "t5"],
    ["f1.period.total", "f1"],
    ["f1.i3.annual", "f1"],
    ["f1.plan", "f1"],
    ["n1-1.change", "narrative"],
    ["n4-2", "narrative"],
    ["word-1", "narrative"],
  ])("marks %s in %s", (item, sheet) => {
    expect(readSelection(budget, item)).toEqual({ sheet, mark: item, missing: false });
  });

  it("marks the year's target of an indicator", () => {
    expect(readSelection(budget, "f1.i3").mark).toBe("f1.i3.annual");
  });

  it.each(["t99", "t5.900.1", "f1.nothing", "n1-99", "<script>"])("says that %s is missing", (item) => {
    expect(readSelection(budget, item).missing).toBe(true);
  });
});
