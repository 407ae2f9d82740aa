import { CHANGE_WORDS } from "./lists/changeWords.ts";
import { MEASURED_NOUN_PATTERN } from "./lists/measuredNouns.ts";
import { BARE_COUNTERS, COMPOUND_SECONDS } from "./lists/units.ts";
import { DIRECTION_WORDS, FACT_PATTERN, VAGUE_NUMBER_PATTERNS } from "./lists/vagueWords.ts";
import { quoteTarget, remarkOn, type TargetCheck, type TargetPlace } from "./targetPlace.ts";
import { printedPart } from "./targetValue.ts";

/** Q1: a value in which nothing can be counted. A fact that can be seen to be so or not is only noted. */
export const checkNumber: TargetCheck = (place) => {
  const { kind, printed } = place.value;
  if (kind === "blank") return remarkOn(place, { rule: "Q1", words: "", ...blankWords(place) });
  if (kind !== "words") return null;
  const isFact = FACT_PATTERN.test(printed.trim());
  const direction = [...DIRECTION_WORDS, ...CHANGE_WORDS].find((word) => printed.includes(word));
  const quote = quoteTarget(place);
  return remarkOn(place, {
    rule: "Q1",
    severity: isFact ? "note" : "high",
    words: direction ?? null,
    text: isFact
      ? {
          zh: `${quote.zh}，未见数值，只能看是否做到。`,
          en: `${quote.en}: no number; it can only be seen to be so or not.`,
        }
      : { zh: `${quote.zh}，未见数值。`, en: `${quote.en}: no number is printed.` },
    suggestion: isFact
      ? { zh: "写明以什么文件、什么时间为准。", en: "Say by which document and by when it is judged." }
      : {
          zh: "写明数值、单位和比较的基数（如“比上年的×增加×”），或写明分级的标准。",
          en: "State a number, its unit and the base it is compared with, or the standard of the grades.",
        },
  });
};

function blankWords({ target }: TargetPlace) {
  return {
    text: { zh: `“${target.name}”的指标值空白。`, en: `“${target.name}” has no value.` },
    suggestion: { zh: "写明数值和单位。", en: "State a number and its unit." },
  };
}

/** Q2: a number of which it is not said what it counts, or which counts two things. */
export const checkUnit: TargetCheck = (place) => {
  const { kind, amount, unit, rest } = place.value;
  if (kind !== "number" || amount === null) return null;
  const quote = quoteTarget(place);
  const suggestion = { zh: "写明一个单位（如“次”“%”“元”）。", en: "State one unit (times, %, yuan)." };
  const second = secondUnit(unit, rest);
  if (second !== null) {
    const words = printedPart(
      place.target.value,
      new RegExp(`${quotePattern(unit)}\\s*${quotePattern(second)}`),
    );
    const text =
      second === unit
        ? { zh: `${quote.zh}，单位重复。`, en: `${quote.en}: the unit is printed twice.` }
        : { zh: `${quote.zh}，有两个单位。`, en: `${quote.en}: it has two units.` };
    return remarkOn(place, { rule: "Q2", words, text, suggestion });
  }
  if (unit !== "" || rest.trim() !== "" || nameTellsUnit(place.name)) return null;
  const text = { zh: `${quote.zh}，未见单位。`, en: `${quote.en}: no unit is printed.` };
  return remarkOn(place, { rule: "Q2", words: null, text, suggestion });
};

/** 次次; 个家, 次%: but not 人次, 台套, nor a noun as in 个村. */
function secondUnit(unit: string, rest: string): string | null {
  const next = rest.trim();
  if (unit === "" || next === "") return null;
  if (next === unit) return next;
  const isCompound = COMPOUND_SECONDS.has(next) && unit !== "%";
  return BARE_COUNTERS.has(unit) && BARE_COUNTERS.has(next) && !isCompound ? next : null;
}

const RATE = /率|度|比例|占比|比重/;
/** 接待次数: 300 needs no further unit; 满意度: 90 does. */
function nameTellsUnit(name: string): boolean {
  return MEASURED_NOUN_PATTERN.test(name) && !RATE.test(name);
}

function quotePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** Q3: 300余, 约300, 300左右. */
export const checkDefinite: TargetCheck = (place) => {
  const { value, target } = place;
  if (value.kind !== "number") return null;
  for (const pattern of VAGUE_NUMBER_PATTERNS) {
    const words = printedPart(target.value, pattern);
    if (words === null) continue;
    const quote = quoteTarget(place);
    return remarkOn(place, {
      rule: "Q3",
      words,
      text: {
        zh: `${quote.zh}，“${words}”使数值不确定。`,
        en: `${quote.en}: “${words}” leaves the number open.`,
      },
      suggestion: {
        zh: "写成确定的数，或写明下限（如“≥300次”）。",
        en: "State a definite number or a lower bound (≥300).",
      },
    });
  }
  return null;
};
