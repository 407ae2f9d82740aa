import type { Budget } from "../budget/budget.ts";
import { buildBudget } from "../budget/buildBudget.ts";
import type { BudgetFile } from "../budget/schema.ts";
import type { Review } from "../review/finding.ts";
import { parsePreparedReview } from "./preparedReview.ts";
import { readApart } from "./reading/readApart.ts";

/** The budget that the build drew, and its review. */
export interface FirstReading {
  readonly budget: Budget;
  readonly review: Review;
}

/** Reads a budget file whose very bytes the build has held against the schema, and the review the build made of it. */
export async function buildFirst(file: string, review: string): Promise<FirstReading | null> {
  const apart = await readApart(file, new AbortController().signal);
  if (apart?.ok) return { budget: apart.value, review: parsePreparedReview(review) };
  const budgetFile: BudgetFile = JSON.parse(file);
  const budget = buildBudget(budgetFile);
  return budget.ok ? { budget: budget.value, review: parsePreparedReview(review) } : null;
}
