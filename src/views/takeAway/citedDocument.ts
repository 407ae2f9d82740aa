import type { CitedPlace } from "../../i18n/cite.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";

/** The document that every citation of a budget names, as printed. */
export function citedDocument({ budget }: ReadingBudget): Pick<CitedPlace, "body" | "year" | "title"> {
  return { body: budget.body.name, year: budget.year, title: budget.provenance.source.title };
}
