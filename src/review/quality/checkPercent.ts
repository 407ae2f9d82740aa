import { type Money, ZERO } from "../../budget/money.ts";
import { BASE_PATTERN, CHANGE_WORDS } from "./lists/changeWords.ts";
import {
  BOUNDED_NAME_PATTERN,
  FULFILMENT_NAME_PATTERN,
  UNBOUNDED_NAME_PATTERN,
} from "./lists/measuredNouns.ts";
import { quoteTarget, remarkOn, type TargetCheck, type TargetPlace } from "./targetPlace.ts";
import { isPercent, printedPart } from "./targetValue.ts";

const HUNDRED: Money = ZERO.plus(100);
/** A share that is to grow by less than this has room on any usual base. */
const LARGE_RISE: Money = ZERO.plus(20);

const WORDS = CHANGE_WORDS.join("|");
/** 提高90%, 提高 ≥5%, 降低5个百分点; not 提高到90%. */
const CHANGE = new RegExp(
  `(?:${WORDS})(?:了|幅度|率|比例)?[^到至达为\\d]{0,6}\\d[\\d.,]*\\s*(?:%|个?百分点)`,
);
const CHANGE_IN_NAME = new RegExp(`(?:${WORDS})$`);
const RISE = /提高|提升|增加|增长|上升|上涨|扩大/;

/** Q4: 提高90% of what? */
export const checkBase: TargetCheck = (place) => {
  const words = changeOf(place);
  if (words === null || BASE_PATTERN.test(`${place.name} ${place.target.value}`)) return null;
  const quote = quoteTarget(place);
  return remarkOn(place, {
    rule: "Q4",
    words,
    text: {
      zh: `${quote.zh}，未见与哪一年、哪个数相比。`,
      en: `${quote.en}: neither the base year nor the base figure is printed.`,
    },
    suggestion: {
      zh: "写明基期和基数（如“由上年的×%提高到×%”）。",
      en: "State the base year and figure (“from ×% last year to ×%”).",
    },
  });
};

/** The printed change of a target in percent, or null where it states none. */
function changeOf({ name, target, value }: TargetPlace): string | null {
  const words = printedPart(target.value, CHANGE);
  if (words !== null) return words;
  return CHANGE_IN_NAME.test(name) && isPercent(value) ? target.value.trim() : null;
}

/** Q5: at least all of a whole, or more than it; all of it is only noted. */
export const checkCeiling: TargetCheck = (place) => {
  const { amount, operator } = place.value;
  if (amount === null || !isPercent(place.value) || changeOf(place) !== null) return null;
  if (amount.lt(HUNDRED) || operator === "at-most" || operator === "less-than") return null;
  if (UNBOUNDED_NAME_PATTERN.test(place.name)) return null;
  const isExact = amount.eq(HUNDRED) && operator === null;
  const isFulfilment = FULFILMENT_NAME_PATTERN.test(place.name);
  const quote = quoteTarget(place);
  return remarkOn(place, {
    rule: "Q5",
    severity: isExact || isFulfilment ? "note" : "high",
    words: null,
    text: isExact
      ? {
          zh: `${quote.zh}，已是上限。`,
          en: `${quote.en}, which is the ceiling.`,
        }
      : {
          zh: `${quote.zh}；这类百分比最多为 100%。`,
          en: `${quote.en}; a percentage of this kind ends at 100%.`,
        },
    suggestion: {
      zh: "写明怎样计量（样本、分母），并写成可以检验的数值（如“≥90%”）。",
      en: "Say how it is measured (sample, denominator) and state a value that can be tested (≥90%).",
    },
  });
};

/** Q16: a share that is to rise by much cannot start from just anywhere. A question, never a verdict. */
export const checkRoom: TargetCheck = (place) => {
  const { amount } = place.value;
  const words = changeOf(place);
  if (words === null || amount === null || !RISE.test(`${place.name}${words}`)) return null;
  if (!BOUNDED_NAME_PATTERN.test(place.name) || amount.lt(LARGE_RISE)) return null;
  if (BASE_PATTERN.test(`${place.name} ${place.target.value}`)) return null;
  const relative = HUNDRED.div(amount.plus(HUNDRED)).times(100).toFixed(2);
  const points = HUNDRED.minus(amount);
  const pointsWords = points.isNegative() ? null : points.toFixed();
  const quote = quoteTarget(place);
  const byPoints = pointsWords === null ? "" : `；按百分点计，须不高于 ${pointsWords}%`;
  const byPointsEnglish = pointsWords === null ? "" : `, or at most ${pointsWords}% if points are meant`;
  return remarkOn(place, {
    rule: "Q16",
    words,
    text: {
      zh: `${quote.zh}。按增幅计，原来的数须不高于 ${relative}%${byPoints}。原来是多少？`,
      en: `${quote.en}. To rise by this share it must now be at most ${relative}%${byPointsEnglish}. What is it now?`,
    },
    suggestion: { zh: "写明现在的数和目标数。", en: "State the present figure and the one aimed at." },
  });
};
