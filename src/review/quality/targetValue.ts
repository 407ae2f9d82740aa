import { type Money, parseMoney, toHalfWidth } from "../../budget/money.ts";
import { OPERATORS, type Operator } from "./lists/operators.ts";
import { UNIT_WORDS } from "./lists/units.ts";
import { DEFINITE_TIME_PATTERN } from "./lists/vagueWords.ts";

/** A printed indicator value, read as far as it can be. */
export interface TargetValue {
  readonly printed: string;
  /** `time`: a date, a deadline or a frequency; `words`: nothing that can be counted. */
  readonly kind: "number" | "time" | "words" | "blank";
  /** null for numbers in Chinese characters (十二次). */
  readonly amount: Money | null;
  readonly operator: Operator | null;
  /** "" where none is printed that is known. */
  readonly unit: string;
  /** What stands after the unit. */
  readonly rest: string;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/;
const CALENDAR = /\d\s*年\s*(?:\d|底|末|内|前)|\d+\s*月\s*(?:\d|底|末|初|前|中旬|[上下]旬)|\d{4}\s*[年./-]/;
const CHINESE_NUMBER =
  /百分之[一二三四五六七八九十百]+|[二两三四五六七八九十百千]+|一(?!批|些|定|次性|流|致|体|样|般)/g;
const BETWEEN = /^\s*(?:余|多|来)?\s*/;

/** Reads "≥90%", "300余次次", "年底前", "提高". */
export function readTargetValue(printed: string): TargetValue {
  const text = toHalfWidth(printed).replace(/\s+$/, "");
  const operator = operatorOf(text);
  const nothing = { printed, operator, amount: null, unit: "", rest: "" };
  if (text.trim() === "") return { ...nothing, kind: "blank" };
  if (CALENDAR.test(text)) return { ...nothing, kind: "time" };
  const number = NUMBER.exec(text);
  if (number !== null) {
    const after = text.slice(number.index + number[0].length);
    return { ...nothing, kind: "number", amount: parseMoney(number[0]), ...unitOf(after) };
  }
  const counted = chineseNumberUnit(text);
  if (counted !== null) return { ...nothing, kind: "number", ...counted };
  return { ...nothing, kind: DEFINITE_TIME_PATTERN.test(text) ? "time" : "words" };
}

/** The printed piece of a text that a pattern finds, in its own characters; null where it finds none. */
export function printedPart(printed: string, pattern: RegExp): string | null {
  const match = pattern.exec(toHalfWidth(printed));
  return match === null ? null : printed.slice(match.index, match.index + match[0].length);
}

/** Whether a value is a share of a hundred. */
export function isPercent({ unit }: TargetValue): boolean {
  return unit === "%";
}

function operatorOf(text: string): Operator | null {
  return OPERATORS.find(([word]) => text.includes(word))?.[1] ?? null;
}

/** The unit as printed, also in brackets: 12.00(次), 13459.00(平方米). */
function unitOf(after: string): Pick<TargetValue, "unit" | "rest"> {
  const text = after.replace(BETWEEN, "");
  const bracketed = /^\(([^()]*)\)(.*)$/s.exec(text);
  if (bracketed) {
    const inside = bracketed[1] ?? "";
    const unit = UNIT_WORDS.find((word) => inside.startsWith(word)) ?? "";
    return { unit, rest: unit === "" ? text : (bracketed[2] ?? "") };
  }
  const unit = UNIT_WORDS.find((word) => text.startsWith(word)) ?? "";
  return { unit, rest: text.slice(unit.length) };
}

function chineseNumberUnit(text: string): Pick<TargetValue, "unit" | "rest"> | null {
  for (const match of text.matchAll(CHINESE_NUMBER)) {
    if (match[0].startsWith("百分之")) return { unit: "%", rest: "" };
    const found = unitOf(text.slice(match.index + match[0].length));
    if (found.unit !== "") return found;
  }
  return null;
}
