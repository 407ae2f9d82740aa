import type { Budget } from "../../src/budget/budget.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeCells } from "../review/changeCells.ts";
import { withoutTables } from "./changeTables.ts";

/**
 * A public institution (100.00 for the year, 7.50 carried over) with 70.00 from the general budget, of which table 5 says
 * 55.00 basic and 15.00 project, and own income of two kinds, 10.00 and 20.00, of which only table 3 says how it is spent.
 */
export function ownIncomeBudget(): Budget {
  return changeCells(withoutTables(tinyBudget(), "t2", "t4"), {
    "t1.1.2": "70.00",
    "t1.4.2": "10.00",
    "t1.5.2": "20.00",
    "t5.1.3": "70.00",
    "t5.1.4": "55.00",
    "t5.1.5": "15.00",
    "t5.2.3": "55.00",
    "t5.2.4": "40.00",
    "t5.2.5": "15.00",
    "t5.3.3": "55.00",
    "t5.3.4": "40.00",
    "t5.3.5": "15.00",
    "t5.4.3": "40.00",
    "t5.4.4": "40.00",
    "t5.5.3": "15.00",
    "t5.5.5": "15.00",
    "t6.1.3": "55.00",
    "t6.1.4": "49.00",
    "t6.2.3": "49.00",
    "t6.2.4": "49.00",
    "t6.3.3": "7.00",
    "t6.3.4": "7.00",
  });
}

/** The same institution where table 3 includes the 7.50 carried over. */
export function ownIncomeWithCarryOver(): Budget {
  return changeCells(ownIncomeBudget(), {
    "t3.1.3": "107.50",
    "t3.1.5": "32.50",
    "t3.2.3": "92.50",
    "t3.2.5": "32.50",
    "t3.3.3": "92.50",
    "t3.3.5": "32.50",
    "t3.5.3": "32.50",
    "t3.5.5": "32.50",
  });
}
