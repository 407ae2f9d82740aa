import type { Claim } from "../../budget/budget.ts";
import type { Glossary } from "../../budget/glossary.ts";
import { eachOnce } from "./eachOnce.ts";
import { annotatedEnglish, buildEntry, type SearchEntry, type SearchSources } from "./searchEntry.ts";
import { buildSearchText } from "./searchText.ts";

/** The published tables, those without data too, by title and label. */
export function tableEntries(sources: SearchSources): readonly SearchEntry[] {
  return sources.budget.tables.map((table) =>
    buildEntry({
      place: { kind: "table", tableId: table.id },
      names: eachOnce([table.title, table.label]).map((name) => buildSearchText([name])),
      english: annotatedEnglish(sources, table.title),
      context: table.label,
    }),
  );
}

/** The body's offices (机构设置). */
export function officeEntries(sources: SearchSources): readonly SearchEntry[] {
  const names = eachOnce(sources.budget.narrative.offices.map((office) => office.title.trim()));
  return names.map((name) =>
    buildEntry({
      place: { kind: "office", name },
      names: [buildSearchText([name])],
      english: annotatedEnglish(sources, name),
    }),
  );
}

/** The figures that the narrative states about a named item. */
export function claimEntries(sources: SearchSources): readonly SearchEntry[] {
  return sources.budget.narrative.claims.flatMap((claim) => claimEntry(sources, claim));
}

function claimEntry(sources: SearchSources, claim: Claim): readonly SearchEntry[] {
  const { item } = claim;
  const source = (claim.amount ?? claim.share ?? claim.count)?.id;
  if (item === null || source === undefined) return [];
  const { glossary, budget } = sources;
  const section = budget.narrative.sections.find((heading) => heading.number === claim.section);
  return [
    buildEntry({
      place: { kind: "cell", source },
      names: [buildSearchText([item])],
      english: eachOnce([
        glossary.functionalNamed(item, budget.year)?.en,
        glossary.term(item)?.en,
        ...annotatedEnglish(sources, item),
      ]),
      context: section?.title ?? claim.section,
    }),
  ];
}

/** Every term of the glossary, whether the document prints it or not. */
export function termEntries(glossary: Glossary): readonly SearchEntry[] {
  return glossary.terms.map((term) =>
    buildEntry({
      place: { kind: "term", id: term.id },
      names: [term.zh, ...(term.also ?? [])].map((name) => buildSearchText([name])),
      english: [term.en],
    }),
  );
}
