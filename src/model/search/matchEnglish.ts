import type { TextMatch } from "./matchText.ts";
import type { Query } from "./query.ts";
import type { Range } from "./searchHit.ts";

interface Word {
  readonly text: string;
  readonly at: number;
}

/** How a query fits an English text, or null: each of its words must begin a word there, in any case. */
export function matchEnglish(text: string, { words }: Query): TextMatch | null {
  if (words.length === 0) return null;
  const present = wordsOf(text);
  const ranges: Range[] = [];
  for (const word of words) {
    const found = present.find((candidate) => candidate.text.startsWith(word));
    if (found === undefined) return null;
    ranges.push([found.at, found.at + word.length]);
  }
  const leads = words.every((word, index) => present[index]?.text.startsWith(word));
  const isWhole = leads && present.map((word) => word.text).join(" ") === words.join(" ");
  return { rank: rankOf(isWhole, leads), ranges: distinct(ranges) };
}

function rankOf(isWhole: boolean, leads: boolean): TextMatch["rank"] {
  if (isWhole) return "exact-name";
  return leads ? "name-prefix" : "name-part";
}

function wordsOf(text: string): readonly Word[] {
  const found = text.toLowerCase().matchAll(/[a-z0-9]+/g);
  return [...found].map((match) => ({ text: match[0], at: match.index }));
}

/** In order, and the longest only where several words of the query begin the same word. */
function distinct(ranges: readonly Range[]): readonly Range[] {
  const longest = new Map<number, Range>();
  for (const range of ranges) {
    if ((longest.get(range[0])?.[1] ?? 0) < range[1]) longest.set(range[0], range);
  }
  return [...longest.values()].sort((left, right) => left[0] - right[0]);
}
