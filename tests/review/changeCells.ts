import type { Budget } from "../../src/budget/budget.ts";
import { parseBudget } from "../../src/budget/parseBudget.ts";
import { fileOfBudget } from "../../src/budget/printBudget.ts";
import { DataError } from "../../src/budget/problem.ts";
import type { BudgetFile } from "../../src/budget/schema.ts";
import { changeCell } from "../budgets/changeCell.ts";

/** The budget with other texts printed in several cells, by their addresses. */
export function changeCells(budget: Budget, cells: Readonly<Record<string, string>>): Budget {
  return Object.entries(cells).reduce(
    (changed, [address, text]) => changeCell(changed, address, text),
    budget,
  );
}

/** The budget with parts of its file replaced, read again like any other. */
export function changeFile(budget: Budget, change: (file: BudgetFile) => Partial<BudgetFile>): Budget {
  const file = fileOfBudget(budget);
  const parsed = parseBudget({ ...file, ...change(file) });
  if (!parsed.ok) throw new DataError(budget.id, parsed.problems);
  return parsed.value;
}

/** The budget with other sentences in its narrative. */
export function changeClaims(budget: Budget, claims: BudgetFile["narrative"]["claims"]): Budget {
  return changeFile(budget, (file) => ({ narrative: { ...file.narrative, claims } }));
}
