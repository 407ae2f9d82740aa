import { plainName } from "../../budget/plainName.ts";
import { FORM_TITLE } from "../recognise/formNames.ts";
import { FUNCTION_CLASS } from "../recognise/lineNames.ts";
import { isBodyLine, isTableTitle, labelNumber, unitIn } from "../recognise/tableHead.ts";
import type { GridBlock } from "./gridBlock.ts";
import type { Line } from "./linesOf.ts";

import { isAmount, type Segment, segmentsOf } from "./segmentsOf.ts";
import { headIn, headStart, joinNotes, notesIn } from "./tableHeadOf.ts";

export interface UnruledBlocks {
  readonly blocks: readonly GridBlock[];
  readonly used: readonly Line[];
}

/** A line that no table prints: a sentence, or the heading of a part. */
const PROSE = /[。；]$|^第[一二三四五六七八九十]+部分|^[一二三四五六七八九十]+、[^\d]{4,40}(?:说明|情况)$/;
const NOTE = /^(?:注|备注|说明)\s*\d?\s*[:：]/;
const MONEY = /^-?[\d,]+\.\d{2}$/;
const HEAD_LINES = 6;
const FEWEST_ROWS = 3;

/** The tables of a page that draw no lines: what follows a title and a unit, or a page of rows that goes on with one. */
export function unruledBlocks(
  lines: readonly Line[],
  { page, alone }: { readonly page: number; readonly alone: boolean },
): UnruledBlocks {
  const starts = lines.flatMap((line, index) => (isUnitLine(line) && hasTitle(lines, index) ? [index] : []));
  const [first = -1] = starts;
  const before = first < 0 ? lines : lines.slice(0, headFrom(lines, first));
  const goesOn =
    alone && !isFormPage(before) && (isAllRows(rowsOf(before)) || isNote(before[0]))
      ? [blockOf([], before, page)]
      : [];
  const found = starts.map((start, place) => {
    const from = Math.max((starts[place - 1] ?? -1) + 1, goesOn[0]?.used.length ?? 0, start - HEAD_LINES);
    const end = bodyWraps(lines, start) ? start + 2 : start + 1;
    const above = lines.slice(from, end);
    const next = starts[place + 1];
    const under = lines.slice(end, next === undefined ? lines.length : headFrom(lines, next));
    return blockOf(above.slice(headStart(above)), under, page);
  });
  const all = [...goesOn, ...found];
  return { blocks: all.flatMap((each) => each.blocks), used: all.flatMap((each) => each.used) };
}

function isUnitLine(line: Line): boolean {
  return (
    unitIn(line.text) !== null && line.text.replace(/\s+/g, " ").length < 80 && !/[。；]/.test(line.text)
  );
}

/** The name of the body may wrap around the unit that stands beside it. */
function bodyWraps(lines: readonly Line[], start: number): boolean {
  const [body, unit, under] = lines.slice(start - 1, start + 2);
  if (!body || !unit || !under || !isBodyLine(body.text) || isBodyLine(unit.text)) return false;
  return segmentsOf(under).length === 1 && Math.abs(under.x - body.x) < (body.words[0]?.height ?? 0);
}

function hasTitle(lines: readonly Line[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - HEAD_LINES), index + 1);
  return headIn(above, 1) !== null;
}

function headFrom(lines: readonly Line[], start: number): number {
  let from = start;
  for (let index = start - 1; index >= Math.max(0, start - HEAD_LINES); index -= 1) {
    const text = lines[index]?.text.trim() ?? "";
    if (isTableTitle(text) || labelNumber(text.replace(/\s/g, "")) !== null) from = index;
  }
  return from;
}

function isFormPage(lines: readonly Line[]): boolean {
  return lines.slice(0, 3).some((line) => FORM_TITLE.test(line.text.replace(/\s/g, "")));
}

function isNote(line: Line | undefined): boolean {
  return line !== undefined && NOTE.test(line.text.trim());
}

/** The lines above the notes that end a table. */
function rowsOf(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line) => NOTE.test(line.text.trim()));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Rows that go on from the page before, or so much as one: what is no sentence and prints an amount is not left out. */
function isAllRows(lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines.some((line) => PROSE.test(line.text.trim()))) return false;
  if (lines.some((line) => segmentsOf(line).some((segment) => MONEY.test(segment.text)))) return true;
  const rows = lines.filter((line) => segmentsOf(line).some(isRowWord));
  return rows.length === lines.length || (rows.length >= FEWEST_ROWS && rows.length > lines.length * 0.6);
}

/** An amount, or a class that a table prints whether it has money or not. */
function isRowWord({ text }: Segment): boolean {
  return isAmount(text) || (/^[一二三四五六七八九十]+、/.test(text) && FUNCTION_CLASS.test(plainName(text)));
}

function blockOf(above: readonly Line[], under: readonly Line[], page: number): UnruledBlocks {
  const end = under.findIndex((line) => NOTE.test(line.text.trim()) || PROSE.test(line.text.trim()));
  const body = end < 0 ? under : under.slice(0, end);
  const notes =
    end < 0 || !NOTE.test(under[end]?.text.trim() ?? "") ? [] : notesUpToProse(notesIn(under.slice(end)));
  const block: GridBlock = {
    page,
    top: above[0]?.y ?? under[0]?.y ?? 0,
    grid: { xs: [], ys: [], regions: [] },
    cells: [],
    lines: body,
    head: headIn(above, page),
    above: above.map((line) => line.text.trim()),
    notes: joinNotes(notes),
  };
  return { blocks: [block], used: [...above, ...body, ...notes] };
}

function notesUpToProse(notes: readonly Line[]): readonly Line[] {
  const end = notes.findIndex((line) =>
    /^第[一二三四五六七八九十]+部分|^[一二三四五六七八九十]+、/.test(line.text.trim()),
  );
  return end < 0 ? notes : notes.slice(0, end);
}
