import type { Unit } from "../budget/money.ts";
import { type Amount, addAmounts, weightOf } from "../model/amount.ts";
import {
  FLOW_STAGES,
  type FlowGraph,
  type FlowLink,
  type FlowNode,
  type FlowStage,
} from "../model/flowGraph.ts";

/** A node to be drawn: one of the graph's, or several gathered. */
export interface FlowItem {
  readonly id: string;
  readonly stage: FlowStage;
  readonly node: FlowNode | null;
  readonly gathered: readonly FlowNode[];
  readonly amount: Amount;
}

/** A band to be drawn between two items. */
export interface FlowBandItem {
  readonly link: FlowLink;
  readonly gathered: readonly FlowLink[];
}

export interface GatheredFlows {
  /** Stage by stage. */
  readonly items: readonly FlowItem[];
  readonly bands: readonly FlowBandItem[];
  readonly undrawn: { readonly nodes: readonly FlowNode[]; readonly links: readonly FlowLink[] };
}

interface GatherOptions {
  readonly mostPerStage: (stage: FlowStage) => number;
  readonly opened: ReadonlySet<string>;
}

/** Gathers the small nodes of each stage beyond a number into one; sets aside what has no size or leads backwards. */
export function gatherFlows(graph: FlowGraph, options: GatherOptions): GatheredFlows {
  const sized = graph.nodes.filter((node) => weightOf(node.amount) > 0);
  const items = FLOW_STAGES.flatMap((stage) => gatherStage(sized, stage, graph.unit, options));
  const itemOf = new Map(items.flatMap((item) => membersOf(item).map((node) => [node.id, item])));
  const isDrawn = (link: FlowLink) =>
    weightOf(link.amount) > 0 && leadsForward(itemOf.get(link.from), itemOf.get(link.to));
  return {
    items,
    bands: gatherLinks(graph.links.filter(isDrawn), itemOf, graph.unit),
    undrawn: {
      nodes: graph.nodes.filter((node) => weightOf(node.amount) <= 0),
      links: graph.links.filter((link) => !isDrawn(link)),
    },
  };
}

function membersOf(item: FlowItem): readonly FlowNode[] {
  return item.node ? [item.node] : item.gathered;
}

function leadsForward(from: FlowItem | undefined, to: FlowItem | undefined): boolean {
  if (!from || !to) return false;
  return FLOW_STAGES.indexOf(from.stage) < FLOW_STAGES.indexOf(to.stage);
}

function gatherStage(
  nodes: readonly FlowNode[],
  stage: FlowStage,
  unit: Unit,
  { mostPerStage, opened }: GatherOptions,
): readonly FlowItem[] {
  const here = nodes.filter((node) => node.stage === stage);
  const id = `${stage}~rest`;
  const most = Math.max(2, mostPerStage(stage));
  if (here.length <= most || opened.has(id)) return here.map(nodeItem);
  const bySize = [...here].sort((one, other) => weightOf(other.amount) - weightOf(one.amount));
  const kept = new Set(bySize.slice(0, most - 1));
  const gathered = bySize.slice(most - 1);
  const amount = addAmounts(
    gathered.map((node) => node.amount),
    unit,
  );
  return [
    ...here.filter((node) => kept.has(node)).map(nodeItem),
    { id, stage, node: null, gathered, amount },
  ];
}

function nodeItem(node: FlowNode): FlowItem {
  return { id: node.id, stage: node.stage, node, gathered: [], amount: node.amount };
}

/** Links that now join the same two items become one band, hatched money apart from the rest. */
function gatherLinks(
  links: readonly FlowLink[],
  itemOf: ReadonlyMap<string, FlowItem>,
  unit: Unit,
): readonly FlowBandItem[] {
  const groups = new Map<string, FlowLink[]>();
  for (const link of links) {
    const from = itemOf.get(link.from);
    const to = itemOf.get(link.to);
    const isGathered = !from?.node || !to?.node;
    const key = isGathered ? `${from?.id} ${to?.id} ${link.carriedOver} ${link.brokenDown}` : link.id;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()].flatMap((group) => bandOf(group, itemOf, unit));
}

function bandOf(
  group: readonly FlowLink[],
  itemOf: ReadonlyMap<string, FlowItem>,
  unit: Unit,
): readonly FlowBandItem[] {
  const [first] = group;
  if (!first) return [];
  const from = itemOf.get(first.from);
  const to = itemOf.get(first.to);
  if (!from || !to || (from.node && to.node)) return [{ link: first, gathered: [] }];
  const amount = addAmounts(
    group.map((link) => link.amount),
    unit,
  );
  const suffix = `${first.carriedOver ? "~carried-over" : ""}${first.brokenDown ? "" : "~not-broken-down"}`;
  const id = `${from.id}>${to.id}${suffix}`;
  return [{ link: { ...first, id, from: from.id, to: to.id, amount }, gathered: group }];
}
