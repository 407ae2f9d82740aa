import { weightOf } from "./amount.ts";
import type { FlowGraph, FlowNode } from "./flowGraph.ts";

/** How much of a node's money is carried over, for drawing: what flows into it, or out of it where it is a source. */
export function carriedOverWeight({ links }: FlowGraph, { id, stage }: FlowNode): number {
  return links
    .filter((link) => link.carriedOver && (link.to === id || (stage === "source" && link.from === id)))
    .reduce((sum, link) => sum + weightOf(link.amount), 0);
}
