import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";

/** The budget that an address without one shows: the latest, the first of equals; null where the site publishes none. */
export function defaultEntry({ budgets }: Catalogue): CatalogueEntry | null {
  const [first, ...rest] = budgets;
  if (first === undefined) return null;
  return rest.reduce((latest, entry) => (entry.year > latest.year ? entry : latest), first);
}
