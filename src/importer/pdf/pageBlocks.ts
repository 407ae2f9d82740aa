import { bodyIn, isBodyLine, isTableTitle, labelNumber, unitIn } from "../recognise/tableHead.ts";
import type { GridHead } from "../table/grid.ts";
import { type Line, linesOf } from "./linesOf.ts";
import type { PageContent } from "./pageContent.ts";
import { isInside, type RuledCell, ruledCells } from "./ruledCells.ts";
import { type RuledGrid, ruledGrids } from "./ruledGrids.ts";

/** What stands on a page from top to bottom: running lines, and ruled grids with what is printed above and below them. */
export interface GridBlock {
  readonly page: number;
  readonly grid: RuledGrid;
  readonly cells: readonly RuledCell[];
  /** null where nothing above names a table: the grid goes on with the one before. */
  readonly head: GridHead | null;
  /** The lines above, for forms that print a title and no unit. */
  readonly above: readonly string[];
  readonly notes: readonly string[];
}

export interface PageBlocks {
  readonly number: number;
  readonly grids: readonly GridBlock[];
  readonly lines: readonly string[];
}

const NOTE = /^(?:注|备注|说明)\s*\d?\s*[:：]/;
const PAGE_NUMBER = /^[-—－\s]*\d{1,4}[-—－\s]*$|^第\s*\d+\s*页/;

/** Parts a page into its ruled tables and its running text. */
export function pageBlocks(page: PageContent): PageBlocks {
  const grids = ruledGrids(page.rules).filter((grid) => page.words.some((word) => isInside(word, grid)));
  const outside = linesOf(page.words.filter((word) => !grids.some((grid) => isInside(word, grid)))).filter(
    (line) => !PAGE_NUMBER.test(line.text),
  );
  const rest = new Set(outside);
  const blocks = grids.map((grid, index): GridBlock => {
    const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
    const from = grids[index - 1]?.ys.at(-1) ?? 0;
    const to = grids[index + 1]?.ys[0] ?? page.height;
    const between = outside.filter((line) => line.bottom <= top + 4 && line.y >= from - 4);
    const notes = notesIn(outside.filter((line) => line.y >= bottom - 4 && line.bottom <= to + 4));
    const head = headIn(between, page.number);
    const above = between.slice(headStart(between));
    for (const line of [...above, ...notes]) rest.delete(line);
    const words = page.words.filter((word) => isInside(word, grid));
    return {
      page: page.number,
      grid,
      cells: ruledCells(grid, words),
      head,
      above: above.map((line) => line.text.trim()),
      notes: joinNotes(notes),
    };
  });
  return {
    number: page.number,
    grids: blocks,
    lines: outside.filter((line) => rest.has(line)).map((line) => line.text),
  };
}

/** The head of a table reaches up to the first line that is neither its title, its label, its body nor its unit. */
function headStart(lines: readonly Line[]): number {
  const stop = lines.findLastIndex(
    (line) => /[。；]$/.test(line.text.trim()) || /^第[一二三四五六七八九十]+部分/.test(line.text),
  );
  return stop + 1;
}

function headIn(lines: readonly Line[], page: number): GridHead | null {
  const head = lines.slice(headStart(lines));
  const texts = head.map((line) => line.text.trim());
  const title = texts.findLast((text) => isTableTitle(text) && labelNumber(text.replace(/\s/g, "")) === null);
  if (title === undefined) return null;
  const printed = texts.map(unitIn).find((unit) => unit !== null) ?? null;
  const label = texts.find((text) => labelNumber(text.replace(/\s/g, "")) !== null) ?? "";
  return {
    label: label.replace(/\s/g, ""),
    title: title.replace(/\s/g, ""),
    body: bodyOf(texts, title),
    unit: printed ?? "万元",
    unitPrinted: printed !== null,
    page,
  };
}

/** The body's name may wrap: what stands under it before the table and is not the unit belongs to it. */
function bodyOf(texts: readonly string[], title: string): string {
  const start = texts.findIndex(isBodyLine);
  if (start < 0) return "";
  const rest = texts
    .slice(start + 1)
    .filter((text) => text !== title && unitIn(text) === null && labelNumber(text) === null);
  return `${bodyIn(texts[start] ?? "")}${rest.join("")}`.replace(/\s/g, "");
}

function notesIn(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => NOTE.test(line.text.trim()));
  if (first < 0) return [];
  const after = lines.slice(first);
  const end = after.findIndex(
    (line) =>
      labelNumber(line.text.replace(/\s/g, "")) !== null ||
      isTableTitle(line.text) ||
      unitIn(line.text) !== null,
  );
  return end < 0 ? after : after.slice(0, end);
}

/** A note that wraps is one note; a numbered one starts anew. */
function joinNotes(lines: readonly Line[]): readonly string[] {
  const notes: string[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    if (notes.length > 0 && !NOTE.test(text) && !/^\d{1,2}[.、．]/.test(text))
      notes.push(`${notes.pop() ?? ""}${text}`);
    else notes.push(text);
  }
  return notes;
}
