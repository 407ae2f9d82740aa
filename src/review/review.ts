import type { Budget } from "../budget/budget.ts";
import { findAgreement } from "./agreement.ts";
import type { Finding, Outcome, Review } from "./finding.ts";
import { foldLines, foldSharedFigures } from "./fold.ts";
import { foldAnotherDraft } from "./foldAnotherDraft.ts";
import { type Judged, judge } from "./judge.ts";
import { missingFor, nothingToCheck } from "./missing.ts";
import { compareFindings } from "./rank.ts";
import { type Reading, readBudget } from "./reading.ts";
import type { Check, Rule } from "./rule.ts";
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

/** Every rule has an outcome: one that finds nothing to compare says what it would need. */
function judgeRule(rule: Rule, reading: Reading): readonly Judged[] {
  const missing = missingFor(rule, reading);
  if (missing !== null) return judgeAll(rule, [missing]);
  const judged = judgeAll(rule, rule.check(reading));
  return judged.length > 0 ? judged : judgeAll(rule, [nothingToCheck(rule, reading)]);
}

function judgeAll(rule: Rule, checks: readonly Check[]): readonly Judged[] {
  return checks.map((check) => judge(rule, check)).filter((entry) => entry !== null);
}

function countOutcomes(findings: readonly Finding[], holds: number): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return { holds, rounding: count("rounding"), differs: count("differs"), unchecked: count("unchecked") };
}
