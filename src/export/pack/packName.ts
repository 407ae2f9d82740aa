import type { CatalogueEntry } from "../../budget/catalogue.ts";

/** The name of a pack's file, safe on every system: the budget's id, or the site's name where several are in it. */
export function packName(entries: readonly CatalogueEntry[]): string {
  const [first, ...more] = entries;
  return first !== undefined && more.length === 0 ? `${first.id}.offline.html` : "sunlit-budget.offline.html";
}
