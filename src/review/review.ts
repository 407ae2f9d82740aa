import type { Budget } from "../budget/budget.ts";
import { findAgreement } from "./agreement.ts";
import type { Finding, Outcome, Review } from "./finding.ts";
import { foldLines } from "./fold.ts";
import { foldAnotherDraft } from "./foldAnotherDraft.ts";
import { foldSharedFigures } from "./foldSharedFigures.ts";
import type { Judged } from "./judge.ts";
import { judgeRule } from "./judgeRule.ts";
import { compareFindings } from "./rank.ts";
import { readBudget } from "./reading.ts";
import { ALL_RULES } from "./rules/allRules.ts";

/** Holds a budget against every rule. Pure: the same budget gives the same findings, in the same order. */
export function review(budget: Budget): Review {
  const reading = readBudget(budget);
  const judged = ALL_RULES.flatMap((rule) => judgeRule(rule, reading));
  const holding = judged.filter((entry) => entry.finding.outcome === "holds");
  const isDraft = (entries: readonly Judged[]) => entries.some(({ rule }) => rule.id === "R35");
  const folded = foldSharedFigures(foldAnotherDraft({ reading, found: foldLines(judged), holding }));
  const findings = folded.map((entry) => entry.finding).sort(compareFindings);
  return {
    findings,
    counts: countOutcomes(
      findings,
      holding.filter(({ rule }) => rule.id !== "R35" || !isDraft(folded)).length,
    ),
    agreement: findAgreement(budget.tables, judged, findings),
  };
}

function countOutcomes(findings: readonly Finding[], holds: number): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return { holds, rounding: count("rounding"), differs: count("differs"), unchecked: count("unchecked") };
}
