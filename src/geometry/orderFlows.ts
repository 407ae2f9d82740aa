import { weightOf } from "../model/amount.ts";
import { FLOW_STAGES } from "../model/flowGraph.ts";
import type { FlowBandItem, FlowItem } from "./gatherFlows.ts";

/** Stages whose nodes keep the order of the graph; those after them follow their parents. */
const IN_GIVEN_ORDER = 2;

/** The items stage by stage, as they are drawn: under their largest parent, largest first, gathered ones last. */
export function orderFlows(
  items: readonly FlowItem[],
  bands: readonly FlowBandItem[],
): readonly (readonly FlowItem[])[] {
  const rank = new Map<string, number>();
  const parentOf = largestParents(bands);
  const columns: (readonly FlowItem[])[] = [];
  for (const stage of FLOW_STAGES) {
    const here = items.filter((item) => item.stage === stage);
    const parentRank = (item: FlowItem) => rank.get(parentOf.get(item.id) ?? "") ?? Number.MAX_SAFE_INTEGER;
    const isGiven = FLOW_STAGES.indexOf(stage) < IN_GIVEN_ORDER;
    const ordered = isGiven ? here : [...here].sort((one, other) => compare(one, other, parentRank));
    for (const [index, item] of ordered.entries()) rank.set(item.id, index);
    if (ordered.length > 0) columns.push(ordered);
  }
  return columns;
}

/** The item each item gets most of its money from. */
export function largestParents(bands: readonly FlowBandItem[]): ReadonlyMap<string, string> {
  const most = new Map<string, { readonly from: string; readonly weight: number }>();
  for (const { link } of bands) {
    const weight = weightOf(link.amount);
    const known = most.get(link.to);
    if (!known || weight > known.weight) most.set(link.to, { from: link.from, weight });
  }
  return new Map([...most].map(([to, { from }]) => [to, from]));
}

function compare(one: FlowItem, other: FlowItem, parentRank: (item: FlowItem) => number): number {
  return (
    Number(one.node === null) - Number(other.node === null) ||
    parentRank(one) - parentRank(other) ||
    weightOf(other.amount) - weightOf(one.amount)
  );
}
