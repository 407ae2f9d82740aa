import { describe, expect, it } from "vitest";
import { parseSourceId } from "../../../src/budget/sourceId.ts";
import { review } from "../../../src/review/review.ts";
import { drawnAt } from "../../../src/views/tables/drawnAt.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";

const budget = publishedBudget();
const drawing = { budget, review: review(budget), basis: "with-carry-over" } as const;

function placesOf(text: string): readonly string[] {
  const id = parseSourceId(text);
  return id === null ? [] : drawnAt(id, drawing).map(({ view, item }) => `${view} ${item}`);
}

describe("drawnAt", () => {
  it("leads from a functional line to its sector", () => {
    expect(placesOf("t5.4.4")).toEqual(["functions 2010350"]);
    expect(placesOf("t1.1.4")).toEqual(["functions 201"]);
  });

  it("leads from an economic line to its node", () => {
    expect(placesOf("t6.3.3")).toEqual(["flows 基本工资"]);
  });

  it("leads from a project to its sheet and its node", () => {
    expect(placesOf("t13.4.2")).toEqual(["projects 聘用人员经费", "flows 聘用人员经费"]);
    expect(placesOf("f1.annual.total")[0]).toBe("projects 招商引资工作经费");
  });

  it("leads nowhere from a line that no picture draws", () => {
    expect(placesOf("t3.5.3")).toEqual([]);
    expect(placesOf("t1.2.4")).toEqual([]);
  });
});
