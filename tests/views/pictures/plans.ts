import type { Budget } from "../../../src/budget/budget.ts";
import { parseBudget } from "../../../src/budget/parseBudget.ts";
import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import { DataError } from "../../../src/budget/problem.ts";
import { ITEMS } from "../../budgets/accounts.ts";
import type { BudgetPlan } from "../../budgets/plan.ts";

/** One item of 600.00 beside twenty of 0.01, 0.02 … 0.20 in the same section, 2.10 together: 602.10 in all. */
export const SLIVERS: Partial<BudgetPlan> = {
  id: "slivers-2024",
  items: [
    { code: "2010350", basic: 60000, project: 0, carriedOver: 0 },
    ...Array.from({ length: 20 }, (_, index) => {
      return { code: `20103${60 + index}`, basic: 1 + index, project: 0, carriedOver: 0 };
    }),
  ],
};

/** A hundred projects of 1.01, 1.02 … 2.00: 150.50 in all. */
export const HUNDRED_PROJECTS: Partial<BudgetPlan> = {
  id: "hundred-projects-2024",
  items: ITEMS.slice(0, 100).map(({ code }, index) => {
    return { code, basic: 0, project: 101 + index, carriedOver: 0 };
  }),
};

/** Nothing but an item of -5.00. */
export const NEGATIVE_TOTAL: Partial<BudgetPlan> = {
  id: "negative-total-2024",
  items: [{ code: "2010350", basic: -500, project: 0, carriedOver: 0 }],
};

/** The budget with every amount printed as 0.00, and its lines still there. */
export function withZeros(budget: Budget): Budget {
  const file = fileOfBudget(budget);
  for (const { cells } of file.tables.flatMap((table) => table.rows)) {
    for (const [index, text] of cells.entries()) if (/^-?\d+\.\d\d$/.test(text)) cells[index] = "0.00";
  }
  const parsed = parseBudget(file);
  if (!parsed.ok) throw new DataError(budget.id, parsed.problems);
  return parsed.value;
}
