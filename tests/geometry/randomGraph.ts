import fc from "fast-check";
import { FLOW_STAGES, type FlowGraph, type FlowLink, type FlowNode } from "../../src/model/flowGraph.ts";
import { graph, link, node } from "./tinyGraph.ts";

const NAMES = [
  "基本支出",
  "项目引进",
  "机关事业单位基本养老保险缴费",
  "Goods and services",
  "其他",
  "对个人和家庭的补助",
];

const amount = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 90_000 })).map(print);

const column = fc.array(fc.record({ name: fc.constantFrom(...NAMES), amount }), { maxLength: 24 });

/** Graphs of any stages, with links that lead forward from anywhere and sums that need not agree. */
export const randomGraph: fc.Arbitrary<FlowGraph> = fc
  .record({
    columns: fc.tuple(column, column, column, column),
    ends: fc.array(fc.record({ from: fc.nat(99), to: fc.nat(99), amount, carriedOver: fc.boolean() }), {
      maxLength: 60,
    }),
  })
  .map(({ columns, ends }) => {
    const nodes = columns.flatMap((entries, index) =>
      entries.map((entry, at) =>
        node(`${entry.name}${index}${at}`, FLOW_STAGES[index] ?? "detail", entry.amount),
      ),
    );
    const links = ends.flatMap((end, index) => linkBetween(nodes, end, index));
    return graph(nodes, links);
  });

interface End {
  readonly from: number;
  readonly to: number;
  readonly amount: string;
  readonly carriedOver: boolean;
}

function linkBetween(nodes: readonly FlowNode[], end: End, index: number): readonly FlowLink[] {
  const from = nodes[end.from % Math.max(1, nodes.length)];
  const to = nodes[end.to % Math.max(1, nodes.length)];
  if (!from || !to || FLOW_STAGES.indexOf(from.stage) >= FLOW_STAGES.indexOf(to.stage)) return [];
  return [{ ...link(from.id, to.id, end.amount, end.carriedOver), id: `${from.id}>${to.id}#${index}` }];
}

function print(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
