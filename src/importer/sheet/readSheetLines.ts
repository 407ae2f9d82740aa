import { isRefusal } from "../refusal.ts";
import { openWorkbook } from "./openWorkbook.ts";
import { readSheetCells } from "./sheetCells.ts";

/** One sheet of a workbook as lines of text: a line for each printed row, its cells apart by tabs. */
export interface SheetLines {
  /** Counts from 1 in the order of the workbook, as the pages of its tables do. */
  readonly number: number;
  readonly name: string;
  readonly lines: readonly string[];
}

/** What the sheets of a workbook print, to be shown beside what was read from them; none where it cannot be opened. */
export async function readSheetLines(bytes: Uint8Array): Promise<readonly SheetLines[]> {
  const opened = await openWorkbook(bytes);
  if (isRefusal(opened)) return [];
  const { workbook, looks, formatNumber } = opened;
  return workbook.SheetNames.map((name, index) => {
    const look = looks[index];
    const sheet = workbook.Sheets[name];
    const values = { data: sheet?.["!data"] ?? [], merges: sheet?.["!merges"] ?? [] };
    const read = look ? readSheetCells({ ...values, looks: look, formatNumber }) : null;
    const rows = read === null || isRefusal(read) ? [] : read.rows;
    const lines = rows.map(({ cells }) => cells.map(({ text }) => text).join("\t"));
    return { number: index + 1, name, lines };
  });
}
