import { lastOf } from "../lastOf.ts";
import type { Line } from "./linesOf.ts";
import type { Word } from "./pageContent.ts";
import type { Span } from "./unruledStripes.ts";

/** A title may be set with its letters apart: 金 额. */
const MOST_PIECES = 4;
const FEWEST_LETTERS = 2;

/** Where a header prints the title of each column, from left to right; null for titles that are torn over lines. */
export function locateHeads(
  header: readonly Line[],
  titles: readonly (readonly string[])[],
): readonly (Span | null)[] {
  let from = Number.NEGATIVE_INFINITY;
  return titles.map((title) => {
    const label = (lastOf(title) ?? "").replace(/\s/g, "");
    const found = leftmost(wholeTitles(header, label), from) ?? leftmost(pieces(header, label), from);
    if (found) from = found.left + 1;
    return found ?? null;
  });
}

function leftmost(spans: readonly Span[], from: number): Span | undefined {
  return [...spans].filter((span) => span.left > from).sort((a, b) => a.left - b.left)[0];
}

function wholeTitles(header: readonly Line[], label: string): readonly Span[] {
  return header.flatMap(({ words }) =>
    words.flatMap((first, start) => {
      let text = "";
      for (let end = start; end < Math.min(words.length, start + MOST_PIECES); end += 1) {
        const last = words[end];
        text += last?.text ?? "";
        if (last && text === label) return [{ left: first.x, right: last.x + widthOf(last) }];
      }
      return [];
    }),
  );
}

/** The first or the last line of a title that wraps. */
function pieces(header: readonly Line[], label: string): readonly Span[] {
  return header.flatMap(({ words }) =>
    words
      .filter(({ text }) => text.length >= FEWEST_LETTERS && text.length < label.length)
      .filter(({ text }) => label.startsWith(text) || label.endsWith(text))
      .map((word) => ({ left: word.x, right: word.x + widthOf(word) })),
  );
}

/** Text that keeps a layout gives a Chinese character the room of a narrow one: the title reached further on the page. */
function widthOf({ text, width, height }: Word): number {
  return /[\u4e00-\u9fff]/.test(text) ? Math.max(width, text.length * height * 0.9) : width;
}
