import type { SheetRow } from "./sheetContent.ts";

const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const NOTE = /^(?:注|备注|说明)\s*\d?\s*[:：]/;
const NO_DATA =
  /^[（(]?(?:注[:：])?(?:本表|此表|本部门|本单位)?[^。]{0,40}(?:无数据|为空表?|空表|无此项)[^。]{0,20}。?[)）]?$/;

/** The texts of a row, without those that are blank. */
export function wordsOf(row: SheetRow): readonly string[] {
  return row.cells.map((cell) => cell.text.trim()).filter((text) => text !== "");
}

/** A row as one line of running text. */
export function lineOf(row: SheetRow): string {
  return wordsOf(row).join(" ");
}

export function isAmount(text: string): boolean {
  return AMOUNT.test(text.trim());
}

/** Whether a row is a remark under or in a table: 注：…, or that it has no data. */
export function isNote(row: SheetRow): boolean {
  const words = wordsOf(row);
  const [first = ""] = words;
  return words.length === 1 && (NOTE.test(first) || NO_DATA.test(first.replace(/\s/g, "")));
}

/** Whether a row is a line of running text that no table can hold. */
export function isSentence(row: SheetRow): boolean {
  const words = wordsOf(row);
  const [first = ""] = words;
  return words.length === 1 && (/[。；]$/.test(first) || /^第[一二三四五六七八九十]+部分/.test(first));
}
