import { UNITS } from "../../budget/money.ts";
import type { FileClaim } from "../../budget/schema.ts";
import type { ChangeMention } from "./findMentions.ts";

const FIGURE =
  /(上年度?|去年|本年度?|今年)?(?:支付|安排|新增)?([^，。；、：\d]{2,24}?)(\d[\d,]*(?:\.\d+)?)(亿元|万元|千元|元)/g;

/** A stated change in the form of the budget file. */
export function changeOf(mention: ChangeMention): NonNullable<FileClaim["change"]> {
  const { amountWord, amount, percentWord, percent } = mention;
  return {
    direction: directionOf(amountWord),
    amountWord,
    ...(amount ? { amount } : {}),
    ...(percentWord === null ? {} : { percentWord }),
    ...(percent === null ? {} : { percent }),
  };
}

/** 增加（减少） is a template left as it was: no direction is stated. */
export function directionOf(word: string): "increase" | "decrease" | "unchanged" {
  if (/（|持平|不变/.test(word)) return "unchanged";
  return /增|上升/.test(word) ? "increase" : "decrease";
}

/** A stated reason with the figures it names. */
export function reasonOf(text: string): NonNullable<FileClaim["reason"]> {
  const figures = [...text.matchAll(FIGURE)].flatMap(([, year, item = "", amount = "", unit]) => {
    const known = UNITS.find((candidate) => candidate === unit);
    if (!known) return [];
    const previous = year?.startsWith("上") || year === "去年";
    return [
      {
        item,
        year: previous ? ("previous" as const) : ("current" as const),
        amount: { text: amount, unit: known },
      },
    ];
  });
  return { text, figures };
}
