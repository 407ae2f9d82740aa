import { type Budget, type Table, tableOf } from "../budget/budget.ts";
import { type Line, linesOf, lineWithRole } from "../budget/lines.ts";
import type { Money, Unit } from "../budget/money.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, moneyOf, publishedAmount } from "./amount.ts";
import { expenditureBasis } from "./expenditureBasis.ts";
import type { FundingSources } from "./fundingSources.ts";
import { isRounding } from "./isRounding.ts";
import { agreedTable } from "./publishedTables.ts";

/**
 * Whether the document says that the money carried over is project spending: its table of carried-over projects has all of it,
 * or the summary of expenditure, which includes it, has just that much more project spending than the current year's.
 */
export function natureOfCarryOver(
  budget: Budget,
  agreement: Agreement,
  sources: FundingSources,
): "project" | "undisclosed" {
  const money = moneyOf(sources.carriedOver);
  if (money === null) return "undisclosed";
  const { unit } = sources;
  const listed = listedProjects(agreedTable(budget, agreement, "projects-carried-over"), unit);
  const told = [listed, moreProjects(budget, agreement, unit)];
  return told.some((amount) => amount !== null && isRounding(amount.minus(money), { addends: 2, unit }))
    ? "project"
    : "undisclosed";
}

/** The total of 项目支出表（上年结转）: its first line above the projects, else their sum. */
function listedProjects(table: Table | undefined, unit: Unit): Money | null {
  const lines = table ? linesOf(table) : [];
  const top = lines.find(
    (line) => line.role === "total" || line.role === "department" || line.role === "unit",
  );
  return moneyOf(top ? totalIn(top, unit) : addAmounts(projectTotals(lines, unit), unit));
}

function projectTotals(lines: readonly Line[], unit: Unit): readonly Amount[] {
  return lines.filter((line) => line.role === "project").map((line) => totalIn(line, unit));
}

function totalIn(line: Line, unit: Unit): Amount {
  return publishedAmount(line.cell("total"), unit);
}

/** Project spending of 支出总表, where it includes the carry-over, less that of 一般公共预算支出表, which does not. */
function moreProjects(budget: Budget, agreement: Agreement, unit: Unit): Money | null {
  if (expenditureBasis(budget) !== "with-carry-over") return null;
  const expenditure = agreedTable(budget, agreement, "expenditure");
  const general = tableOf(budget, "general-expenditure");
  const projectOf = (table: Table | undefined) =>
    moneyOf(publishedAmount(table && lineWithRole(table, "total")?.cell("project"), unit));
  const [whole, current] = [projectOf(expenditure), projectOf(general)];
  return whole === null || current === null ? null : whole.minus(current);
}
