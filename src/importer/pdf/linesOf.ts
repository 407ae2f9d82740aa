import { lastOf } from "../lastOf.ts";
import type { Word } from "./pageContent.ts";

/** Words that stand on one line of a page. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
}

/** Words further apart than this many heights are told apart by a space. */
const APART = 0.6;

/** The lines of some words from top to bottom; words are on one line where their middles nearly meet. */
export function linesOf(words: readonly Word[]): readonly Line[] {
  const sorted = [...words].sort((a, b) => middleOf(a) - middleOf(b));
  const lines: Word[][] = [];
  for (const word of sorted) {
    const last = lastOf(lines);
    const first = last?.[0];
    if (last && first && middleOf(word) - middleOf(first) < Math.min(word.height, first.height) * 0.5)
      last.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf);
}

/** The words of one line as text; Chinese needs no spaces, and the gap a typesetter leaves beside digits is none. */
export function joinWords(words: readonly Word[]): string {
  let text = "";
  words.forEach((word, index) => {
    const before = words[index - 1];
    const gap = before ? word.x - before.x - before.width : 0;
    text += before && gap > word.height * APART ? ` ${word.text}` : word.text;
  });
  return text;
}

export function middleOf(word: Word): number {
  return word.y + word.height / 2;
}

function lineOf(words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.x - b.x);
  return {
    text: joinWords(sorted),
    words: sorted,
    x: Math.min(...sorted.map((word) => word.x)),
    y: Math.min(...sorted.map((word) => word.y)),
    bottom: Math.max(...sorted.map((word) => word.y + word.height)),
  };
}
