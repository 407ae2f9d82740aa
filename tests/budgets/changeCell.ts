import type { Budget } from "../../src/budget/budget.ts";
import { parseBudget } from "../../src/budget/parseBudget.ts";
import { fileOfBudget } from "../../src/budget/printBudget.ts";
import { DataError } from "../../src/budget/problem.ts";

/** The budget with another text printed in one cell, named by its address: `changeCell(budget, "t1.32.2", "191.27")`. */
export function changeCell(budget: Budget, address: string, text: string): Budget {
  const [tableId, row = "", column = ""] = address.split(".");
  const file = fileOfBudget(budget);
  const cells = file.tables.find((table) => table.id === tableId)?.rows[Number(row) - 1]?.cells;
  if (cells?.[Number(column) - 1] === undefined) throw new Error(`${budget.id} has no cell ${address}`);
  cells[Number(column) - 1] = text;
  const parsed = parseBudget(file);
  if (!parsed.ok) throw new DataError(budget.id, parsed.problems);
  return parsed.value;
}
