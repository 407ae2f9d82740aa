import { middleOf } from "./linesOf.ts";
import type { Word } from "./pageContent.ts";
import { contentOf, type RuledCell } from "./ruledCells.ts";

const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+$/;

/**
 * The rows of a band that no lines part: as many as amounts stand under each other in one cell. Each word goes to the nearest
 * amount's row. Null where the band is one row.
 */
export function splitBand(cells: readonly RuledCell[]): readonly (readonly RuledCell[])[] | null {
  const stacks = cells.map((cell) =>
    cell.lines.filter((line) => line.words.some((word) => AMOUNT.test(word.text))),
  );
  const tallest = stacks.reduce(
    (most, stack) => (stack.length > most.length ? stack : most),
    stacks[0] ?? [],
  );
  if (tallest.length < 2) return null;
  const anchors = tallest.map((line) => (line.y + line.bottom) / 2);
  return anchors.map((_, index) =>
    cells.map((cell) => {
      const words = cell.lines
        .flatMap((line) => line.words)
        .filter((word) => nearest(word, anchors) === index);
      return { ...cell, ...contentOf(words) };
    }),
  );
}

function nearest(word: Word, anchors: readonly number[]): number {
  let best = 0;
  anchors.forEach((anchor, index) => {
    if (Math.abs(middleOf(word) - anchor) < Math.abs(middleOf(word) - (anchors[best] ?? 0))) best = index;
  });
  return best;
}
