import type { SheetRemark } from "./sheetContent.ts";

const WORDS = {
  "hidden-sheet": "工作表隐藏，已读取 / the sheet is hidden and was read",
  "hidden-rows": "行隐藏，已读取 / rows are hidden and were read",
  "hidden-columns": "列隐藏，已读取 / columns are hidden and were read",
  "value-not-shown":
    "数值按格式不显示，按空白读取 / numbers that their format does not show were read as blank",
  "title-from-sheet": "表题取自工作表名 / the title is the name of the sheet",
} as const;

/** A remark on a sheet in Chinese and English: what, on which sheet, and in which rows, columns or cells. */
export function wordRemark({ kind, sheet, places }: SheetRemark): string {
  const where = places.length === 0 ? sheet : `${sheet}: ${places.join(", ")}`;
  return `${WORDS[kind]}: ${where}`;
}
