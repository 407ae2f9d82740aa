import type { PageContent, Word } from "../pdf/pageContent.ts";
import type { TextPage } from "./textPage.ts";

/** A character's width and a line's height: one space apart is one cell, two are two. */
const CHARACTER = 5;
const HEIGHT = 10;
const LINE = 14;

/** Pages of text that keeps the layout of its page, every word at the place its column and line say. */
export function laidOutPages(pages: readonly TextPage[]): readonly PageContent[] {
  return pages.map(({ number, lines }) => ({
    number,
    width: lines.reduce((widest, line) => Math.max(widest, line.length), 1) * CHARACTER,
    height: (lines.length + 1) * LINE,
    words: lines.flatMap((line, index) => wordsOf(line, index * LINE)),
    rules: [],
  }));
}

function wordsOf(line: string, y: number): readonly Word[] {
  return [...line.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    x: match.index * CHARACTER,
    y,
    width: match[0].length * CHARACTER,
    height: HEIGHT,
  }));
}
