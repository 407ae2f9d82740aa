import type { CellObject, Range } from "@e965/xlsx";
import { type Refusal, refuse } from "../refusal.ts";
import { type FormatNumber, printNumber } from "./printNumber.ts";
import type { SheetCell, SheetRow } from "./sheetContent.ts";
import { SHEET_LIMITS } from "./sheetLimits.ts";
import { cellAddress, cellPlace, columnName, type SheetLooks } from "./sheetLooks.ts";

/** A sheet as the spreadsheet library read it: values by row and column, and the ranges that are merged. */
export interface RawSheet {
  readonly data: readonly (readonly CellObject[])[];
  readonly merges: readonly Range[];
  readonly looks: SheetLooks;
  readonly formatNumber: FormatNumber;
}

export interface ReadCells {
  readonly kind: "cells";
  readonly rows: readonly SheetRow[];
  /** Addresses of numbers that their format does not show. */
  readonly notShown: readonly string[];
}

/** The errors of cells by their numbers ([MS-XLS] §2.5.10). */
const ERRORS = [
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
] as const;
const MOST_MERGED_ROWS = 1_000_000;

/** The printed cells of a sheet. Of a merged range only the first cell is seen, as in the spreadsheet. */
export function readSheetCells(sheet: RawSheet): ReadCells | Refusal {
  const cells = new Map<number, Map<number, SheetCell>>();
  const notShown: string[] = [];
  let beyond: string | null = null;
  sheet.data.forEach((row, rowNumber) => {
    row.forEach((raw, column) => {
      const cell = printCell(raw, { row: rowNumber, column, sheet });
      if (cell === "not-shown") notShown.push(cellAddress(rowNumber, column));
      if (cell === null || cell === "not-shown") return;
      if (column >= SHEET_LIMITS.columns) beyond = columnName(column);
      const before = cells.get(rowNumber) ?? new Map<number, SheetCell>();
      cells.set(rowNumber, before.set(column, cell));
    });
  });
  for (const address of sheet.looks.unevaluated) setUnevaluated(cells, address);
  if (beyond !== null) return refuse("too-large", `column ${beyond}`);
  if (cells.size > SHEET_LIMITS.rows) return refuse("too-large", `${cells.size} rows on one sheet`);
  if (!merge(cells, sheet.merges)) return refuse("too-large", "merged cells");
  const rows = [...cells]
    .filter(([, byColumn]) => byColumn.size > 0)
    .sort(([one], [other]) => one - other)
    .map(([row, byColumn]) => ({
      row,
      cells: [...byColumn.values()].sort((one, other) => one.column - other.column),
    }));
  return { kind: "cells", rows, notShown };
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly sheet: RawSheet;
}

function printCell(raw: CellObject, { row, column, sheet }: CellPlace): SheetCell | "not-shown" | null {
  const { looks, formatNumber } = sheet;
  const address = cellAddress(row, column);
  const place = { row, column, rowEnd: row + 1, columnEnd: column + 1, inferred: false, unreadable: null };
  const { v: value } = raw;
  if (raw.t === "e") return { ...place, text: "", unreadable: `${errorName(value)} (${address})` };
  if (typeof value === "string") {
    const text = indented(clean(value), looks.indents.get(address) ?? 0);
    return text === "" ? null : { ...place, text };
  }
  if (typeof value === "boolean") return { ...place, text: value ? "TRUE" : "FALSE" };
  if (typeof value !== "number" || (value === 0 && !looks.showsZeros)) return null;
  const { text, inferred } = printNumber(value, typeof raw.z === "string" ? raw.z : "General", formatNumber);
  if (text === "") return value === 0 ? null : "not-shown";
  return { ...place, text, inferred };
}

/** The library passes over formulas that were saved without a value; a reader must know of them. */
function setUnevaluated(cells: Map<number, Map<number, SheetCell>>, address: string): void {
  const place = cellPlace(address);
  if (!place) return;
  const { row, column } = place;
  const cell = { row, column, rowEnd: row + 1, columnEnd: column + 1, text: "", inferred: false };
  const before = cells.get(row) ?? new Map<number, SheetCell>();
  cells.set(row, before.set(column, { ...cell, unreadable: `=… (${address})` }));
}

function errorName(code: unknown): string {
  return ERRORS.find(([number]) => number === code)?.[1] ?? "#ERROR";
}

/** The text without marks that print nothing; "" where only spaces are left. */
function clean(text: string): string {
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u2007\t]/g, " ")
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/^\s*\n/, "")
    .trimEnd();
  return /^[\d\s.,+-]+$/.test(plain) ? plain.trim() : plain;
}

/** Indentation of the alignment reads as full-width spaces, like the indentation that others type. */
function indented(text: string, steps: number): string {
  return steps === 0 || text === "" || /^[\s\d]/.test(text) ? text : `${"\u3000".repeat(steps)}${text}`;
}

/** Widens the first cell of each merged range and takes out those it covers; false where ranges are beyond measure. */
function merge(cells: Map<number, Map<number, SheetCell>>, ranges: readonly Range[]): boolean {
  if (ranges.length > SHEET_LIMITS.merges) return false;
  const last = [...cells.keys()].reduce((most, row) => Math.max(most, row), 0);
  let merged = 0;
  for (const { s: start, e: end } of ranges) {
    const rowEnd = Math.min(end.r, last) + 1;
    const columnEnd = Math.min(end.c, SHEET_LIMITS.columns) + 1;
    merged += Math.max(0, rowEnd - start.r);
    if (merged > MOST_MERGED_ROWS) return false;
    const first = cells.get(start.r)?.get(start.c);
    for (let row = start.r; row < rowEnd; row += 1) {
      const byColumn = cells.get(row);
      for (const column of byColumn ? [...byColumn.keys()] : [])
        if (column >= start.c && column < columnEnd) byColumn?.delete(column);
    }
    if (first) cells.get(start.r)?.set(start.c, { ...first, rowEnd, columnEnd });
  }
  return true;
}
