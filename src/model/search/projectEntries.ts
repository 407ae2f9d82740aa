import type { Indicator, PerformanceForm, Target } from "../../budget/budget.ts";
import { linesOf } from "../../budget/lines.ts";
import { eachOnce } from "./eachOnce.ts";
import { annotatedEnglish, buildEntry, type SearchEntry, type SearchSources } from "./searchEntry.ts";
import { buildSearchText, PART_MARK } from "./searchText.ts";

/** Every project that a table or a performance-target form names, once. */
export function projectEntries(sources: SearchSources): readonly SearchEntry[] {
  const { tables, forms } = sources.budget;
  const lines = tables.flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)));
  const names = eachOnce([
    ...lines.filter((line) => line.role === "project").map((line) => line.name),
    ...forms.map((form) => form.project.trim()),
  ]);
  return names.map((name) =>
    buildEntry({
      place: { kind: "project", name },
      names: [buildSearchText([name])],
      english: annotatedEnglish(sources, name),
    }),
  );
}

/** Every indicator of every form; twice where the period's and the year's target read differently. */
export function indicatorEntries(sources: SearchSources): readonly SearchEntry[] {
  return sources.budget.forms.flatMap((form) =>
    form.indicators.flatMap((indicator) => targetEntries(sources, { form, indicator })),
  );
}

interface IndicatorPlace {
  readonly form: PerformanceForm;
  readonly indicator: Indicator;
}

function targetEntries(sources: SearchSources, { form, indicator }: IndicatorPlace): readonly SearchEntry[] {
  const targets = new Map<string, Target>();
  for (const target of [indicator.annual, indicator.period]) {
    if (target === null) continue;
    const title = buildSearchText(partsOf(target)).text;
    if (title !== "" && !targets.has(title)) targets.set(title, target);
  }
  const project = form.project.trim();
  return [...targets.values()].map((target) =>
    buildEntry({
      place: { kind: "indicator", project, source: target.id },
      names: [buildSearchText(partsOf(target))],
      english: englishOf(sources, target),
      keywords: [buildSearchText([indicator.className, indicator.category])],
      context: project,
    }),
  );
}

function partsOf({ category, name, value }: Target): readonly string[] {
  return [category, name, value].map((part) => part.trim());
}

/** The English of the category, the name and the value, as far as there is any. */
function englishOf(sources: SearchSources, target: Target): readonly string[] {
  const [category, name, value] = partsOf(target);
  const parts = [
    sources.glossary.term(category ?? "")?.en ?? annotatedEnglish(sources, category ?? "")[0],
    annotatedEnglish(sources, name ?? "")[0],
    annotatedEnglish(sources, value ?? "")[0],
  ];
  const english = parts.filter((part) => part !== undefined);
  return english.length === 0 ? [] : [english.join(PART_MARK)];
}
