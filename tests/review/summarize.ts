import type { Budget } from "../../src/budget/budget.ts";
import type { Outcome } from "../../src/review/finding.ts";
import { review } from "../../src/review/review.ts";

/** The ids of a budget's findings of one outcome, in their ranked order. */
export function idsOf(budget: Budget, outcome: Outcome): readonly string[] {
  return review(budget)
    .findings.filter((finding) => finding.outcome === outcome)
    .map((finding) => finding.id);
}

/** A finding as one line: "r31-t3 high -27.25 万元". */
export function linesOf(budget: Budget, outcome: Outcome): readonly string[] {
  return review(budget)
    .findings.filter((finding) => finding.outcome === outcome)
    .map(({ id, severity, difference, unit }) =>
      [id, severity, difference?.toFixed(2), unit].filter((part) => part != null).join(" "),
    );
}

/** What the rules of some numbers find in a budget. */
export function foundBy(budget: Budget, ...rules: readonly string[]): readonly string[] {
  return review(budget)
    .findings.filter((finding) => rules.includes(finding.rule) && finding.outcome !== "unchecked")
    .map((finding) => `${finding.outcome} ${finding.id}`);
}
