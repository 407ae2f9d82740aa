import { UNITS, type Unit } from "../../budget/money.ts";

/** 单位：万元, wherever it stands in a line. Spaces are looked for behind a mark only, never at its start: lines may be long. */
const UNIT_MARK =
  /(?:[（(]\s*)?(?:(?:金额|计量|货币)\s*)?单\s*位\s*[:：]\s*(?:人民币\s*)?(亿元|万元|千元|元)(?:[（(][^（）()]*[）)])?\s*[）)]?/;
/** A unit that is none of those amounts can be read in. */
const STRANGE_UNIT = /单\s*位\s*[:：]\s*([^\s:：]{0,8}(?:元|币|分))/;
/** 部门支出总表（万元）, or a corner that says 万元 and nothing else. */
const BARE_UNIT = /(?:^|\s|[（(])(?:人民币)?(亿元|万元|千元|元)(?:[）)]|$)/;
const BODY_MARK =
  /(?:部门名称|编制部门|预算部门|填报部门|编制单位|填报单位|预算单位|部门|单位名称)\s*[:：]\s*(.*)$/;
const LABELS = [
  /^(?:预算|部门|单位)?公开\s*表?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*表?$/,
  /^[\u4e00-\u9fffA-Za-z]{0,8}\s*([0-9]{1,2})\s*表$/,
  /^附?表\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*[:：]?$/,
  /^附件\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*[:：]?$/,
];
/** 附表1：收支总表 prints label and title on one line; numbers in Chinese need something between them and the title. */
const LABELLED =
  /^((?:(?:预算|部门|单位)?公开|附)?(?:表|附件)\s*(?:\d{1,2}(?=[\u4e00-\u9fff“（(])|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[:：、.．\s—–-]\s*))(.+)$/;
const UNIT_IN_TITLE = /[（(][^（）()]{0,8}元[^（）()]{0,8}[）)]$/;
const TITLE = /(?:表|总体情况|情况)(?:[（(][^（）()]*[）)])?$/;
const NOT_TITLE = /[。；，]|[:：]|…|\.{4}/;
const CHINESE_DIGITS = "零一二三四五六七八九";

/** The unit a line prints, or null. */
export function unitIn(line: string): Unit | null {
  return unitNamed(UNIT_MARK.exec(line)?.[1]);
}

/** The unit that a line of a table's head says without calling it one (（万元）, 万元), or null. */
export function bareUnitIn(line: string): Unit | null {
  return unitNamed(BARE_UNIT.exec(line.trim())?.[1]);
}

/** The unit that a line prints and that amounts cannot be read in, or null. */
export function strangeUnitIn(line: string): string | null {
  return unitIn(line) === null ? (STRANGE_UNIT.exec(line)?.[1] ?? null) : null;
}

/** What a line says besides its unit. */
export function withoutUnit(line: string): string {
  return line.replace(UNIT_MARK, " ").trim();
}

function unitNamed(name: string | undefined): Unit | null {
  return UNITS.find((unit) => unit === name) ?? null;
}

/** The body a line names before its unit, "" where it names none. */
export function bodyIn(line: string): string {
  const found = BODY_MARK.exec(line.replace(UNIT_MARK, " "))?.[1] ?? "";
  return found
    .replace(/\s(?:人民币)?(?:亿元|万元|千元|元)$/, "")
    .replace(/[ \t]+/g, "")
    .trim();
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
  const plain = line.replace(/\s/g, "").replace(UNIT_IN_TITLE, "");
  return plain.length >= 4 && plain.length <= 60 && TITLE.test(plain) && !NOT_TITLE.test(plain);
}

/** Label and title of a line that prints both (附表1：收支总表); the label is "" where it prints a title only. */
export function titleParts(line: string): { readonly label: string; readonly title: string } {
  const [, label = "", rest = ""] = LABELLED.exec(line.trim()) ?? [];
  const isBoth = label !== "" && isTableTitle(rest);
  const plain = (text: string) => text.replace(/\s/g, "");
  if (!isBoth) return { label: "", title: isTableTitle(line) ? plain(line) : "" };
  return { label: plain(label).replace(/[:：、.．—–-]$/, ""), title: plain(rest) };
}

/** 十二 or 12 as a number. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["零", text];
  const digit = (character: string, empty: number) =>
    character === "" ? empty : Math.max(0, CHINESE_DIGITS.indexOf(character));
  return text.includes("十") ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}
