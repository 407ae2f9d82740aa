import { findRun, type Run } from "./matchRun.ts";
import type { Query } from "./query.ts";
import { RANKS, type Range, type Rank } from "./searchHit.ts";
import type { SearchText } from "./searchText.ts";

export interface TextMatch {
  readonly rank: Rank;
  readonly ranges: readonly Range[];
}

/** Of a query of several words, a word in pinyin must spell at least so many characters: single syllables stand anywhere. */
const FEWEST_SPELLED = 2;

/**
 * How a query fits a Chinese text, or null: written together, or each of its words by itself, in any order. Characters and
 * pinyin may be mixed.
 */
export function matchText(text: SearchText, query: Query): TextMatch | null {
  const whole = matchToken(text, { token: query.joined, fewestSpelled: 1 });
  if (whole || query.tokens.length < 2) return whole;
  const matches: TextMatch[] = [];
  for (const token of query.tokens) {
    const match = matchToken(text, { token, fewestSpelled: FEWEST_SPELLED });
    if (match === null) return null;
    matches.push(match);
  }
  const worst = Math.max(RANKS.indexOf("name-part"), ...matches.map((match) => RANKS.indexOf(match.rank)));
  return {
    rank: RANKS[worst] ?? "pinyin-part",
    ranges: mergeRanges(matches.flatMap((match) => match.ranges)),
  };
}

interface Wanted {
  readonly token: string;
  /** How many characters pinyin must stand for. */
  readonly fewestSpelled: number;
}

function matchToken({ units }: SearchText, { token, fewestSpelled }: Wanted): TextMatch | null {
  const literal = findRun(units, token, "literal");
  if (literal) return { rank: literalRank(units, literal), ranges: rangesOf(units, literal) };
  if (!/[a-z]/.test(token)) return null;
  const spelled = findRun(units, token, "pinyin");
  if (spelled === null || spelled.end - spelled.start < fewestSpelled) return null;
  const rank = units[spelled.start]?.opens ? "pinyin-prefix" : "pinyin-part";
  return { rank, ranges: rangesOf(units, spelled) };
}

function literalRank(units: SearchText["units"], { start, end }: Run): Rank {
  if (!units[start]?.opens) return "name-part";
  return units[end] === undefined || units[end].opens ? "exact-name" : "name-prefix";
}

/** From the first character to the last, with the quotation marks and brackets between them. */
function rangesOf(units: SearchText["units"], { start, end }: Run): readonly Range[] {
  const [first, last] = [units[start], units[end - 1]];
  return first && last ? [[first.range[0], last.range[1]]] : [];
}

/** Ranges in order, with those that touch or overlap made one. */
function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((left, right) => left[0] - right[0])) {
    const last = merged[merged.length - 1];
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}
