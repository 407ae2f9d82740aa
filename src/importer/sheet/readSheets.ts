import type { FileForm } from "../../budget/schema.ts";
import type { ReadDocument } from "../readDocument.ts";
import { isTableTitle } from "../recognise/tableHead.ts";
import { tableRoleOf } from "../recognise/tableRoles.ts";
import type { Grid, GridHead } from "../table/grid.ts";
import type { TextPage } from "../text/textPage.ts";
import { type SheetBlock, sheetBlocks } from "./sheetBlocks.ts";
import type { SheetContent, SheetRemark } from "./sheetContent.ts";
import { readSheetForm } from "./sheetForm.ts";
import { readSheetTable } from "./sheetTable.ts";

const COVER_LINES = 12;

interface Reading {
  readonly grids: Grid[];
  readonly unread: GridHead[];
  readonly forms: FileForm[];
  readonly narrative: TextPage[];
  readonly remarks: SheetRemark[];
}

type TableBlock = Extract<SheetBlock, { readonly kind: "table" }>;

/** The tables, forms and running text of all sheets of a workbook. */
export function readSheets(
  sheets: readonly SheetContent[],
  { medium, remarks }: { readonly medium: "xlsx" | "xls"; readonly remarks: readonly SheetRemark[] },
): ReadDocument {
  const reading: Reading = { grids: [], unread: [], forms: [], narrative: [], remarks: [...remarks] };
  for (const sheet of sheets) readSheet(sheet, reading);
  const { grids, unread, forms, narrative } = reading;
  const cover = narrative.flatMap((page) => page.lines).filter((line) => line.trim() !== "");
  return {
    medium,
    pageCount: Math.max(1, sheets.length),
    grids,
    unread,
    forms,
    narrative,
    cover: cover.slice(0, COVER_LINES),
    remarks: reading.remarks,
  };
}

function readSheet(sheet: SheetContent, reading: Reading): void {
  const lines: string[] = [];
  for (const block of sheetBlocks(sheet)) {
    if (block.kind === "line") lines.push(block.text);
    else if (block.kind === "table") readTable(block, sheet, reading);
    else {
      const head = { id: `f${reading.forms.length + 1}`, title: block.title, page: sheet.number };
      const form = readSheetForm(block.rows, head);
      if (form) reading.forms.push(form);
      else reading.unread.push(headOf(block.title, sheet.number));
    }
  }
  reading.narrative.push({ number: sheet.number, lines });
}

function readTable(block: TableBlock, sheet: SheetContent, reading: Reading): void {
  const printed = block.head?.title ?? "";
  const title = printed === "" ? titleOfSheet(sheet.name) : printed;
  const head: GridHead = {
    ...headOf(title, sheet.number),
    label: block.head?.label ?? "",
    body: block.head?.body ?? "",
    unit: block.head?.unit ?? "万元",
    unitPrinted: (block.head?.unit ?? null) !== null,
    ...(block.head?.strangeUnit && block.head.unit === null ? { strangeUnit: block.head.strangeUnit } : {}),
  };
  if (block.rows.length === 0 || title === "") {
    reading.unread.push({ ...head, title: title === "" ? head.label || sheet.name : title });
    return;
  }
  if (printed === "") reading.remarks.push({ kind: "title-from-sheet", sheet: sheet.name, places: [title] });
  const grid: Grid = {
    head,
    ...readSheetTable(block.rows, { page: sheet.number, end: block.end }),
    notes: block.notes,
    ruled: true,
    pages: [sheet.number],
  };
  const last = reading.grids[reading.grids.length - 1];
  if (last && goesOn(last, grid)) reading.grids.splice(-1, 1, join(last, grid));
  else reading.grids.push(grid);
}

function headOf(title: string, page: number): GridHead {
  return { label: "", title, body: "", unit: "万元", unitPrinted: false, page };
}

/** The name of a sheet as the title of the table on it: 1.收支总表 is 收支总表; "" for Sheet1. */
function titleOfSheet(name: string): string {
  const plain = name.replace(/\s/g, "").replace(/^(?:附?表)?[\d一二三四五六七八九十]{1,3}[.、．_-]?/, "");
  return isTableTitle(plain) || tableRoleOf(plain) !== "other" ? plain : "";
}

/** A table whose title and header are printed again further down (续表) is one table. */
function goesOn(before: Grid, grid: Grid): boolean {
  const plain = (title: string) => title.replace(/[（(]?续表?[）)]?$/, "");
  return (
    plain(before.head.title) === plain(grid.head.title) &&
    before.head.body === grid.head.body &&
    before.head.label === grid.head.label &&
    JSON.stringify(before.titles) === JSON.stringify(grid.titles)
  );
}

function join(before: Grid, grid: Grid): Grid {
  return {
    ...before,
    rows: [...before.rows, ...grid.rows],
    notes: [...before.notes, ...grid.notes],
    pages: [...new Set([...before.pages, ...grid.pages])],
    unplaced: [...before.unplaced, ...grid.unplaced],
  };
}
