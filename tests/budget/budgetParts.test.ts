import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import { type BudgetPart, joinBudget, partsOf } from "../../src/budget/budgetParts.ts";
import { parseBudget } from "../../src/budget/parseBudget.ts";
import type { BudgetFile } from "../../src/budget/schema.ts";
import { review } from "../../src/review/review.ts";
import { largeBudget } from "../budgets/largeBudget.ts";
import { publishedText } from "../budgets/publishedBudget.ts";

function read(file: BudgetFile): Budget {
  const parsed = parseBudget(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The pieces as they travel: as text. */
function sent(file: BudgetFile): readonly BudgetPart[] {
  return [...partsOf(file)].map((part) => JSON.parse(JSON.stringify(part)));
}

function joined(parts: readonly BudgetPart[]): Budget {
  const joiner = joinBudget();
  for (const part of parts) joiner.add(part);
  return joiner.finish();
}

describe("partsOf", () => {
  it("gives all but the rows first, then 500 rows at most at a time", () => {
    const kinds = sent(largeBudget(1200)).map((part) =>
      part.kind === "rows" ? part.rows.length : part.kind,
    );
    expect(kinds).toEqual(["frame", 500, 500, 201]);
  });
});

describe("joinBudget", () => {
  it("makes of the pieces of a file the budget that the whole file is", () => {
    const published: BudgetFile = JSON.parse(publishedText());
    for (const file of [published, largeBudget(1200)]) {
      expect(joined(sent(file))).toEqual(read(file));
      expect(review(joined(sent(file)))).toEqual(review(read(file)));
    }
  });

  it("takes no pieces that are not those of a right file", () => {
    const [frame, rows] = sent(largeBudget(15));
    if (frame === undefined || rows?.kind !== "rows") throw new Error("a frame and rows");
    expect(() => joined([rows])).toThrow("rows of a table");
    expect(() => joined([])).toThrow("not those of a budget file");
    const broken = rows.rows.map((row) => ({ ...row, cells: row.cells.map(() => "十万") }));
    expect(() => joined([frame, { ...rows, rows: broken }])).toThrow(
      "not-an-amount at tables[0].rows[0].cells[2]",
    );
  });
});
