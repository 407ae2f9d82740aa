import type { Unit } from "../../src/budget/money.ts";

/** One functional item (项) of a planned budget. Amounts are whole hundredths of the budget's unit: 8445 is 84.45. */
export interface PlannedItem {
  readonly code: string;
  /** The printed name; left out, the name that belongs to the code. */
  readonly name?: string;
  /** 基本支出 of the year. */
  readonly basic: number;
  /** 项目支出 of the year. */
  readonly project: number;
  /** 上年结转. */
  readonly carriedOver: number;
}

/** What a made-up budget is built from; every table follows from it, so that all of them agree. */
export interface BudgetPlan {
  readonly id: string;
  readonly year: number;
  readonly bodyName: string;
  readonly unit: Unit;
  /** Whether amounts are printed as 1,234.56 and not as 1234.56. */
  readonly grouped: boolean;
  readonly items: readonly PlannedItem[];
}

/** The sum of one amount over planned items, in hundredths. */
export function sumOf(items: readonly PlannedItem[], amount: (item: PlannedItem) => number): number {
  let total = 0;
  for (const item of items) total += amount(item);
  return total;
}

/** What an item is given for the year: basic and project spending. */
export function currentOf(item: PlannedItem): number {
  return item.basic + item.project;
}

/** What an item may spend: the year's money and what is carried over. */
export function wholeOf(item: PlannedItem): number {
  return currentOf(item) + item.carriedOver;
}
