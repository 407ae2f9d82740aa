import { type Budget, tableOf } from "../budget/budget.ts";
import { linesOf, lineWithRole } from "../budget/lines.ts";
import type { Unit } from "../budget/money.ts";
import { SOURCE_ROLES, type SourceRole } from "../budget/roles.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, moneyOf, publishedAmount } from "./amount.ts";
import { agreedTable, firstCell } from "./publishedTables.ts";

/** A source of the current year's money with what the document prints for it. */
export interface FundingSource {
  readonly role: SourceRole;
  readonly amount: Amount;
}

export interface FundingSources {
  readonly unit: Unit;
  readonly current: readonly FundingSource[];
  readonly carriedOver: Amount;
}

/** Where the money comes from: the sources of 收支总表 (else 收入总表) that have money, and the carry-over. */
export function readFundingSources(budget: Budget, agreement: Agreement): FundingSources | null {
  const summary = agreedTable(budget, agreement, "income-and-expenditure");
  const income = agreedTable(budget, agreement, "income");
  const table = summary ?? income;
  if (table === undefined) return null;
  const unit = table.unit;
  const total = income && lineWithRole(income, "total");
  const current = SOURCE_ROLES.map((role): FundingSource => {
    const line = summary && linesOf(summary, "income").find((candidate) => candidate.role === role);
    const printed = publishedAmount(firstCell(line, ["amount", "total", "current"]), unit);
    return {
      role,
      amount: printed.kind === "undisclosed" ? publishedAmount(total?.cell(role), unit) : printed,
    };
  });
  const carriedLine = summary && lineWithRole(summary, "carried-over", "income");
  const printed = publishedAmount(firstCell(carriedLine, ["amount", "total", "carried-over"]), unit);
  const carriedOver =
    printed.kind === "undisclosed" ? publishedAmount(total?.cell("carried-over"), unit) : printed;
  return { unit, current: current.filter(hasMoney), carriedOver };
}

function hasMoney({ amount }: FundingSource): boolean {
  const money = moneyOf(amount);
  return money !== null && !money.isZero();
}

/** The table that splits a source into basic and project spending, by the source's role. */
export function splitTableOf(budget: Budget, agreement: Agreement, role: SourceRole) {
  const split = {
    "general-public-budget": "general-expenditure",
    "government-fund": "fund-expenditure",
    "state-capital": "state-capital",
  } as const;
  const wanted = Object.entries(split).find(([source]) => source === role)?.[1];
  if (wanted === undefined) return undefined;
  const table = agreedTable(budget, agreement, wanted);
  return table === tableOf(budget, wanted) ? table : undefined;
}
