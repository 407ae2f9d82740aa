import { UNITS, type Unit } from "../../budget/money.ts";

/** 单位：万元, wherever it stands in a line. */
const UNIT_MARK = /(?:金额)?单位\s*[:：]\s*(?:人民币)?\s*(亿元|万元|千元|元)/;
const BODY_MARK =
  /(?:部门名称|编制部门|预算部门|填报部门|编制单位|填报单位|预算单位|部门|单位名称)\s*[:：]\s*(.*)$/;
const LABELS = [
  /^(?:预算|部门|单位)?公开\s*表?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*表?$/,
  /^[\u4e00-\u9fffA-Za-z]{0,8}\s*([0-9]{1,2})\s*表$/,
  /^附?表\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*[:：]?$/,
];
const TITLE = /(?:表|总体情况|情况)(?:[（(][^（）()]*[）)])?$/;
const NOT_TITLE = /[。；，]|[:：]|…|\.{4}/;
const CHINESE_DIGITS = "零一二三四五六七八九";

/** The unit a line prints, or null. */
export function unitIn(line: string): Unit | null {
  const found = UNIT_MARK.exec(line)?.[1];
  return UNITS.find((unit) => unit === found) ?? null;
}

/** The body a line names before its unit, "" where it names none. */
export function bodyIn(line: string): string {
  const found = BODY_MARK.exec(line.replace(UNIT_MARK, " "))?.[1] ?? "";
  return found.replace(/[ \t]+/g, "").trim();
}

export function isBodyLine(line: string): boolean {
  return BODY_MARK.test(line) && !NOT_TITLE.test(line.replace(/[:：]/g, ""));
}

/** The number that a table's label prints ("预算公开表3", "公开表三", "公开 03 表"), or null where the line is no label. */
export function labelNumber(line: string): string | null {
  const plain = line.trim();
  for (const label of LABELS) {
    const found = label.exec(plain)?.[1];
    if (found) return String(numberOf(found));
  }
  return null;
}

/** Whether a line can be the title of a table. */
export function isTableTitle(line: string): boolean {
  const plain = line.replace(/\s/g, "");
  return plain.length >= 4 && plain.length <= 60 && TITLE.test(plain) && !NOT_TITLE.test(plain);
}

/** 十二 or 12 as a number. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["零", text];
  const digit = (character: string, empty: number) =>
    character === "" ? empty : Math.max(0, CHINESE_DIGITS.indexOf(character));
  return text.includes("十") ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}
