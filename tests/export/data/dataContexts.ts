import type { Basis } from "../../../src/budget/basis.ts";
import type { Budget } from "../../../src/budget/budget.ts";
import type { Language } from "../../../src/budget/language.ts";
import type { DataContext } from "../../../src/export/data/dataContext.ts";
import { review } from "../../../src/review/review.ts";
import { START } from "../../../src/state/place.ts";
import { buildNames } from "../../../src/views/parts/names.ts";
import { takenContext } from "../../../src/views/takeAway/takenContext.ts";

interface Taking {
  readonly language?: Language;
  readonly basis?: Basis;
}

/** A budget as a reader takes data from it, on the site at budget.example on 1 March 2026. */
export function contextOf(
  budget: Budget,
  { language = "zh-CN", basis = "with-carry-over" }: Taking = {},
): DataContext {
  const names = buildNames({ language, year: budget.year, glossary: null, annotations: null });
  const reading = {
    budget,
    review: review(budget),
    names,
    glossary: null,
    glossaryFile: null,
    annotations: null,
  };
  const place = { ...START, language, basis };
  return takenContext({ reading, place, address: "https://budget.example/#/-/tables", on: "2026-03-01" });
}
