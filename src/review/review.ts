import type { Budget } from "../budget/budget.ts";
import { findAgreement } from "./agreement.ts";
import type { Finding, Outcome, Review } from "./finding.ts";
import { foldLines, foldSharedFigures } from "./fold.ts";
import { foldAnotherDraft } from "./foldAnotherDraft.ts";
import { type Judged, judge } from "./judge.ts";
import { compareFindings } from "./rank.ts";
import { type Reading, readBudget } from "./reading.ts";
import type { Check, Rule } from "./rule.ts";
import { ALL_RULES } from "./rules/allRules.ts";
import { TABLE_WORDS } from "./words/tableWords.ts";

/** Holds a budget against every rule. Pure: the same budget gives the same findings, in the same order. */
export function review(budget: Budget): Review {
  const reading = readBudget(budget);
  const judged = ALL_RULES.flatMap((rule) => judgeRule(rule, reading));
  const holding = judged.filter((entry) => entry.finding.outcome === "holds");
  const folded = foldSharedFigures(foldAnotherDraft({ reading, found: foldLines(judged), holding }));
  const findings = folded.map((entry) => entry.finding).sort(compareFindings);
  return {
    findings,
    counts: countOutcomes(findings, holding.length),
    agreement: findAgreement(budget.tables, judged, findings),
  };
}

function judgeRule(rule: Rule, reading: Reading): readonly Judged[] {
  const missing = missingFor(rule, reading);
  const checks = missing === null ? rule.check(reading) : [missing];
  return checks.map((check) => judge(rule, check)).filter((entry) => entry !== null);
}

/** Says what the document does not have, where a rule cannot be checked without it. */
function missingFor({ needs }: Rule, reading: Reading): Check | null {
  const tables = (needs.tables ?? []).filter((role) => reading.table(role) === undefined);
  const noClaims = needs.subjects?.every((subject) => reading.claims(subject).length === 0) ?? false;
  const noForms = needs.forms === true && reading.budget.forms.length === 0;
  if (tables.length === 0 && !noClaims && !noForms) return null;
  const what = [
    ...tables.map((role) => TABLE_WORDS[role]),
    ...(noClaims ? [{ zh: "有关的文字说明", en: "statement in the narrative" }] : []),
    ...(noForms ? [{ zh: "项目绩效目标表", en: "performance-target forms" }] : []),
  ];
  return {
    kind: "observation",
    place: { key: "", detail: "" },
    outcome: "unchecked",
    left: [],
    right: [],
    text: {
      zh: `文件中没有：${what.map((word) => word.zh).join("、")}。`,
      en: `The document has no: ${what.map((word) => word.en).join("; ")}.`,
    },
  };
}

function countOutcomes(findings: readonly Finding[], holds: number): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return { holds, rounding: count("rounding"), differs: count("differs"), unchecked: count("unchecked") };
}
