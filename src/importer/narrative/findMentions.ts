import { UNITS, type Unit } from "../../budget/money.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure in running text with the words before it and the share after it. */
export interface Mention extends Span {
  readonly kind: "mention";
  readonly words: string;
  readonly number: string;
  readonly unit: string;
  readonly share: string | null;
  readonly lists: readonly string[];
}

/** A change against the year before. */
export interface ChangeMention extends Span {
  readonly kind: "change";
  readonly amountWord: string;
  readonly amount: { readonly text: string; readonly unit: Unit } | null;
  readonly percentWord: string | null;
  readonly percent: string | null;
}

/** A reason in the document's own words. */
export interface ReasonMention extends Span {
  readonly kind: "reason";
  readonly text: string;
}

const NUMBER = "-?\\d[\\d,]*(?:\\.\\d+)?";
const MONEY = "亿元|万元|千元|元";
const UNIT = `${MONEY}|个|辆|平方米|台（套）|台\\/套|台|家`;
const WORD = "增加（减少）|增长（减少）|增长（降低）|增加|减少|增长|下降|上升|降低|持平|保持不变";
const CHANGE = new RegExp(
  `(?:比|较|与)(?:上年度?|去年|20\\d{2}年度?)(?:（[^（）]{1,20}）)?(?:当年)?(?:年初)?(?:预算)?(?:执行)?数?(?:相比)?[，,]?(?:[^，。；\\d]{0,12}?)(${WORD})` +
    `(?:(${NUMBER})(${MONEY})(?:[，,、]?(${WORD})(${NUMBER})%)?|(${NUMBER})%)?`,
  "g",
);
const REASON = /(?:主要)?原因(?:(?:是|为|：|:)+|(?=一是))(.+?)(?:。|；(?![一二三四五六]是)|$)/g;
const FIGURE = new RegExp(`(${NUMBER})(${UNIT})(?!（原值）|（含）|以上)`, "g");
const LIST = /^[，。]主要(?:包括|用于)[:：]?((?:[^、。；，]+、)*[^、。；，]+?)等?[；。（]/;
const LEAD = /^(?:其中|主要包括|主要用于|包括|预计|分别为)+[:：]?/;

export function findChanges(text: string): readonly ChangeMention[] {
  return [...text.matchAll(CHANGE)].map((match) => {
    const [whole, word = "", number, unit, percentWord, percent, only] = match;
    const moneyUnit = UNITS.find((known) => known === unit);
    return {
      kind: "change",
      start: match.index,
      end: match.index + whole.length,
      amountWord: word,
      amount: number !== undefined && moneyUnit ? { text: number, unit: moneyUnit } : null,
      percentWord: percentWord ?? (only === undefined ? null : word),
      percent: percent ?? only ?? null,
    };
  });
}

export function findReasons(text: string): readonly ReasonMention[] {
  return [...text.matchAll(REASON)].map((match) => ({
    kind: "reason",
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] ?? "",
  }));
}

/** Every figure that stands outside the given spans. */
export function findMentions(text: string, outside: readonly Span[]): readonly Mention[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const [whole, number = "", unit = ""] = match;
    const start = match.index;
    const end = start + whole.length;
    if (outside.some((span) => start >= span.start && end <= span.end)) return [];
    const after = text.slice(end, end + 600);
    const lists = LIST.exec(after)?.[1]?.split("、") ?? [];
    return [
      {
        kind: "mention",
        start,
        end,
        words: wordsBefore(text, start),
        number,
        unit,
        share: shareIn(after),
        lists,
      },
    ];
  });
}

function shareIn(after: string): string | null {
  return /^[，,]?占[^，。；\d%]{0,24}?(\d[\d.]*)%/.exec(after)?.[1] ?? null;
}

/** The words before a figure, back to the last mark outside brackets. */
function wordsBefore(text: string, end: number): string {
  let depth = 0;
  let start = end;
  while (start > 0 && end - start < 80) {
    const character = text[start - 1] ?? "";
    if (/[）)]/.test(character)) depth += 1;
    if (/[（(]/.test(character)) depth -= 1;
    if (depth <= 0 && /[，；。：、:;]/.test(character)) break;
    if (depth <= 0 && character === "," && !/\d/.test(text[start] ?? "")) break;
    start -= 1;
  }
  return text.slice(start, end).replace(LEAD, "");
}
