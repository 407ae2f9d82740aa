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

/** Makes a budget searchable; annotations add English names that only this budget needs. */
export function buildSearchIndex(
  budget: Budget,
  glossary: Glossary,
  annotations: Annotations | null,
): SearchIndex {
  const sources: SearchSources = { budget, glossary: buildGlossaryIndex(glossary), annotations };
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
