import { lastOf, lastWhere } from "../lastOf.ts";
import { bodyIn, isBodyLine, isTableTitle, labelNumber, unitIn } from "../recognise/tableHead.ts";
import type { GridHead } from "../table/grid.ts";
import type { TextPage } from "./textPage.ts";

/** A stretch of the text that is one table: its head and the lines under it, page by page. */
export interface TextTable {
  readonly head: GridHead;
  readonly parts: readonly TextPage[];
}

export interface TextRegions {
  readonly tables: readonly TextTable[];
  /** The lines that belong to no table, by page: narrative and forms. */
  readonly rest: readonly TextPage[];
}

interface Open {
  readonly head: GridHead;
  readonly parts: TextPage[];
}

/** Tells tables from everything else: a table starts at the title above its unit and ends at the next table or text. */
export function findTextTables(pages: readonly TextPage[]): TextRegions {
  const tables: Open[] = [];
  const rest: TextPage[] = [];
  let goesOn = false;
  for (const page of pages) {
    const starts = tableStarts(page);
    const lines = page.lines.slice(0, starts[0]?.from ?? page.lines.length);
    const before = { number: page.number, lines };
    goesOn = goesOn && (isTabular(lines) || (starts.length === 0 && isBlank(lines)));
    if (goesOn) lastOf(tables)?.parts.push(before);
    else rest.push(before);
    starts.forEach((start, index) => {
      const under = page.lines.slice(start.to, starts[index + 1]?.from ?? page.lines.length);
      tables.push({ head: start.head, parts: [{ number: page.number, lines: under }] });
    });
    goesOn = goesOn || starts.length > 0;
  }
  return { tables, rest };
}

interface Start {
  readonly from: number;
  readonly to: number;
  readonly head: GridHead;
}

function tableStarts(page: TextPage): readonly Start[] {
  return page.lines.flatMap((line, index) => {
    const unit = unitIn(line);
    if (unit === null || line.replace(/\s+/g, " ").length > 80) return [];
    const from = headFrom(page.lines, index);
    const head = page.lines.slice(from, index + 1);
    const title = lastWhere(head, (entry) => isTableTitle(entry) && labelNumber(entry) === null)?.trim();
    if (title === undefined) return [];
    const label = head.find((entry) => labelNumber(entry) !== null)?.trim() ?? "";
    const body = head.map(bodyIn).find((entry) => entry !== "") ?? "";
    return [
      { from, to: index + 1, head: { label, title, body, unit, unitPrinted: true, page: page.number } },
    ];
  });
}

function headFrom(lines: readonly string[], unitLine: number): number {
  let from = unitLine;
  for (let index = unitLine - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? "";
    const blank = line.trim() === "";
    if (!blank && !isBodyLine(line) && labelNumber(line) === null && !isTableTitle(line)) break;
    if (!blank) from = index;
  }
  return from;
}

/** A page between two pages of a table may print nothing. */
function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === "");
}

/** Lines that go on with the table of the page before: rows, not sentences. */
function isTabular(lines: readonly string[]): boolean {
  const words = lines.filter((line) => line.trim() !== "");
  if (words.length === 0) return false;
  if (/^第[一二三四五六七八九十]+部分/.test(words[0]?.trim() ?? "")) return false;
  return !words.some((line) => /[。，；]$|。/.test(line.trim()) || /绩效目标.*表$/.test(line.trim()));
}
