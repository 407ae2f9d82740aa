import { lastOf } from "../lastOf.ts";
import type { GridBlock } from "./gridBlock.ts";
import { liftHead } from "./liftHead.ts";
import { type Line, linesOf } from "./linesOf.ts";
import type { PageContent } from "./pageContent.ts";
import { isInside, ruledCells } from "./ruledCells.ts";
import { type RuledGrid, ruledGrids } from "./ruledGrids.ts";
import { headIn, headStart, joinNotes, notesIn, withUnitBelow } from "./tableHeadOf.ts";
import { unruledBlocks } from "./unruledBlocks.ts";

/** What stands on a page: its tables from top to bottom, and the running lines. */
export interface PageBlocks {
  readonly number: number;
  readonly grids: readonly GridBlock[];
  readonly lines: readonly string[];
  /** The same lines with the places of their words. */
  readonly placed: readonly Line[];
}

const PAGE_NUMBER = /^[-—－\s]*\d{1,4}[-—－\s]*$|^第\s*\d+\s*页/;

/** Parts a page into its ruled tables and its running text. */
export function pageBlocks(page: PageContent): PageBlocks {
  const grids = ruledGrids(page.rules).filter((grid, place) => isTable(grid, page, place));
  const outside = linesOf(page.words.filter((word) => !grids.some((grid) => isInside(word, grid)))).filter(
    (line) => !PAGE_NUMBER.test(line.text),
  );
  const rest = new Set(outside);
  const blocks = grids.map((grid, index): GridBlock => {
    const [top, bottom] = [grid.ys[0] ?? 0, lastOf(grid.ys) ?? 0];
    const from = lastOf(grids[index - 1]?.ys) ?? 0;
    const to = grids[index + 1]?.ys[0] ?? page.height;
    const between = outside.filter((line) => line.bottom <= top + 4 && line.y >= from - 4);
    const notes = notesIn(outside.filter((line) => line.y >= bottom - 4 && line.bottom <= to + 4));
    const words = page.words.filter((word) => isInside(word, grid));
    const lifted = liftHead(grid, ruledCells(grid, words));
    const under = index < grids.length - 1 ? [] : outside.filter((line) => line.y >= bottom - 4);
    const head = withUnitBelow(headIn([...between, ...lifted.head], page.number), under.slice(0, 2));
    const above = between.slice(headStart(between));
    for (const line of [...above, ...notes]) rest.delete(line);
    return {
      page: page.number,
      top,
      lines: null,
      grid: lifted.grid,
      cells: lifted.cells,
      head,
      above: [...above, ...lifted.head].map((line) => line.text.trim()),
      notes: joinNotes(notes),
    };
  });
  const unruled = unruledBlocks(
    outside.filter((line) => rest.has(line)),
    { page: page.number, alone: blocks.length === 0 },
  );
  for (const line of unruled.used) rest.delete(line);
  const running = outside.filter((line) => rest.has(line));
  return {
    number: page.number,
    grids: [...blocks, ...unruled.blocks].sort((a, b) => a.top - b.top),
    lines: running.map((line) => line.text),
    placed: running,
  };
}

/** Lines without words are decoration, unless nothing stands above them: a page that goes on with blank rows. */
function isTable(grid: RuledGrid, { words }: PageContent, place: number): boolean {
  const top = grid.ys[0] ?? 0;
  return words.some((word) => isInside(word, grid)) || (place === 0 && !words.some((word) => word.y < top));
}
