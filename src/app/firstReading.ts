import type { Budget } from "../budget/budget.ts";
import { buildBudget } from "../budget/buildBudget.ts";
import type { BudgetFile } from "../budget/schema.ts";
import type { Review } from "../review/finding.ts";
import { parsePreparedReview } from "./preparedReview.ts";

/** The budget that the build drew, and its review. */
export interface FirstReading {
  readonly budget: Budget;
  readonly review: Review;
}

/** Reads a budget file whose very bytes the build has held against the schema, and the review the build made of it. */
export function buildFirst(file: string, review: string): FirstReading | null {
  const budgetFile: BudgetFile = JSON.parse(file);
  const budget = buildBudget(budgetFile);
  return budget.ok ? { budget: budget.value, review: parsePreparedReview(review) } : null;
}
