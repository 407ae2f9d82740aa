import { type Money, ZERO } from "../budget/money.ts";
import type { Evidence, Finding, Outcome, Severity, Wording } from "./finding.ts";
import {
  addIntervals,
  around,
  contains,
  type Interval,
  negateInterval,
  percentInterval,
  widen,
} from "./interval.ts";
import type { Check, Comparison, Observation, Rule, ShareCheck } from "./rule.ts";
import { allBlank, type Term } from "./term.ts";
import { compareSides, type Gap } from "./tolerance.ts";
import { wordGap, wordMissing, wordShare } from "./words/wordGap.ts";

/** What a rule says about one place, before findings of one cause are folded. */
export interface Judged {
  readonly finding: Finding;
  readonly rule: Rule;
  /** Judgements of one rule with one key have one cause. */
  readonly key: string;
  /** The tables whose figures were compared. */
  readonly tables: readonly string[];
  /** True where the tables that were compared must agree for both to be right. */
  readonly identity: boolean;
  /** The money that the sides agree on; 0 where they do not. */
  readonly agreed: Money;
}

/** The outcome of one check; null where neither side prints anything, so that there is nothing to compare. */
export function judge(rule: Rule, check: Check): Judged | null {
  switch (check.kind) {
    case "comparison":
      return judgeComparison(rule, check);
    case "share":
      return judgeShare(rule, check);
    case "observation":
      return judgeObservation(rule, check);
  }
}

function judgeComparison(rule: Rule, check: Comparison): Judged | null {
  const sides = [check.right, ...(check.others ?? [])];
  if (allBlank(check.left) && sides.every(allBlank)) return null;
  const gaps = sides.map((right) => ({
    right,
    gap: compareSides({ ...check, tolerance: rule.tolerance, right }),
  }));
  const { right, gap } = gaps.reduce((best, other) => (isCloser(other.gap, best.gap) ? other : best));
  const blank = allBlank(check.left) || allBlank(right);
  const cannotTell = blank && gap.outcome !== "holds" && check.whenBlank !== "zero";
  const outcome = cannotTell ? "unchecked" : gap.outcome;
  if (outcome === "holds" && rule.family === "inside-table") return holdingOf(rule);
  const tables = tablesOf([...check.left, ...right]);
  return {
    rule,
    key: check.place.key,
    tables,
    identity: check.relation === "equal" && isIdentity(rule, tables),
    agreed: outcome === "holds" || outcome === "rounding" ? sizeOf(check.left) : ZERO,
    finding: findingOf({ rule, check, outcome, gap, left: check.left, right }),
  };
}

const known = new WeakMap<Rule, Judged>();

/** What holds inside a table is counted and nothing more, a hundred thousand times in a large budget: all are one judgement. */
function holdingOf(rule: Rule): Judged {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const finding: Finding = {
    id: idOf(rule, "holds"),
    rule: rule.id,
    outcome: "holds",
    severity: rule.severity,
    difference: ZERO,
    unit: null,
    left: [],
    right: [],
    title: rule.title,
    text: rule.title,
    because: [],
  };
  const judged = { rule, key: "", tables: [], identity: false, agreed: ZERO, finding };
  known.set(rule, judged);
  return judged;
}

const CLOSENESS: readonly Outcome[] = ["holds", "rounding", "differs"];

function isCloser(left: Gap, right: Gap): boolean {
  const order = CLOSENESS.indexOf(left.outcome) - CLOSENESS.indexOf(right.outcome);
  return order === 0 ? left.difference.abs().lt(right.difference.abs()) : order < 0;
}

function isIdentity(rule: Rule, tables: readonly string[]): boolean {
  return rule.family === "between-tables" && rule.severity !== "note" && tables.length > 1;
}

interface Compared {
  readonly rule: Rule;
  readonly check: Comparison;
  readonly outcome: Outcome;
  readonly gap: Gap;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

function findingOf({ rule, check, outcome, gap, left, right }: Compared): Finding {
  const text = textOf({ rule, check, outcome, gap, left, right });
  return {
    id: idOf(rule, check.place.key, check.place.detail),
    rule: rule.id,
    outcome,
    severity: severityOf(rule.severity, outcome),
    difference: outcome === "unchecked" ? null : gap.difference,
    unit: outcome === "unchecked" ? null : gap.unit,
    left: left.map((term) => term.evidence),
    right: right.map((term) => term.evidence),
    title: rule.title,
    text,
    because: [],
  };
}

/** What holds is only counted and needs no words of its own. */
function textOf({ rule, check, outcome, gap, left, right }: Compared): Wording {
  if (outcome === "holds") return rule.title;
  if (outcome === "unchecked") return wordMissing(left, right);
  const text = check.text ?? wordGap({ left, right, gap, relation: check.relation });
  return outcome === "differs" ? joinWords(text, rule.why) : text;
}

function judgeShare(rule: Rule, check: ShareCheck): Judged | null {
  const possible = check.wholes.map((whole) => ratioOf(check.part, whole)).filter((ratio) => ratio !== null);
  const [whole = []] = check.wholes;
  if (possible.length === 0) return null;
  const margin = check.percent.lastPlace.div(2);
  const holds = possible.some((interval) => contains(widen(interval, margin), check.percent.amount));
  const [first] = possible;
  const gap = first ? distanceTo(first, check.percent.amount) : ZERO;
  const evidence = onceEach([...check.part, ...whole].map((term) => term.evidence));
  const text = wordShare({ percent: check.percent, part: check.part, whole, interval: first ?? null });
  return {
    rule,
    key: check.place.key,
    tables: [],
    identity: false,
    agreed: ZERO,
    finding: {
      id: idOf(rule, check.place.key, check.place.detail),
      rule: rule.id,
      outcome: holds ? "holds" : "differs",
      severity: rule.severity,
      difference: holds ? ZERO : gap,
      unit: null,
      left: [check.percent.evidence],
      right: evidence,
      title: rule.title,
      text: holds ? text : joinWords(text, rule.why),
      because: [],
    },
  };
}

/** A part that also belongs to the whole is one printed figure, shown once. */
function onceEach(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((one, index) => evidence.findIndex(({ source }) => source === one.source) === index);
}

function ratioOf(part: readonly Term[], whole: readonly Term[]): Interval | null {
  return percentInterval(intervalOf(part), intervalOf(whole));
}

/** The values that a signed sum of printed figures may stand for; all in the unit of the first. */
export function intervalOf(terms: readonly Term[]): Interval {
  let total: Interval = { low: ZERO, high: ZERO };
  for (const term of terms) {
    const interval = term.amount.isZero() ? { low: ZERO, high: ZERO } : around(term.amount, term.lastPlace);
    total = addIntervals(total, term.sign === 1 ? interval : negateInterval(interval));
  }
  return total;
}

function distanceTo({ low, high }: Interval, value: Money): Money {
  return value.minus(low.plus(high).div(2)).toDecimalPlaces(2);
}

function judgeObservation(rule: Rule, check: Observation): Judged {
  const { place, outcome, left, right, difference, text } = check;
  return {
    rule,
    key: place.key,
    tables: check.tables ?? [],
    identity: (check.tables?.length ?? 0) > 1,
    agreed: ZERO,
    finding: {
      id: idOf(rule, place.key, place.detail),
      rule: rule.id,
      outcome,
      severity: severityOf(check.severity ?? rule.severity, outcome),
      difference: difference?.amount ?? null,
      unit: difference?.unit ?? null,
      left,
      right,
      title: rule.title,
      text: outcome === "differs" ? joinWords(text, check.why ?? rule.why) : text,
      because: [],
    },
  };
}

/** What is rounding or cannot be checked is never more than a note. */
function severityOf(severity: Severity, outcome: Outcome): Severity {
  return outcome === "rounding" || outcome === "unchecked" ? "note" : severity;
}

/** The id of a finding: rule, place and, where one place has several, the detail. */
export function idOf(rule: Rule, ...parts: readonly string[]): string {
  const words = [rule.id, ...parts].join("-").toLowerCase();
  return words.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}

function sizeOf(terms: readonly Term[]): Money {
  return terms.reduce((total, term) => total.plus(term.amount.abs()), ZERO);
}

function tablesOf(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.flatMap((term) => (term.table === null ? [] : [term.table])))];
}

/** Two sentences, one after the other. */
export function joinWords(first: Wording, second: Wording): Wording {
  return { zh: `${first.zh}${second.zh}`, en: `${first.en} ${second.en}` };
}
