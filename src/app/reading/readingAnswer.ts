import type { Budget } from "../../budget/budget.ts";
import type { DataProblem } from "../../budget/problem.ts";
import type { Review } from "../../review/finding.ts";

/** What the worker that reads a large budget answers: that it is refused; or its pieces, then the review, each as the text of JSON. */
export type ReadingAnswer =
  | { readonly kind: "refused"; readonly problems: readonly DataProblem[] }
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "reviewed"; readonly review: string };

/** What the page makes of the answers: a budget and its review. */
export interface ReviewedBudget {
  readonly budget: Budget;
  readonly review: Review;
}
