import type { Claim } from "../../../budget/budget.ts";
import { convertMoney, type Money } from "../../../budget/money.ts";
import { unitName } from "../../../budget/unitName.ts";
import type { Wording } from "../../finding.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { present, sumTerms, type Term } from "../../term.ts";
import { groupDigits } from "../../words/groupDigits.ts";
import { compare } from "../places.ts";
import { changeTerm, claimPlace, claimTerm, labelClaim, percentTerm } from "./claimTerm.ts";

const PERCENT = { zh: "变动幅度", en: "rate of change" };

export const R56: Rule = {
  id: "R56",
  family: "narrative",
  severity: "high",
  tolerance: "sum",
  needs: { subjects: ["revenue-grand-total", "expenditure-grand-total", "general-expenditure"] },
  title: { zh: "由“比上年”推算的上年数", en: "The previous year as worked out from the stated changes" },
  why: {
    zh: "同一个上年数由不同的说法推算应得出同一个结果。",
    en: "Different statements about the same previous year give the same result.",
  },
  check: (reading) => {
    const changed = reading.budget.narrative.claims.filter((claim) => priorTerms(claim).length > 0);
    return [
      ...changed.flatMap(percentCheck),
      ...balanceCheck(changed),
      ...repeatChecks(changed),
      ...partChecks(reading, changed),
    ];
  },
};

/** Current amount and signed change, whose sum is the amount of the year before; none where one of them is not stated. */
function priorTerms(claim: Claim | undefined): readonly Term[] {
  if (claim === undefined) return [];
  const current = claimTerm(claim);
  if (current === null || claim.change === null) return [];
  if (claim.change.direction === "unchanged") return [current];
  const change = changeTerm(claim);
  return change === null ? [] : [current, change];
}

function percentCheck(claim: Claim): readonly Check[] {
  const percent = percentTerm(claim, claim.change?.percent ?? null, PERCENT);
  const change = changeTerm(claim);
  if (percent === null || change === null) return [];
  return [
    {
      kind: "share",
      place: claimPlace(claim, "percent"),
      percent: { ...percent, amount: percent.amount.abs() },
      part: [{ ...change, amount: change.amount.abs(), sign: 1 }],
      wholes: [priorTerms(claim)],
    },
  ];
}

/** A budget balances: last year's revenue and expenditure, each worked out from its own sentence, are one figure. */
function balanceCheck(changed: readonly Claim[]): readonly Check[] {
  const revenue = changed.find((claim) => claim.subject === "revenue-grand-total");
  const expenditure = changed.find((claim) => claim.subject === "expenditure-grand-total");
  if (revenue === undefined || expenditure === undefined) return [];
  return comparePriors({ place: { key: "prior", detail: "balance" }, left: revenue, right: expenditure });
}

function repeatChecks(changed: readonly Claim[]): readonly Check[] {
  return changed.flatMap((claim, index) => {
    const first = changed.slice(0, index).find((other) => isSameQuantity(claim, other));
    return first ? comparePriors({ place: claimPlace(claim, "prior"), left: claim, right: first }) : [];
  });
}

function isSameQuantity(left: Claim, right: Claim): boolean {
  return left.subject === right.subject && left.item === right.item && left.subject !== "other";
}

/** A part of last year's money is not more than the whole of it. */
function partChecks(reading: Reading, changed: readonly Claim[]): readonly Check[] {
  return changed.flatMap((claim) => {
    const whole = changed.find((other) => other.id === claim.of) ?? wholeOf(reading, claim);
    if (whole === undefined || priorTerms(whole).length === 0) return [];
    if (priorOf(whole)?.isNegative()) return [];
    return comparePriors({
      place: claimPlace(claim, "part"),
      left: claim,
      right: whole,
      relation: "at-most",
    });
  });
}

function wholeOf(reading: Reading, claim: Claim): Claim | undefined {
  const isPart = claim.subject === "general-expenditure" || claim.subject === "appropriation-grand-total";
  return isPart
    ? reading.claims("expenditure-grand-total").find((other) => other.change !== null)
    : undefined;
}

interface Priors {
  readonly place: { readonly key: string; readonly detail: string };
  readonly left: Claim;
  readonly right: Claim;
  readonly relation?: "equal" | "at-most";
}

function comparePriors({ place, left, right, relation }: Priors): readonly Check[] {
  const text = wordPriors(left, right);
  return compare({
    place,
    left: present(priorTerms(left)),
    right: present(priorTerms(right)),
    ...(relation ? { relation } : {}),
    ...(text ? { text } : {}),
  });
}

function priorOf(claim: Claim): Money | null {
  const terms = priorTerms(claim);
  return terms[0] ? sumTerms(terms, terms[0].unit) : null;
}

function wordPriors(left: Claim, right: Claim): Wording | null {
  const [first, second] = [wordPrior(left), wordPrior(right)];
  const [one, other] = [priorOf(left), priorOf(right)];
  const unit = left.amount?.unit;
  if (first === null || second === null || one === null || other === null || unit === undefined) return null;
  const size = one.minus(convertMoney(other, right.amount?.unit ?? unit, unit)).abs();
  return {
    zh: `推算的上年数：${first.zh}；${second.zh}。两处相差 ${groupDigits(size, 2)} ${unit}。`,
    en: `Previous year as worked out: ${first.en}; ${second.en}. The two figures differ by ${groupDigits(size, 2)} ${unitName(unit, "en")}.`,
  };
}

function wordPrior(claim: Claim): Wording | null {
  const terms = priorTerms(claim);
  const prior = priorOf(claim);
  if (prior === null) return null;
  const sum = terms.map((term, index) => `${markOf(term, index)}${term.evidence.printed}`).join("");
  const label = labelClaim(claim);
  return {
    zh: `${label.zh} ${sum} = ${groupDigits(prior, 2)}`,
    en: `${label.en} ${sum} = ${groupDigits(prior, 2)}`,
  };
}

function markOf(term: Term, index: number): string {
  if (index === 0) return "";
  return term.sign === 1 ? " + " : " − ";
}
