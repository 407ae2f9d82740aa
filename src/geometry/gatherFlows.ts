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
  const most = Math.max(2, mostPerStage(stage));
  const page = pageOf(stage, opened);
  if (here.length <= (page > 0 ? Math.max(most, MOST_OPENED) : most)) return here.map(nodeItem);
  const bySize = here.map((node) => ({ node, weight: weightOf(node.amount) })).sort(byWeight);
  const [start, end] = [page * (most - 1), (page + 1) * (most - 1)];
  const kept = new Set(bySize.slice(start, end).map(({ node }) => node));
  const rest = (id: string, members: typeof bySize): readonly FlowItem[] =>
    members.length === 0 ? [] : [restItem({ id, stage, unit, gathered: members.map(({ node }) => node) })];
  return [
    // Leads back a page.
    ...rest(restId(stage, page - 1), bySize.slice(0, start)),
    ...here.filter((node) => kept.has(node)).map(nodeItem),
    ...rest(restId(stage, page + 1), bySize.slice(end)),
  ];
}

/** Up to so many nodes of a stage are all drawn when what is gathered of them is opened; of more, the next page. */
const MOST_OPENED = 120;

/** The id that opens a page of the gathered nodes of a stage: the stage itself for the first, where the largest are drawn. */
function restId(stage: FlowStage, page: number): string {
  return `${stage}${REST.repeat(Math.max(0, page))}`;
}

const REST = "~rest";

/** The page of a stage that an id opens; null where it opens none. */
export function openedPage(id: string): { readonly stage: FlowStage; readonly page: number } | null {
  const [name = ""] = id.split(REST, 1);
  const stage = FLOW_STAGES.find((candidate) => candidate === name);
  const page = (id.length - name.length) / REST.length;
  return stage === undefined || id !== restId(stage, page) ? null : { stage, page };
}

function pageOf(stage: FlowStage, opened: ReadonlySet<string>): number {
  const pages = [...opened].map(openedPage);
  return Math.max(0, ...pages.map((found) => (found?.stage === stage ? found.page : 0)));
}

function byWeight(one: { readonly weight: number }, other: { readonly weight: number }): number {
  return other.weight - one.weight;
}

interface Rest {
  readonly id: string;
  readonly stage: FlowStage;
  readonly unit: Unit;
  readonly gathered: readonly FlowNode[];
}

function restItem({ id, stage, unit, gathered }: Rest): FlowItem {
  const amounts = gathered.map((node) => node.amount);
  return { id, stage, node: null, gathered, amount: addAmounts(amounts, unit) };
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
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
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
