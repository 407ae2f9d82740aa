import type { Table } from "../../budget/budget.ts";
import type { LineRole } from "../../budget/roles.ts";

/** How much a line weighs in its table: a total, a line with parts below it, or one of them. */
export type LineWeight = "total" | "group" | "plain";

const TOTALS: ReadonlySet<LineRole> = new Set(["total", "year-total", "grand-total"]);
const GROUPS: ReadonlySet<LineRole> = new Set(["class", "economic-class", "department"]);
const PARTS: ReadonlySet<LineRole> = new Set(["section", "item", "economic-item", "unit", "project"]);

/** Whether lines of a table have parts below them: only then a class stands out among its neighbours. */
export function hasTiers(table: Table): boolean {
  return table.rows.some((row) => row.roles.some((role) => PARTS.has(role)));
}

export function lineWeight(role: LineRole, tiered: boolean): LineWeight {
  if (TOTALS.has(role)) return "total";
  return tiered && GROUPS.has(role) ? "group" : "plain";
}
