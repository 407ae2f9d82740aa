import type { Budget, Table } from "../budget/budget.ts";
import { linesOf } from "../budget/lines.ts";
import type { Money, Unit } from "../budget/money.ts";
import type { LineRole } from "../budget/roles.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, publishedAmount, subtractAmounts } from "./amount.ts";
import { buildFunctionTree } from "./buildFunctionTree.ts";
import { type Projects, targetedShare } from "./projects.ts";
import { agreedTable } from "./publishedTables.ts";

/** All project money of a budget, and what share of it has published performance targets. */
export interface ProjectMoney {
  readonly current: Amount;
  readonly carriedOver: Amount;
  readonly total: Amount;
  /** The current year's money of projects with published targets. */
  readonly withTargets: Amount;
  /** In percent of the current year's project money, and of all with carry-over; null where it cannot be said. */
  readonly shareOfCurrent: Money | null;
  readonly shareOfTotal: Money | null;
  /** The current year's project money that no named project accounts for; undisclosed where nothing is left. */
  readonly unnamed: Amount;
}

/** Totals as the agreeing tables print them; where they print none, the sum of the named projects. */
export function buildProjectMoney(budget: Budget, agreement: Agreement, projects: Projects): ProjectMoney {
  const { unit, sheets, withTargets } = projects;
  const named = addAmounts(
    sheets.map((sheet) => sheet.current),
    unit,
  );
  const root = buildFunctionTree(budget, agreement, "current-year")?.root;
  const current = disclosed(root?.amounts.project) ?? named;
  const carriedOver =
    printedTotal(agreedTable(budget, agreement, "projects-carried-over"), unit) ??
    addAmounts(
      sheets.map((sheet) => sheet.carriedOver),
      unit,
    );
  const total = addAmounts([current, carriedOver], unit);
  return {
    current,
    carriedOver,
    total,
    withTargets,
    shareOfCurrent: targetedShare(withTargets, current),
    shareOfTotal: targetedShare(withTargets, total),
    unnamed: restOf(current, named),
  };
}

/** The lines that sum up a project table, widest first. */
const SUMMING_LINES = ["total", "department", "unit"] as const satisfies readonly LineRole[];

function printedTotal(table: Table | undefined, unit: Unit): Amount | null {
  const lines = table ? linesOf(table) : [];
  for (const role of SUMMING_LINES) {
    const summing = lines.filter((line) => line.role === role);
    const total = addAmounts(
      summing.map((line) => publishedAmount(line.cell("total"), unit)),
      unit,
    );
    if (total.kind !== "undisclosed") return total;
  }
  return null;
}

function restOf(whole: Amount, named: Amount): Amount {
  const rest = named.kind === "undisclosed" ? whole : subtractAmounts(whole, named);
  if (rest.kind === "undisclosed" || !rest.amount.greaterThan(0))
    return { kind: "undisclosed", unit: whole.unit };
  return rest;
}

function disclosed(amount: Amount | undefined): Amount | null {
  return amount === undefined || amount.kind === "undisclosed" ? null : amount;
}
