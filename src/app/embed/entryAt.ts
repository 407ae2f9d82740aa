import type { Catalogue, CatalogueEntry } from "../../budget/catalogue.ts";

/** The budget that an address names, else the latest; null where the site publishes none. */
export function entryAt({ budgets }: Catalogue, wanted: string | null): CatalogueEntry | null {
  const named = budgets.find((entry) => entry.id === wanted);
  if (named) return named;
  const [first, ...rest] = budgets;
  if (first === undefined) return null;
  return rest.reduce((latest, entry) => (entry.year > latest.year ? entry : latest), first);
}
