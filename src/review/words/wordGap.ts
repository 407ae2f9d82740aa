import type { Money, Unit } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import type { Evidence, Wording } from "../finding.ts";
import type { Interval } from "../interval.ts";
import type { Term } from "../term.ts";
import { sumTerms } from "../term.ts";
import type { Gap } from "../tolerance.ts";
import { groupDigits } from "./groupDigits.ts";

/** How many addends are named one by one; more are counted. */
const MOST_NAMED = 4;

export interface WordedGap {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly gap: Gap;
  readonly relation: "equal" | "at-most";
}

/** Both sides as printed and what lies between them, without saying which is right. */
export function wordGap({ left, right, gap, relation }: WordedGap): Wording {
  const first = wordSide(left, gap.unit);
  const second = wordSide(right, gap.unit);
  const size = wordMoney(gap.difference.abs(), gap.unit);
  if (relation === "at-most")
    return {
      zh: `${first.zh}，${second.zh}；前者多 ${size.zh}。`,
      en: `${first.en}; ${second.en}. The first is larger by ${size.en}.`,
    };
  return {
    zh: `${first.zh}，${second.zh}；两处相差 ${size.zh}。`,
    en: `${first.en}; ${second.en}. The two figures differ by ${size.en}.`,
  };
}

/** Which figures would be needed to check. */
export function wordMissing(left: readonly Term[], right: readonly Term[]): Wording {
  const blank = [...left, ...right].filter((term) => term.blank).slice(0, MOST_NAMED);
  return {
    zh: `未印数字：${blank.map((term) => term.evidence.label.zh).join("、")}。`,
    en: `No figure is printed at: ${blank.map((term) => term.evidence.label.en).join("; ")}.`,
  };
}

export interface WordedShare {
  readonly percent: { readonly evidence: Evidence; readonly amount: Money };
  readonly part: readonly Term[];
  readonly whole: readonly Term[];
  readonly interval: Interval | null;
}

/** A printed percentage beside the one recomputed from the printed figures. */
export function wordShare({ percent, part, whole, interval }: WordedShare): Wording {
  const top = wordTerms(part);
  const bottom = wordTerms(whole);
  const again = interval ? interval.low.plus(interval.high).div(2).toFixed(2) : "–";
  return {
    zh: `${percent.evidence.label.zh}印为 ${percent.evidence.printed}%；${top.zh} ÷（${bottom.zh}）得 ${again}%。`,
    en: `${percent.evidence.label.en} is printed as ${percent.evidence.printed}%; ${top.en} ÷ (${bottom.en}) gives ${again}%.`,
  };
}

/** A computed amount with its unit in both languages. */
export function wordMoney(amount: Money, unit: Unit): Wording {
  const digits = groupDigits(amount, Math.max(amount.decimalPlaces(), unit === "元" ? 0 : 2));
  return { zh: `${digits} ${unit}`, en: `${digits} ${unitName(unit, "en")}` };
}

function wordSide(terms: readonly Term[], unit: Unit): Wording {
  const [first, ...rest] = terms;
  if (first === undefined) return { zh: "未列数字", en: "no figure" };
  if (rest.length === 0) return wordTerm(first);
  const named = terms.filter((term) => !term.blank);
  const sum = groupDigits(sumTerms(terms, unit), 2);
  if (named.length > MOST_NAMED)
    return {
      zh: `所列 ${named.length} 项相加得 ${sum}`,
      en: `the ${named.length} figures listed add up to ${sum}`,
    };
  const { zh, en } = wordTerms(named);
  return { zh: `${zh} 得 ${sum}`, en: `${en} gives ${sum}` };
}

function wordTerms(terms: readonly Term[]): Wording {
  const words = terms.map((term, index) => ({ word: wordTerm(term), mark: markOf(term, index) }));
  return {
    zh: words.map(({ word, mark }) => `${mark}${word.zh}`).join(""),
    en: words.map(({ word, mark }) => `${mark}${word.en}`).join(""),
  };
}

function markOf(term: Term, index: number): string {
  if (term.sign === -1) return " − ";
  return index === 0 ? "" : " + ";
}

function wordTerm({ evidence, blank }: Term): Wording {
  if (blank) return { zh: `${evidence.label.zh} 未印数字`, en: `${evidence.label.en} (blank)` };
  return { zh: `${evidence.label.zh} ${evidence.printed}`, en: `${evidence.label.en} ${evidence.printed}` };
}
