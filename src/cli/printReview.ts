import type { Budget } from "../budget/budget.ts";
import type { Evidence, Finding, Outcome, Review, Severity, Wording } from "../review/finding.ts";
import type { WordingLanguage } from "./wordingLanguage.ts";

const OUTCOME_WORDS: Readonly<Record<Outcome, Wording>> = {
  differs: { zh: "不一致", en: "does not agree" },
  rounding: { zh: "四舍五入差", en: "rounding" },
  unchecked: { zh: "无法核对", en: "cannot be checked" },
  holds: { zh: "一致", en: "agrees" },
};
const SEVERITY_WORDS: Readonly<Record<Severity, Wording>> = {
  high: { zh: "重要", en: "high" },
  middle: { zh: "一般", en: "middle" },
  note: { zh: "提示", en: "note" },
};
const SHOWN = ["differs", "rounding", "unchecked", "holds"] as const satisfies readonly Outcome[];

export interface PrintedReview {
  readonly budget: Budget;
  readonly result: Review;
  readonly language: WordingLanguage;
}

/** A review in words: the counts, then every finding in its ranked order with its cells as printed. */
export function printReview({ budget, result, language }: PrintedReview): string {
  const counts = SHOWN.map((outcome) => `${OUTCOME_WORDS[outcome][language]} ${result.counts[outcome]}`);
  return [
    budget.title,
    counts.join(" · "),
    ...result.findings.map((finding, index) => printFinding(finding, index + 1, language)),
  ].join("\n\n");
}

function printFinding(finding: Finding, number: number, language: WordingLanguage): string {
  const { rule, outcome, severity, title, text, left, right, because } = finding;
  const kind = [OUTCOME_WORDS[outcome][language], SEVERITY_WORDS[severity][language]].join(" · ");
  return [
    `${number}. [${kind}] ${rule} ${title[language]}`,
    `   ${text[language]}`,
    ...[...left, ...right].map((evidence) => `   - ${printCell(evidence, language)}`),
    ...(because.length > 0 ? [`   ${printFolded(because, language)}`] : []),
  ].join("\n");
}

function printCell({ source, printed, page, label }: Evidence, language: WordingLanguage): string {
  const figure = printed === "" ? { zh: "（空白）", en: "(blank)" }[language] : printed;
  const where =
    page === null ? source : `${source}, ${{ zh: `第 ${page} 页`, en: `page ${page}` }[language]}`;
  return `${label[language]}: ${figure} (${where})`;
}

function printFolded(because: readonly Finding[], language: WordingLanguage): string {
  const rules = [...new Set(because.map((finding) => finding.rule))].join(", ");
  return language === "en"
    ? `Of the same cause: ${because.length} more (${rules})`
    : `同一原因另有 ${because.length} 处（${rules}）`;
}
