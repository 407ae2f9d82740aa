import type { FlowGraph, FlowNode } from "./flowGraph.ts";

/** The nodes of a graph by their ids, sought through once for all of its bands. */
export function flowNodes(graph: FlowGraph): ReadonlyMap<string, FlowNode> {
  const known = KNOWN.get(graph) ?? new Map(graph.nodes.map((node) => [node.id, node]));
  KNOWN.set(graph, known);
  return known;
}

const KNOWN = new WeakMap<FlowGraph, ReadonlyMap<string, FlowNode>>();
