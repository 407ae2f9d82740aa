import type { Budget, PerformanceForm, Table } from "../budget/budget.ts";
import { linesOf } from "../budget/lines.ts";
import { type Money, shareOf, type Unit } from "../budget/money.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, compareAmounts, moneyOf, publishedAmount } from "./amount.ts";
import { agreedTable, drawnUnit } from "./publishedTables.ts";

/** A named project with all that the document publishes of it, amounts in one unit. */
export interface ProjectSheet {
  readonly name: string;
  /** The current year's budget: the line of 项目支出表（本年）, else the annual total of its form. */
  readonly current: Amount;
  readonly carriedOver: Amount;
  readonly total: Amount;
  /** 实施期资金总额. */
  readonly period: Amount;
  /** null where no performance targets are published for it. */
  readonly form: PerformanceForm | null;
}

export interface Projects {
  readonly unit: Unit;
  readonly sheets: readonly ProjectSheet[];
  /** The current-year money of projects with published targets. */
  readonly withTargets: Amount;
}

/** The named projects: of the project tables that agree, and of the forms; largest first. */
export function buildProjects(budget: Budget, agreement: Agreement): Projects {
  const unit = drawnUnit(budget, agreement);
  const current = projectAmounts(agreedTable(budget, agreement, "projects-current"), unit);
  const carried = projectAmounts(agreedTable(budget, agreement, "projects-carried-over"), unit);
  const names = new Set([
    ...current.keys(),
    ...carried.keys(),
    ...budget.forms.map((form) => form.project.trim()),
  ]);
  const sheets = [...names].map((name) => sheetOf({ name, budget, current, carried, unit }));
  const targeted = sheets.filter((sheet) => sheet.form !== null).map((sheet) => sheet.current);
  return { unit, sheets: sheets.sort(byTotal), withTargets: addAmounts(targeted, unit) };
}

interface SheetParts {
  readonly name: string;
  readonly budget: Budget;
  readonly current: ReadonlyMap<string, Amount>;
  readonly carried: ReadonlyMap<string, Amount>;
  readonly unit: Unit;
}

function sheetOf({ name, budget, current, carried, unit }: SheetParts): ProjectSheet {
  const form = budget.forms.find((candidate) => candidate.project.trim() === name) ?? null;
  const undisclosed: Amount = { kind: "undisclosed", unit };
  const fundingOf = (phase: "period" | "annual") =>
    publishedAmount(
      form?.funding[phase].find((entry) => entry.role === "total"),
      unit,
    );
  const listed = current.get(name) ?? undisclosed;
  const thisYear = listed.kind === "undisclosed" ? fundingOf("annual") : listed;
  const carriedOver = carried.get(name) ?? undisclosed;
  const total = addAmounts([thisYear, carriedOver], unit);
  return { name, current: thisYear, carriedOver, total, period: fundingOf("period"), form };
}

function projectAmounts(table: Table | undefined, unit: Unit): ReadonlyMap<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const line of table ? linesOf(table) : []) {
    if (line.role !== "project") continue;
    const printed = publishedAmount(line.cell("total"), unit);
    const before = amounts.get(line.name);
    amounts.set(line.name, before ? addAmounts([before, printed], unit) : printed);
  }
  return amounts;
}

function byTotal(left: ProjectSheet, right: ProjectSheet): number {
  return compareAmounts(left.total, right.total);
}

/** What share of project money has published targets: of the whole, in percent; null where it cannot be said. */
export function targetedShare(withTargets: Amount, whole: Amount): Money | null {
  const [part, all] = [moneyOf(withTargets), moneyOf(whole)];
  return part === null || all === null ? null : shareOf(part, all);
}
