import type { Basis } from "../../src/budget/basis.ts";
import type { Budget } from "../../src/budget/budget.ts";
import { buildFunctionTree } from "../../src/model/buildFunctionTree.ts";
import type { FunctionNode, FunctionTree } from "../../src/model/functionTree.ts";
import { review } from "../../src/review/review.ts";
import { showAmount } from "./showAmount.ts";

/** The functional tree of a budget that has one, on the tables that agree. */
export function treeOf(budget: Budget, basis: Basis): FunctionTree {
  const tree = buildFunctionTree(budget, review(budget).agreement, basis);
  if (tree === null) throw new Error(`${budget.id} has no functional tree`);
  return tree;
}

/** A node and all below it, in printed order. */
export function nodesUnder(node: FunctionNode): readonly FunctionNode[] {
  return [node, ...node.children.flatMap(nodesUnder)];
}

/** The node of an id; throws where the tree has none. */
export function nodeIn(tree: FunctionTree, id: string): FunctionNode {
  const found = nodesUnder(tree.root).find((node) => node.id === id);
  if (found === undefined) throw new Error(`the tree has no ${id}`);
  return found;
}

/** Every node as one line, indented by its place in the tree: "  20103 164.45 t2.3.3". */
export function outlineOf(node: FunctionNode, depth = 0): readonly string[] {
  const line = `${"  ".repeat(depth)}${node.id} ${showAmount(node.amounts.total)}`;
  return [line, ...node.children.flatMap((child) => outlineOf(child, depth + 1))];
}
