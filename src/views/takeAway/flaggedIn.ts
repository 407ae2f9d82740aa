import { type Amount, sourcesOf } from "../../model/amount.ts";
import { contradictionOf } from "../parts/findingAbout.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";

/** Tells whether a finding sets an amount against another figure, as the flags of the pictures do. */
export function flaggedIn({ review }: ReadingBudget): (amount: Amount) => boolean {
  return (amount) => contradictionOf(review.findings, sourcesOf(amount)) !== undefined;
}
