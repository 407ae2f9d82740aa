import type { Budget, Table } from "../budget/budget.ts";
import type { CatalogueEntry } from "../budget/catalogue.ts";
import { linesOf } from "../budget/lines.ts";
import { printJson } from "../budget/printJson.ts";
import type { Side } from "../budget/roles.ts";
import { FORMAT, FORMAT_VERSION } from "../budget/schema.ts";

/** The catalogue's entry for a budget, with the grand totals as printed. */
export function entryOf(budget: Budget): CatalogueEntry {
  const table = budget.tables.find(({ role }) => role === "income-and-expenditure");
  const { id, year, title, body } = budget;
  const totals = {
    revenue: table ? grandTotal(table, "income") : null,
    expenditure: table ? grandTotal(table, "expenditure") : null,
    unit: table?.unit ?? "万元",
  };
  return { id, region: body.region, body: body.name, year, title, file: `${id}.json`, totals };
}

/** The catalogue with an entry added or replaced; annotations that lie beside a budget stay. */
export function withEntry(
  entries: readonly CatalogueEntry[],
  entry: CatalogueEntry,
): readonly CatalogueEntry[] {
  const before = entries.find((other) => other.id === entry.id);
  const { totals, ...rest } = entry;
  const kept =
    before?.annotations === undefined ? entry : { ...rest, annotations: before.annotations, totals };
  return before ? entries.map((other) => (other.id === entry.id ? kept : other)) : [...entries, entry];
}

/** The text of public/data/index.json. */
export function printCatalogue(entries: readonly CatalogueEntry[]): string {
  return printJson({
    $schema: "./schema/catalogue.schema.json",
    format: `${FORMAT}-catalogue`,
    version: FORMAT_VERSION,
    budgets: entries,
  });
}

function grandTotal(table: Table, side: Side): string | null {
  const line = linesOf(table, side).find((entry) => entry.role === "grand-total");
  const texts = (["total", "amount", "other-amount"] as const).map((role) => line?.cell(role)?.text ?? "");
  return texts.find((text) => text !== "") ?? null;
}
