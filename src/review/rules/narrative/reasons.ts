import type { Claim, StatedReason } from "../../../budget/budget.ts";
import { amountOf } from "../../../budget/figure.ts";
import { convertMoney, type Money, sumMoney, type Unit, ZERO } from "../../../budget/money.ts";
import type { Evidence } from "../../finding.ts";
import { plainName, sourceNamed } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Observation, Rule } from "../../rule.ts";
import { hasMoney, printedTerm, type Term } from "../../term.ts";
import { groupDigits } from "../../words/groupDigits.ts";
import { seenOrAmissNowhere } from "../places.ts";
import { changeTerm, labelClaim } from "./claimTerm.ts";

/** A stated reason explains a change when its amounts come within this share of it. */
const EXPLAINED_WITHIN = "0.05";
const RISING = /增加|增长|上升|提高|上涨/;
const FALLING = /减少|下降|降低|下滑/;

export const R57: Rule = {
  id: "R57",
  family: "narrative",
  severity: "note",
  tolerance: "none",
  needs: {
    subjects: ["revenue-grand-total", "expenditure-grand-total", "general-expenditure", "three-public"],
  },
  title: { zh: "增减变动及其原因", en: "Changes against the previous year and their reasons" },
  why: { zh: "预算公开应当说明增减变动的原因。", en: "A disclosure states why amounts changed." },
  check: (reading) => {
    const { claims } = reading.budget.narrative;
    const checks = claims.flatMap((claim) => changeChecks(reading, claim));
    return seenOrAmissNowhere(
      checks,
      claims.some((claim) => claim.change?.amount),
    );
  },
};

function changeChecks(reading: Reading, claim: Claim): readonly Check[] {
  const change = changeTerm(claim);
  if (change === null) return [];
  return [
    ...directionCheck(claim, change),
    ...missingReason(reading, claim, change),
    ...explainedCheck(claim, change),
    ...itemCheck(reading, claim),
  ];
}

interface Seen {
  readonly claim: Claim;
  readonly detail: string;
  readonly left: readonly Evidence[];
  readonly right?: readonly Evidence[];
  readonly text: Observation["text"];
  readonly severity?: Observation["severity"];
  readonly difference?: Observation["difference"];
}

function seen({ claim, detail, left, right, text, severity, difference }: Seen): Observation {
  return {
    kind: "observation",
    place: { key: `${claim.id}-${detail}`, detail: "" },
    outcome: "differs",
    left,
    right: right ?? [],
    text,
    ...(severity ? { severity } : {}),
    ...(difference ? { difference } : {}),
  };
}

function directionCheck(claim: Claim, change: Term): readonly Check[] {
  const words = `${claim.change?.amountWord ?? ""}${claim.change?.percentWord ?? ""}`;
  if (!(RISING.test(words) && FALLING.test(words)) || isTemplate(claim)) return [];
  const label = labelClaim(claim);
  return [
    seen({
      claim,
      detail: "direction",
      left: [change.evidence],
      severity: "middle",
      text: {
        zh: `${label.zh}同时写有“${claim.change?.amountWord ?? ""}”与“${claim.change?.percentWord ?? ""}”。`,
        en: `${label.en} says both “${claim.change?.amountWord ?? ""}” and “${claim.change?.percentWord ?? ""}”.`,
      },
    }),
  ];
}

/** “增加（减少）” is a template that was not filled in, the matter of R70. */
function isTemplate({ change }: Claim): boolean {
  const words = [change?.amountWord ?? "", change?.percentWord ?? ""];
  return words.some((word) => RISING.test(word) && FALLING.test(word));
}

/** A reason given anywhere in the same section counts; one change that a section states several times is asked for once. */
function missingReason(reading: Reading, claim: Claim, change: Term): readonly Check[] {
  const section = reading.budget.narrative.claims.filter((other) => other.section === claim.section);
  const first = section.find((other) => other.change?.amount?.text === claim.change?.amount?.text);
  const given = section.some((other) => other.reason !== null);
  if (!hasMoney(change) || given || first !== claim) return [];
  const label = labelClaim(claim);
  const word = claim.change?.amountWord ?? "";
  return [
    seen({
      claim,
      detail: "reason",
      left: [change.evidence],
      text: {
        zh: `${label.zh}比上年${word} ${change.evidence.printed} ${change.unit}，未见原因说明。`,
        en: `${change.evidence.label.en} ${change.evidence.printed}: no reason is stated.`,
      },
    }),
  ];
}

function explainedCheck(claim: Claim, change: Term): readonly Check[] {
  const { reason } = claim;
  if (reason === null || reason.figures.length === 0 || !hasMoney(change)) return [];
  const explained = explainedBy(reason, change);
  const rest = change.amount.minus(explained);
  const evidence = reason.figures.map(
    ({ item, amount }) => printedTerm(amount, labelReason(claim, item)).evidence,
  );
  const label = labelClaim(claim);
  const within = rest.abs().lte(change.amount.abs().times(EXPLAINED_WITHIN));
  const figures = {
    zh: `${label.zh}变动 ${change.evidence.printed} ${change.unit}，所述原因合计 ${groupDigits(explained, 2)}，其余 ${groupDigits(rest, 2)} 未说明。`,
    en: `${label.en} changed by ${change.evidence.printed}; the stated reasons come to ${groupDigits(explained, 2)}, ${groupDigits(rest, 2)} is left unexplained.`,
  };
  const observation = seen({
    claim,
    detail: "remainder",
    left: [change.evidence],
    right: evidence,
    difference: { amount: rest, unit: change.unit },
    text: figures,
  });
  return [within ? { ...observation, outcome: "holds" } : observation];
}

/** What went less what came: 1030 last year and nothing this year explains a decrease of 1030. */
function explainedBy({ figures }: StatedReason, change: Term): Money {
  const inUnit = (amount: StatedReason["figures"][number]["amount"], unit: Unit) =>
    convertMoney(amountOf(amount.figure) ?? ZERO, amount.unit, unit);
  const sum = (year: "previous" | "current") =>
    sumMoney(
      figures.filter((figure) => figure.year === year).map(({ amount }) => inUnit(amount, change.unit)),
    );
  const decrease = sum("previous").minus(sum("current"));
  return change.sign === 1 ? decrease : decrease.negated();
}

function labelReason(claim: Claim, item: string) {
  return labelClaim(claim, { zh: `原因：${item}`, en: `reason: ${item}` });
}

/** A reason for revenue named after a class of spending: the document has no such source of revenue. */
function itemCheck(reading: Reading, claim: Claim): readonly Check[] {
  if (!claim.subject.startsWith("revenue") || claim.reason === null) return [];
  const sources = reading.lines("income-and-expenditure", "income").map((line) => plainName(line.name));
  const classes = reading
    .lines("income-and-expenditure", "expenditure")
    .filter((line) => line.role === "class");
  return claim.reason.figures.flatMap(({ item, amount }) => {
    const stem = plainName(item).replace(/收入$/, "");
    const spending = classes.find((line) => plainName(line.name) === `${stem}支出`);
    const isSource = sourceNamed(item) !== null || sources.some((name) => name !== "" && name.includes(stem));
    if (!item.endsWith("收入") || spending === undefined || isSource) return [];
    const evidence = printedTerm(amount, labelReason(claim, item)).evidence;
    return [
      seen({
        claim,
        detail: "item",
        left: [evidence],
        text: {
          zh: `${evidence.label.zh} ${evidence.printed}：收入来源中没有这一项，“${stem}支出”是支出科目。`,
          en: `${evidence.label.en} ${evidence.printed}: no source of revenue has this name; “${stem}支出” is a class of expenditure.`,
        },
      }),
    ];
  });
}
