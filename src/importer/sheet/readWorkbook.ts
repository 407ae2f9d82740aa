import type { CellObject, Range, WorkBook } from "@e965/xlsx";
import type { ReadSettings } from "../readBytes.ts";
import type { ReadDocument } from "../readDocument.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { openWorkbook } from "./openWorkbook.ts";
import { readSheets } from "./readSheets.ts";
import { remarksOnSheet } from "./remarksOnSheet.ts";
import { readSheetCells } from "./sheetCells.ts";
import type { SheetContent, SheetRemark } from "./sheetContent.ts";
import { SHEET_LIMITS } from "./sheetLimits.ts";

/** Reads the sheets of an XLSX or XLS workbook; the pages of the document are its sheets. */
export async function readWorkbook(
  bytes: Uint8Array,
  settings: ReadSettings,
): Promise<ReadDocument | Refusal> {
  if (bytes.length > SHEET_LIMITS.bytes) return refuse("too-large", `${bytes.length} bytes`);
  const started = settings.now();
  const opened = await openWorkbook(bytes);
  if (isRefusal(opened)) return opened;
  const { medium, workbook, looks, formatNumber } = opened;
  const sheets: SheetContent[] = [];
  const remarks: SheetRemark[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    if (settings.now() - started > settings.limits.milliseconds) return refuse("too-slow", name);
    settings.onPage?.(index + 1, workbook.SheetNames.length);
    const look = looks[index];
    if (!look) return refuse("damaged", `${name} is missing`);
    const read = readSheetCells({ ...valuesOf(workbook, name), looks: look, formatNumber });
    if (isRefusal(read)) return read;
    const { rows, notShown } = read;
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    remarks.push(...remarksOnSheet({ name, rows, hidden, look, notShown }));
    sheets.push({ number: index + 1, name, rows });
  }
  return readSheets(sheets, { medium, remarks });
}

interface Values {
  readonly data: readonly (readonly CellObject[])[];
  readonly merges: readonly Range[];
}

function valuesOf(workbook: WorkBook, name: string): Values {
  const sheet = workbook.Sheets[name];
  const data: CellObject[][] | undefined = sheet?.["!data"];
  return { data: data ?? [], merges: sheet?.["!merges"] ?? [] };
}
