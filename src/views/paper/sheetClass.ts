import type { Sheet } from "../tables/sheets.ts";

/** On upright paper so many columns keep their words in lines that can be read. */
const MOST_UPRIGHT = 6;

/** The class of a part of the document: tables of many columns are printed on their side. */
export function sheetClass(sheet: Sheet): string {
  const columns = sheet.kind === "table" ? sheet.table.columns.length : 0;
  const isWide = columns > MOST_UPRIGHT && sheet.kind === "table" && sheet.table.state === "published";
  return isWide ? "sheet sheet--wide" : "sheet";
}
