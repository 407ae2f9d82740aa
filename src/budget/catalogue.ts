import type { DataProblem, Parsed } from "./problem.ts";
import { type CatalogueFile, catalogueSchema } from "./schema.ts";
import { validateText } from "./validate.ts";

export type CatalogueEntry = Readonly<CatalogueFile["budgets"][number]>;

/** What budgets a site publishes: region, department, year, file and totals as printed. */
export interface Catalogue {
  readonly budgets: readonly CatalogueEntry[];
}

/** Reads public/data/index.json. */
export function parseCatalogueText(text: string): Parsed<Catalogue> {
  const parsed = validateText(catalogueSchema, text);
  if (!parsed.ok) return parsed;
  const problems: DataProblem[] = [];
  const seen = new Set<string>();
  parsed.value.budgets.forEach(({ id }, index) => {
    if (seen.has(id))
      problems.push({ kind: "duplicate-id", place: `budgets[${index}].id`, expected: "", found: id });
    seen.add(id);
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { budgets: parsed.value.budgets } };
}
