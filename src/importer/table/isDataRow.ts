import { toHalfWidth } from "../../budget/money.ts";
import { EXPENDITURE_LINES, INCOME_LINES, THREE_PUBLIC_LINES } from "../recognise/lineNames.ts";

/** Full-width signs made half-width; what stands in brackets is an amount too. */
const AMOUNT = /^\(?-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\)?$/;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]\s*[\u4e00-\u9fff])/;
const NUMBERING = /^(?:栏次|行次|\*\*|甲)$/;
/** A sentence over the whole width that says why the table is empty. */
const NO_DATA = /(?:无数据|空表|无此项)[^。]{0,20}。?[)）]?$/;
const TOTAL = /^(?:部门|单位)?(?:合计|总计|收入总计|支出总计)$/;

/**
 * Whether a row is below the header: it holds an amount, a code, an ordinal, the numbers of the columns, a total alone, or one
 * of the lines that forms print in words only; or nothing at all.
 */
export function isDataRow(texts: readonly string[]): boolean {
  const words = texts.map((text) => toHalfWidth(text).replace(/\s/g, "")).filter((text) => text !== "");
  if (words.length === 0) return true;
  if (words.some((word) => AMOUNT.test(word) && !/^20\d{2}$/.test(word))) return true;
  if (words.some((word) => ORDINAL.test(word)) || isNumbering(words)) return true;
  if (words.length === 1 && NO_DATA.test(words[0] ?? "")) return true;
  const [first = ""] = words;
  if (words.length === 1 && TOTAL.test(first)) return true;
  const named = [...INCOME_LINES, ...EXPENDITURE_LINES, ...THREE_PUBLIC_LINES.slice(1)];
  return (
    words.length === 1 &&
    texts.length > 2 &&
    texts[0]?.trim() !== "" &&
    named.some((line) => line.name.test(first))
  );
}

/** 栏次 1 2 3 stands under the header; 行次 beside 项目 is a part of it. */
function isNumbering(words: readonly string[]): boolean {
  return (
    words.some((word) => NUMBERING.test(word)) && !words.some((word) => /^(?:项目|金额|预算数)$/.test(word))
  );
}
