import type { PlacedBox } from "../table/grid.ts";
import { type Line, linesOf } from "./linesOf.ts";
import type { Word } from "./pageContent.ts";
import type { Region, RuledGrid } from "./ruledGrids.ts";

/** A cell between drawn lines with what is printed in it. */
export interface RuledCell extends Region {
  readonly lines: readonly Line[];
  /** Its lines joined: a name that wraps is one name. */
  readonly text: string;
  readonly box: PlacedBox | null;
  /** True where lines did not tell the column and the place of the words may stand for another. */
  readonly inferred?: boolean;
}

/** The cells of a ruled grid with their words; every word whose middle lies in the grid is in exactly one. */
export function ruledCells(grid: RuledGrid, words: readonly Word[]): readonly RuledCell[] {
  const owner = new Map<number, Word[]>();
  const columns = grid.xs.length - 1;
  const at = new Map<number, Region>();
  for (const region of grid.regions)
    for (let row = region.row; row < region.rowEnd; row += 1)
      for (let column = region.column; column < region.columnEnd; column += 1)
        at.set(row * columns + column, region);
  for (const word of words) {
    const row = placeOf(word.y + word.height / 2, grid.ys);
    const column = placeOf(word.x + word.width / 2, grid.xs);
    const region = row === null || column === null ? undefined : at.get(row * columns + column);
    if (!region) continue;
    const key = region.row * columns + region.column;
    owner.set(key, [...(owner.get(key) ?? []), word]);
  }
  return grid.regions.map((region) => ({
    ...region,
    ...contentOf(owner.get(region.row * columns + region.column) ?? []),
  }));
}

/** Whether a word lies in a grid. */
export function isInside(word: Word, grid: RuledGrid): boolean {
  return (
    placeOf(word.y + word.height / 2, grid.ys) !== null && placeOf(word.x + word.width / 2, grid.xs) !== null
  );
}

export function contentOf(words: readonly Word[]): Pick<RuledCell, "lines" | "text" | "box"> {
  const lines = linesOf(words);
  return { lines, text: lines.map((line) => line.text).join(""), box: boxOf(words) };
}

function boxOf(words: readonly Word[]): PlacedBox | null {
  if (words.length === 0) return null;
  const left = Math.min(...words.map((word) => word.x));
  const top = Math.min(...words.map((word) => word.y));
  const right = Math.max(...words.map((word) => word.x + word.width));
  const bottom = Math.max(...words.map((word) => word.y + word.height));
  return [tenth(left), tenth(top), tenth(right - left), tenth(bottom - top)];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function placeOf(value: number, lines: readonly number[]): number | null {
  const place = lines.findIndex((line, index) => value >= line && value < (lines[index + 1] ?? -1));
  return place < 0 || place >= lines.length - 1 ? null : place;
}
