import type { Annotations } from "../../budget/annotations.ts";
import type { Budget } from "../../budget/budget.ts";
import type { GlossaryIndex } from "../glossary/glossaryIndex.ts";
import type { SearchPlace } from "./searchHit.ts";
import type { SearchText } from "./searchText.ts";

/** One thing that can be found. */
export interface SearchEntry {
  readonly place: SearchPlace;
  /** The account code that finds it, by its beginning; printed or, for economic accounts, the glossary's. */
  readonly code: string | null;
  /** Chinese names; the first is the title unless another is what fits. */
  readonly names: readonly SearchText[];
  /** English names, in the same manner. */
  readonly english: readonly string[];
  /** Chinese words that find it without being shown: the class of an indicator. */
  readonly keywords: readonly SearchText[];
  /** Where it stands: a table's label, a section's title, the project of an indicator. */
  readonly context: string;
}

/** What the entries are made from. */
export interface SearchSources {
  readonly budget: Budget;
  readonly glossary: GlossaryIndex;
  readonly annotations: Annotations | null;
  /** The ids of the tables that the pictures leave out. */
  readonly outside: ReadonlySet<string>;
}

/** An entry with what every kind must say; the rest is empty. */
export function buildEntry(parts: Pick<SearchEntry, "place" | "names"> & Partial<SearchEntry>): SearchEntry {
  return { code: null, english: [], keywords: [], context: "", ...parts };
}

/** The English of a printed name that only this budget prints; none where the annotations have none. */
export function annotatedEnglish({ annotations }: SearchSources, name: string): readonly string[] {
  const english = annotations?.names[name];
  return english === undefined ? [] : [english];
}
