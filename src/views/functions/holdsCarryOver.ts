import { moneyOf } from "../../model/amount.ts";
import type { FunctionTree } from "../../model/functionTree.ts";

/** Whether carried-over money is part of a tree's totals: not where its whole is the current year's, as on that basis. */
export function holdsCarryOver({ root }: FunctionTree): boolean {
  const [total, current] = [moneyOf(root.amounts.total), moneyOf(root.amounts.current)];
  return total === null || current === null || !total.equals(current);
}
