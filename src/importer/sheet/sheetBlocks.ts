import { FORM_TITLE } from "../recognise/formNames.ts";
import { isAmount, isNote, isSentence, lineOf, wordsOf } from "./rowWords.ts";
import type { SheetContent, SheetRow } from "./sheetContent.ts";
import { headAt, type SheetHead } from "./sheetHead.ts";

/** What stands on a sheet from top to bottom. */
export type SheetBlock =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "form"; readonly title: string; readonly rows: readonly SheetRow[] }
  | {
      readonly kind: "table";
      /** null where nothing above the table is its title, label, body or unit. */
      readonly head: SheetHead | null;
      readonly rows: readonly SheetRow[];
      /** The row after its last: rows up to a note belong to it, blank ones too. */
      readonly end: number;
      readonly notes: readonly string[];
    };

/** Further apart, rows are no longer the same table. */
const WIDEST_GAP = 30;
const FORM_ROWS = 8;

/** Parts a sheet into tables with their heads, performance-target forms and running text. */
export function sheetBlocks({ rows }: SheetContent): readonly SheetBlock[] {
  const blocks: SheetBlock[] = [];
  for (let at = 0; at < rows.length; ) {
    const read = blocksAt(rows, at);
    blocks.push(...read.blocks);
    at = Math.max(at + 1, read.next);
  }
  return blocks;
}

interface ReadBlocks {
  readonly blocks: readonly SheetBlock[];
  readonly next: number;
}

function blocksAt(rows: readonly SheetRow[], at: number): ReadBlocks {
  const title = formAt(rows, at);
  if (title !== null) {
    const end = formEnd(rows, at);
    return { blocks: [{ kind: "form", title, rows: rows.slice(at, end) }], next: end };
  }
  const head = headAt(rows, at);
  const start = head?.next ?? at;
  if (!head && (rows[at]?.cells.length ?? 0) < 2)
    return { blocks: linesOf(rows.slice(at, at + 1)), next: at + 1 };
  const end = tableEnd(rows, start);
  const table = tableOf(rows.slice(start, end));
  if (table) return { blocks: [{ kind: "table", head, ...table }], next: end };
  if (head && head.unit !== null)
    return { blocks: [{ kind: "table", head, rows: [], end: 0, notes: [] }], next: start };
  const next = head ? start : Math.max(end, at + 1);
  return { blocks: linesOf(rows.slice(at, next)), next };
}

function linesOf(rows: readonly SheetRow[]): readonly SheetBlock[] {
  return rows.flatMap((row) =>
    lineOf(row)
      .split("\n")
      .map((text) => ({ kind: "line", text }) as const),
  );
}

/** The title of a form that starts here: a form says 项目名称 near its top and lists indicators below it. */
function formAt(rows: readonly SheetRow[], at: number): string | null {
  const title = wordsOf(rows[at] ?? { row: 0, cells: [] })[0]?.replace(/\s/g, "") ?? "";
  if (!FORM_TITLE.test(title)) return null;
  const top = rows.slice(at + 1, at + 1 + FORM_ROWS);
  const named = top.find((row) => plainWords(row).some((word) => /^项目名称[:：]?$/.test(word)));
  if (!named || plainWords(named).includes("一级指标")) return null;
  const below = rows.slice(at, formEnd(rows, at));
  return below.some((row) => plainWords(row).includes("一级指标")) ? title : null;
}

function formEnd(rows: readonly SheetRow[], at: number): number {
  const next = rows.findIndex((row, index) => {
    if (index <= at) return false;
    const [first = "", ...more] = plainWords(row);
    return more.length === 0 && (FORM_TITLE.test(first) || isTitled(headAt(rows, index)));
  });
  return next < 0 ? rows.length : next;
}

function plainWords(row: SheetRow): readonly string[] {
  return wordsOf(row).map((word) => word.replace(/\s/g, ""));
}

function isTitled(head: SheetHead | null): boolean {
  return head !== null && head.title !== "" && (head.unit !== null || head.label !== "" || head.body !== "");
}

/** A table goes on to the next head, form or sentence; a title alone ends it only after an empty row. */
function tableEnd(rows: readonly SheetRow[], start: number): number {
  let noted = false;
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const gap = at === start ? 0 : row.row - (rows[at - 1]?.row ?? 0) - 1;
    const head = headAt(rows, at);
    if (gap > WIDEST_GAP || formAt(rows, at) !== null || isTitled(head)) return at;
    if (head && at > start && (head.unit !== null || (head.title !== "" && (gap > 0 || noted)))) return at;
    noted = noted || isNote(row);
    if (noted ? wordsOf(row).length > 1 : isSentence(row) && !isNote(row)) return at;
  }
  return rows.length;
}

/** Rows are a table where two columns at least are printed and one row of them holds an amount, or a note says there is none. */
function tableOf(
  rows: readonly SheetRow[],
): { readonly rows: readonly SheetRow[]; readonly end: number; readonly notes: readonly string[] } | null {
  const firstNote = rows.findIndex(isNote);
  const body = firstNote < 0 ? rows : rows.slice(0, firstNote);
  const notes = firstNote < 0 ? [] : rows.slice(firstNote);
  const isWide = body.some((row) => row.cells.length > 1);
  const holds = body.some((row) => row.cells.length > 1 && row.cells.some((cell) => isAmount(cell.text)));
  if (!isWide || (!holds && notes.length === 0)) return null;
  const last = body[body.length - 1]?.row ?? 0;
  return { rows: body, end: notes[0]?.row ?? last + 1, notes: joinNotes(notes) };
}

function joinNotes(rows: readonly SheetRow[]): readonly string[] {
  return rows.map((row) => lineOf(row).replace(/\s*\n\s*/g, ""));
}
