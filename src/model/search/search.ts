import type { SearchIndex } from "./buildSearchIndex.ts";
import { matchEnglish } from "./matchEnglish.ts";
import { matchText, type TextMatch } from "./matchText.ts";
import { parseQuery, type Query } from "./query.ts";
import type { SearchEntry } from "./searchEntry.ts";
import { RANKS, type Range, type Rank, SEARCH_KINDS, type SearchHit } from "./searchHit.ts";
import { PART_MARK } from "./searchText.ts";

/**
 * What fits a query, best first and at most `most`: by code, by Chinese characters, by pinyin (full, initials or mixed with
 * characters), by English words. Equal fits stand by kind, then in the document's order. Of a query 64 characters are read.
 */
export function search(index: SearchIndex, query: string, most: number): readonly SearchHit[] {
  const parsed = parseQuery(query);
  if (parsed === null || !(most > 0)) return [];
  const found = index.entries.flatMap((entry) => findEntry(entry, parsed));
  return found
    .sort((left, right) => orderOf(left) - orderOf(right))
    .slice(0, most)
    .map(({ entry, fit }) => buildHit(entry, fit));
}

/** The name that a query fits, and how. */
interface Fit {
  readonly title: string;
  readonly rank: Rank;
  readonly ranges: readonly Range[];
}

interface Found {
  readonly entry: SearchEntry;
  readonly fit: Fit;
}

function orderOf({ entry, fit }: Found): number {
  return RANKS.indexOf(fit.rank) * SEARCH_KINDS.length + SEARCH_KINDS.indexOf(entry.place.kind);
}

function findEntry(entry: SearchEntry, query: Query): readonly Found[] {
  const fits = [
    ...codeFits(entry, query),
    ...entry.names.flatMap((name) => fitOf(name.text, matchText(name, query))),
    ...entry.english.flatMap((name) => fitOf(name, matchEnglish(name, query))),
    ...keywordFits(entry, query),
  ];
  const best = RANKS.flatMap((rank) => fits.find((fit) => fit.rank === rank) ?? [])[0];
  if (best === undefined) return [];
  const shown = ownFit(entry, fits) ?? best;
  return [{ entry, fit: { ...shown, rank: best.rank } }];
}

/** The entry's own name is shown where the query fits that too, though another of its names fits better. */
function ownFit({ names }: SearchEntry, fits: readonly Fit[]): Fit | undefined {
  const own = names[0]?.text;
  return fits.find((fit) => fit.title === own && fit.ranges.length > 0);
}

function fitOf(title: string, match: TextMatch | null): readonly Fit[] {
  return match === null ? [] : [{ title, rank: match.rank, ranges: match.ranges }];
}

function codeFits({ code, names }: SearchEntry, query: Query): readonly Fit[] {
  const title = names[0]?.text ?? "";
  if (code === null || query.code === null || !code.startsWith(query.code)) return [];
  const rank = code === query.code ? "exact-code" : "code-prefix";
  return [{ title, rank, ranges: title.startsWith(code) ? [[0, query.code.length]] : [] }];
}

/** A word that is not shown fits no better than a part of the name would. */
function keywordFits({ names, keywords }: SearchEntry, query: Query): readonly Fit[] {
  return keywords.flatMap((keyword) => {
    const match = matchText(keyword, query);
    if (match === null) return [];
    const rank = match.rank.startsWith("pinyin") ? "pinyin-part" : "name-part";
    return [{ title: names[0]?.text ?? "", rank, ranges: [] }];
  });
}

function buildHit(entry: SearchEntry, { title, ranges }: Fit): SearchHit {
  const isEnglish = entry.english.includes(title);
  const others = [entry.names[0]?.text, isEnglish ? undefined : entry.english[0], entry.context];
  const detail = [...new Set(others)].filter((text) => text !== undefined && text !== "" && text !== title);
  return { kind: entry.place.kind, title, detail: detail.join(PART_MARK), place: entry.place, ranges };
}
