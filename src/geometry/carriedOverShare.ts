import { weightOf } from "../model/amount.ts";
import type { FunctionNode } from "../model/functionTree.ts";
import { drawnWeight } from "./drawnWeight.ts";

/** How much of what nodes are drawn with is carried over from last year, 0 to 1; only for drawing. */
export function carriedOverShare(nodes: readonly FunctionNode[]): number {
  let carriedOver = 0;
  let total = 0;
  for (const node of nodes) {
    carriedOver += weightOf(node.amounts.carriedOver);
    total += drawnWeight(node);
  }
  return total > 0 ? Math.min(1, carriedOver / total) : 0;
}
