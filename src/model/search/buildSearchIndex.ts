import type { Annotations } from "../../budget/annotations.ts";
import type { Budget } from "../../budget/budget.ts";
import type { Glossary } from "../../budget/glossary.ts";
import { buildGlossaryIndex } from "../glossary/glossaryIndex.ts";
import { economicEntries, functionEntries, lineEntries } from "./accountEntries.ts";
import { claimEntries, officeEntries, tableEntries, termEntries } from "./documentEntries.ts";
import { indicatorEntries, projectEntries } from "./projectEntries.ts";
import type { SearchEntry, SearchSources } from "./searchEntry.ts";

/** All that can be found in a budget, with the pinyin of its names. Build it once per budget, when search is first opened. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
}

/** What is searched. */
export interface Searched {
  readonly budget: Budget;
  readonly glossary: Glossary;
  /** English names that only this budget needs. */
  readonly annotations: Annotations | null;
  /** The ids of the tables that the pictures leave out, because they do not agree with the others. */
  readonly outside: ReadonlySet<string>;
}

/** Makes a budget searchable. */
export function buildSearchIndex({ budget, glossary, annotations, outside }: Searched): SearchIndex {
  const index = buildGlossaryIndex(glossary);
  const sources: SearchSources = { budget, glossary: index, annotations, outside };
  return {
    entries: [
      ...functionEntries(sources),
      ...economicEntries(sources),
      ...projectEntries(sources),
      ...termEntries(glossary),
      ...tableEntries(sources),
      ...indicatorEntries(sources),
      ...officeEntries(sources),
      ...lineEntries(sources),
      ...claimEntries(sources),
    ],
  };
}
