import type { Basis } from "../../src/budget/basis.ts";
import type { Budget } from "../../src/budget/budget.ts";
import { buildFlowGraph } from "../../src/model/buildFlowGraph.ts";
import type { FlowGraph, FlowLink } from "../../src/model/flowGraph.ts";
import { review } from "../../src/review/review.ts";
import { showAmount } from "./showAmount.ts";

/** The flow graph of a budget that has one, on the tables that agree. */
export function graphOf(budget: Budget, basis: Basis): FlowGraph {
  const graph = buildFlowGraph(budget, review(budget).agreement, basis);
  if (graph === null) throw new Error(`${budget.id} publishes no sources`);
  return graph;
}

/** Every node as one line: "nature basic 111.26 t5.1.4". */
export function nodeLines({ nodes }: FlowGraph): readonly string[] {
  return nodes.map(({ stage, id, amount }) => `${stage} ${id} ${showAmount(amount)}`);
}

/** A band as one line, "/" where it is not broken down by economic class: "basic→办公费 2.16 t6.12.3". */
export function bandLine({ id, amount, brokenDown }: FlowLink): string {
  return `${id} ${showAmount(amount)}${brokenDown ? "" : " /"}`;
}

/** Every named difference as one line: "工资福利支出 out -0.02". */
export function differenceLines({ differences }: FlowGraph): readonly string[] {
  return differences.map(({ node, side, amount }) => `${node} ${side} ${amount.toFixed(2)}`);
}
