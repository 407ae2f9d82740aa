import { moneyOf, weightOf } from "../model/amount.ts";
import type { FunctionNode } from "../model/functionTree.ts";

/** The size a node is drawn with: its own printed total; the sum of its children's only where none is disclosed. */
export function drawnWeight(node: FunctionNode): number {
  if (moneyOf(node.amounts.total) !== null) return weightOf(node.amounts.total);
  let sum = 0;
  for (const child of node.children) sum += drawnWeight(child);
  return sum;
}
