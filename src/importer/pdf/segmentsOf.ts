import { lastOf } from "../lastOf.ts";
import { joinWords, type Line } from "./linesOf.ts";
import type { Word } from "./pageContent.ts";

/** Words that stand together on a line: what one cell holds. */
export interface Segment {
  readonly text: string;
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
}

const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** Words further apart than this many heights stand in different cells. */
const APART = 0.8;

/** The segments of a line. An amount is never one with its neighbour, however close they stand. */
export function segmentsOf(line: Line): readonly Segment[] {
  const groups: Word[][] = [];
  for (const word of line.words) {
    const last = lastOf(lastOf(groups));
    const near = last && word.x - last.x - last.width < word.height * APART;
    if (near && !isAmount(word.text) && !isAmount(last.text)) lastOf(groups)?.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => ({
    text: joinWords(words),
    words,
    left: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.x + word.width)),
  }));
}

export function isAmount(text: string): boolean {
  return AMOUNT.test(text);
}
