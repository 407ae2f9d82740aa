import type { Basis } from "../budget/basis.ts";
import type { Budget } from "../budget/budget.ts";
import { holderOf } from "../budget/sourceId.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, sourcesOf } from "./amount.ts";
import { natureOfCarryOver } from "./carryOverNature.ts";
import { addEconomicFlows } from "./economicFlows.ts";
import type { FlowGraph, FlowNode } from "./flowGraph.ts";
import { readFundingSources } from "./fundingSources.ts";
import { differencesOf, graphBuilder } from "./graphBuilder.ts";
import { addProjectFlows } from "./projectFlows.ts";
import { addSourceFlows } from "./sourceFlows.ts";
import { splitsOf } from "./sourceSplits.ts";

/**
 * The flow of money from its sources through basic and project spending to economic classes, items and named projects.
 * A band stands only for what the document publishes or what follows from it by arithmetic; no plug nodes.
 * Null where the document publishes no sources.
 */
export function buildFlowGraph(budget: Budget, agreement: Agreement, basis: Basis): FlowGraph | null {
  const started = startGraph(budget, agreement, basis);
  if (started === null) return null;
  const { builder, natures, unit } = started;
  if (natures.basic) addEconomicFlows({ builder, budget, agreement, basic: natures.basic, unit });
  if (natures.project) addProjectFlows({ builder, budget, agreement, basis, project: natures.project, unit });
  const [nodes, links, negative] = [builder.nodes(), builder.links(), builder.negative()];
  const differences = differencesOf(nodes, [...links, ...negative]);
  return { basis, unit, nodes, links, differences, negative, holders: holdersOf(nodes) };
}

/** What the sources come to on a basis; null where the document publishes none. Draws nothing that they flow into. */
export function flowTotal(budget: Budget, agreement: Agreement, basis: Basis): Amount | null {
  const started = startGraph(budget, agreement, basis);
  if (started === null) return null;
  const sources = started.builder.nodes().filter(({ stage }) => stage === "source");
  return addAmounts(
    sources.map(({ amount }) => amount),
    started.unit,
  );
}

/** The graph as far as basic and project spending. */
function startGraph(budget: Budget, agreement: Agreement, basis: Basis) {
  const sources = readFundingSources(budget, agreement);
  if (sources === null) return null;
  const { unit } = sources;
  const builder = graphBuilder();
  const carriedOver: Amount =
    basis === "with-carry-over" ? sources.carriedOver : { kind: "undisclosed", unit };
  const splits = splitsOf({ budget, agreement, sources });
  const carryOverNature = natureOfCarryOver(budget, agreement, sources);
  const natures = addSourceFlows({ builder, splits, carriedOver, carryOverNature, unit });
  return { builder, natures, unit };
}

/** The tables, forms and claims that the drawn amounts stand in. */
function holdersOf(nodes: readonly FlowNode[]): readonly string[] {
  return [...new Set(nodes.flatMap((node) => sourcesOf(node.amount)).map(holderOf))];
}
