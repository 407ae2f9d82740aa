import type { SourceId } from "../../budget/sourceId.ts";

/** Where a hit leads. `economic` carries the name as printed and the code only where one is printed. */
export type SearchPlace =
  | { readonly kind: "function"; readonly code: string }
  | { readonly kind: "economic"; readonly name: string; readonly code: string | null }
  | { readonly kind: "project"; readonly name: string }
  | { readonly kind: "term"; readonly id: string }
  | { readonly kind: "table"; readonly tableId: string }
  | { readonly kind: "indicator"; readonly project: string; readonly source: SourceId }
  | { readonly kind: "office"; readonly name: string }
  | { readonly kind: "cell"; readonly source: SourceId };

export type SearchKind = SearchPlace["kind"];

/** Hits of equal rank stand in this order. */
export const SEARCH_KINDS = [
  "function",
  "economic",
  "project",
  "term",
  "table",
  "indicator",
  "office",
  "cell",
] as const satisfies readonly SearchKind[];

/** How well a query fits, best first. */
export const RANKS = [
  "exact-code",
  "code-prefix",
  "exact-name",
  "name-prefix",
  "name-part",
  "pinyin-prefix",
  "pinyin-part",
] as const;
export type Rank = (typeof RANKS)[number];

/** Start and end (exclusive) of matched characters, in UTF-16 units. */
export type Range = readonly [number, number];

export interface SearchHit {
  readonly kind: SearchKind;
  /** The name that the query fits: printed Chinese, or English where the query fits that. */
  readonly title: string;
  /** The same in the other language and where it stands, joined by " · "; may be empty. */
  readonly detail: string;
  readonly place: SearchPlace;
  /** What to mark in the title; empty where the query fits a code or a class that the title does not show. */
  readonly ranges: readonly Range[];
}
