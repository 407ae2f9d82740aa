import type { Basis } from "../budget/basis.ts";
import { type Budget, type Cell, tableOf } from "../budget/budget.ts";
import { amountOf } from "../budget/figure.ts";
import { lineWithRole } from "../budget/lines.ts";
import { convertMoney, type Money } from "../budget/money.ts";
import { firstCell } from "./publishedTables.ts";

/**
 * Whether the summary of expenditure (支出总表) includes the money carried over, found by its total (rule R31).
 * Null where there is no carry-over to tell by, or where the total is neither.
 */
export function expenditureBasis(budget: Budget): Basis | null {
  const summary = tableOf(budget, "income-and-expenditure");
  const expenditure = tableOf(budget, "expenditure");
  const grand = summary && lineWithRole(summary, "grand-total", "expenditure");
  const total = money(expenditure && lineWithRole(expenditure, "total")?.cell("total"));
  const whole = money(firstCell(grand, ["total", "amount"]));
  const current = money(grand?.cell("current"));
  if (total === null || whole === null || current === null || whole.eq(current)) return null;
  if (total.eq(whole)) return "with-carry-over";
  return total.eq(current) ? "current-year" : null;
}

function money(cell: Cell | undefined): Money | null {
  const amount = cell?.figure ? amountOf(cell.figure) : null;
  return cell && amount ? convertMoney(amount, cell.unit, "元") : null;
}
