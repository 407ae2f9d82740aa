import type { Budget } from "../budget/budget.ts";
import { lineWithRole } from "../budget/lines.ts";
import type { Unit } from "../budget/money.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, moneyOf, publishedAmount, subtractAmounts } from "./amount.ts";
import { expenditureBasis } from "./expenditureBasis.ts";
import { type FundingSource, type FundingSources, splitTableOf } from "./fundingSources.ts";
import { agreedTable } from "./publishedTables.ts";

/** How much of one source, or of several together, is basic and how much project spending. */
export interface Split {
  readonly sources: readonly FundingSource[];
  readonly amount: Amount;
  readonly basic: Amount;
  readonly project: Amount;
}

interface SplitQuestion {
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly sources: FundingSources;
}

/** Every source of the current year's money with its split; sources whose split is printed only together come as one. */
export function splitsOf({ budget, agreement, sources }: SplitQuestion): readonly Split[] {
  const own: Split[] = [];
  const rest: FundingSource[] = [];
  for (const source of sources.current) {
    const split = publishedSplit({ budget, agreement, source, unit: sources.unit });
    if (split) own.push(split);
    else rest.push(source);
  }
  if (rest.length === 0) return own;
  return [
    ...own,
    remainingSplit({
      budget,
      agreement,
      sources: rest,
      own,
      unit: sources.unit,
      carriedOver: sources.carriedOver,
    }),
  ];
}

interface SourceQuestion {
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly source: FundingSource;
  readonly unit: Unit;
}

function publishedSplit({ budget, agreement, source, unit }: SourceQuestion): Split | null {
  const table = splitTableOf(budget, agreement, source.role);
  const total =
    table && lineWithRole(table, "total", table.sides.includes("expenditure") ? "expenditure" : undefined);
  const [whole, money] = [moneyOf(publishedAmount(total?.cell("total"), unit)), moneyOf(source.amount)];
  if (!table || whole === null || money === null || !whole.eq(money)) return null;
  const basic = publishedAmount(total?.cell("basic"), unit);
  const project = publishedAmount(total?.cell("project"), unit);
  if (moneyOf(basic) === null && moneyOf(project) === null) return null;
  return { sources: [source], amount: source.amount, basic, project };
}

interface RestQuestion {
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly sources: readonly FundingSource[];
  readonly own: readonly Split[];
  readonly unit: Unit;
  readonly carriedOver: Amount;
}

/** What the summary of expenditure leaves for the other sources once the published splits are taken off, by arithmetic. */
function remainingSplit({ budget, agreement, sources, own, unit, carriedOver }: RestQuestion): Split {
  const table = agreedTable(budget, agreement, "expenditure");
  const total = table && lineWithRole(table, "total");
  const amount = addAmounts(
    sources.map((source) => source.amount),
    unit,
  );
  const lessOwn = (role: "basic" | "project") => {
    const printed = publishedAmount(total?.cell(role), unit);
    return own.reduce(
      (left, split) => (moneyOf(split[role]) === null ? left : subtractAmounts(left, split[role])),
      printed,
    );
  };
  const wholeProject = lessOwn("project");
  const includesCarryOver = expenditureBasis(budget) === "with-carry-over";
  const project = includesCarryOver ? subtractAmounts(wholeProject, carriedOver) : wholeProject;
  return { sources, amount, basic: lessOwn("basic"), project };
}
