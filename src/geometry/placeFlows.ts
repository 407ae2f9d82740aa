import { type SankeyLayout, sankey } from "d3-sankey";
import { weightOf } from "../model/amount.ts";
import type { FlowBandItem, FlowItem } from "./gatherFlows.ts";

/** Where an item lies across the direction of the flow, in px. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where a band leaves and arrives (the middles of its ends), and how broad it is, in px. */
export interface BandPlace {
  readonly band: FlowBandItem;
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export interface PlacedFlows {
  readonly extents: ReadonlyMap<string, Extent>;
  readonly bands: readonly BandPlace[];
  readonly breadth: number;
}

interface PlaceOptions {
  readonly columns: readonly (readonly FlowItem[])[];
  readonly bands: readonly FlowBandItem[];
  /** The room for nodes and the gaps between them. */
  readonly breadth: number;
  readonly padding: number;
  /** Room that two neighbours of a stage need between their middles. */
  readonly distance?: (one: FlowItem, other: FlowItem) => number;
}

interface NodeDatum {
  readonly id: string;
  readonly column: number;
  readonly order: number;
  fixedValue: number;
}

interface LinkDatum {
  /** null for a link that only holds the columns apart. */
  readonly band: FlowBandItem | null;
}

interface Graph {
  nodes: NodeDatum[];
  links: (LinkDatum & { source: string; target: string; value: number })[];
}

type Sankey = SankeyLayout<Graph, NodeDatum, LinkDatum>;

/** Places columns of items across the flow without crossings that their order does not force. */
export function placeFlows(options: PlaceOptions): PlacedFlows {
  if (options.columns.length === 0) return { extents: new Map(), bands: [], breadth: 0 };
  const generator: Sankey = sankey<Graph, NodeDatum, LinkDatum>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => ("column" in node && typeof node.column === "number" ? node.column : 0))
    .nodeSort((one, other) => one.order - other.order)
    .nodeWidth(1)
    .nodePadding(options.padding)
    .iterations(24)
    .extent([
      [0, 0],
      [Math.max(2, options.columns.length), options.breadth],
    ]);
  const graph = generator(graphOf(options));
  const nodeOf = new Map(graph.nodes.map((node) => [node.id, node]));
  const ends = options.columns.map((column) => spread(column, nodeOf, options));
  generator.update(graph);
  const extents = new Map(
    graph.nodes.map((node) => [node.id, { start: known(node.y0), end: known(node.y1) }]),
  );
  const bands = graph.links.flatMap(({ band, y0, y1, width }) =>
    band ? [{ band, from: known(y0), to: known(y1), width: known(width) }] : [],
  );
  return { extents, bands, breadth: Math.max(options.breadth, ...ends) };
}

function graphOf({ columns, bands }: PlaceOptions): Graph {
  const flow = sumsOf(bands);
  const nodes = columns.flatMap((column, index) =>
    column.map(({ id, amount }, order) => {
      const fixedValue = Math.max(weightOf(amount), flow.into.get(id) ?? 0, flow.outOf.get(id) ?? 0);
      return { id, column: index, order, fixedValue };
    }),
  );
  const links = bands.map((band) => {
    const { from, to, amount } = band.link;
    return { band, source: from, target: to, value: weightOf(amount) };
  });
  return { nodes, links: [...links, ...scaffold(columns)] };
}

/** The bands' sums at each item: where they are more than its printed amount, the item is drawn wide enough for them. */
function sumsOf(bands: readonly FlowBandItem[]) {
  const into = new Map<string, number>();
  const outOf = new Map<string, number>();
  for (const { link } of bands) {
    const weight = weightOf(link.amount);
    into.set(link.to, (into.get(link.to) ?? 0) + weight);
    outOf.set(link.from, (outOf.get(link.from) ?? 0) + weight);
  }
  return { into, outOf };
}

/** d3-sankey counts columns by the longest path, so a path without width runs through all of them. It is never drawn. */
function scaffold(columns: readonly (readonly FlowItem[])[]): Graph["links"] {
  return columns.slice(1).flatMap((column, index) => {
    const source = columns[index]?.[0]?.id;
    const target = column[0]?.id;
    return source && target ? [{ band: null, source, target, value: 0 }] : [];
  });
}

interface Span {
  y0?: number | undefined;
  y1?: number | undefined;
}

/** Moves the nodes of a column apart where gaps or labels need more room, and back up where it then ends too low. Returns its end. */
function spread(
  column: readonly FlowItem[],
  nodeOf: ReadonlyMap<string, Span>,
  options: PlaceOptions,
): number {
  const nodes = column.flatMap((item) => {
    const node = nodeOf.get(item.id);
    return node ? [{ item, node, start: known(node.y0), size: known(node.y1) - known(node.y0) }] : [];
  });
  const step = (index: number) => stepTo(nodes[index - 1], nodes[index], options);
  let least = 0;
  for (const [index, entry] of nodes.entries()) {
    least = index === 0 ? 0 : least + step(index);
    const before = nodes[index - 1];
    entry.start = before ? Math.max(entry.start, before.start + step(index)) : Math.max(0, entry.start);
  }
  let limit = Math.max(options.breadth, least + (nodes[nodes.length - 1]?.size ?? 0));
  for (const [index, entry] of [...nodes.entries()].reverse()) {
    const after = nodes[index + 1];
    limit = after ? after.start - step(index + 1) : limit - entry.size;
    entry.start = Math.min(entry.start, limit);
    entry.node.y0 = entry.start;
    entry.node.y1 = entry.start + entry.size;
  }
  return Math.max(0, ...nodes.map(({ start, size }) => start + size));
}

interface Sized {
  readonly item: FlowItem;
  readonly size: number;
}

/** The least way from the start of one node to the start of the next. */
function stepTo(
  one: Sized | undefined,
  other: Sized | undefined,
  { padding, distance }: PlaceOptions,
): number {
  if (!one || !other) return 0;
  const betweenMiddles = distance?.(one.item, other.item) ?? 0;
  return Math.max(one.size + padding, betweenMiddles + (one.size - other.size) / 2);
}

function known(value: number | undefined): number {
  if (value === undefined) throw new Error("d3-sankey left a node or link without a place");
  return value;
}
