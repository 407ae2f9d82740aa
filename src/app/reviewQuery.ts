import type { Budget } from "../budget/budget.ts";
import type { Review } from "../review/finding.ts";
import type { PublishedQuery } from "../state/publishedQuery.ts";
import { reviewReadApart } from "./reading/readApart.ts";

/** Fetches the rules of the review. The budget that the site opens with was reviewed when the site was built and needs them not. */
export function loadReview() {
  return import("../review/review.ts");
}

/** Holds a budget that is here against the rules of the review. */
export function reviewQuery(budget: Budget): PublishedQuery<Review> {
  return {
    queryKey: ["review", budget.id],
    queryFn: async () => reviewReadApart(budget) ?? (await loadReview()).review(budget),
    // A review holds sets; sharing structure with an earlier one would copy them as plain objects.
    structuralSharing: false,
  };
}
