import type { Budget } from "../../src/budget/budget.ts";
import { ITEMS } from "./accounts.ts";
import { buildBudget } from "./buildBudget.ts";
import type { BudgetPlan } from "./plan.ts";

const TINY: BudgetPlan = {
  id: "qingxi-archive-2024",
  year: 2024,
  bodyName: "青溪县档案馆",
  unit: "万元",
  grouped: false,
  items: [
    { code: "2010350", basic: 6000, project: 0, carriedOver: 0 },
    { code: "2010399", basic: 0, project: 2500, carriedOver: 750 },
    { code: "2080505", basic: 800, project: 0, carriedOver: 0 },
    { code: "2210201", basic: 700, project: 0, carriedOver: 0 },
  ],
};

/**
 * A budget that can be checked by eye: 100.00 for the year (75.00 basic, 25.00 project) in three classes, 7.50 carried over,
 * 107.50 in all, in 万元. Changes replace parts of its plan; the tables follow and still agree.
 */
export function tinyBudget(changes: Partial<BudgetPlan> = {}): Budget {
  return buildBudget({ ...TINY, ...changes });
}

/** All money in one class and one item: 60.00. */
export const ONE_CLASS: Partial<BudgetPlan> = {
  id: "one-class-2024",
  items: [{ code: "2010350", basic: 6000, project: 0, carriedOver: 0 }],
};

/** A hundred items of 1.01, 1.02 … 2.00: 150.50 in all. */
export const HUNDRED_ITEMS: Partial<BudgetPlan> = {
  id: "hundred-items-2024",
  items: ITEMS.slice(0, 100).map(({ code }, index) => ({
    code,
    basic: 101 + index,
    project: 0,
    carriedOver: 0,
  })),
};

/** A class of -5.00 beside one of 60.00: 55.00 in all. */
export const NEGATIVE_AMOUNT: Partial<BudgetPlan> = {
  id: "negative-amount-2024",
  items: [
    { code: "2010350", basic: 6000, project: 0, carriedOver: 0 },
    { code: "2080505", basic: -500, project: 0, carriedOver: 0 },
  ],
};

/** One item without money: every total is printed as 0.00. */
export const ZERO_TOTAL: Partial<BudgetPlan> = {
  id: "zero-total-2024",
  items: [{ code: "2010350", basic: 0, project: 0, carriedOver: 0 }],
};

/** Names of more than eighty characters, for the body and an item. */
export const LONG_NAMES: Partial<BudgetPlan> = {
  id: "long-names-2024",
  bodyName: `青溪县${"经济技术开发区".repeat(10)}综合便民服务中心`,
  items: [
    {
      code: "2010399",
      name: `其他${"政府办公厅（室）及相关机构".repeat(7)}事务支出`,
      basic: 6000,
      project: 2500,
      carriedOver: 750,
    },
    { code: "2080505", basic: 800, project: 0, carriedOver: 0 },
  ],
};
