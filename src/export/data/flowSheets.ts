import type { FlowGraph, FlowNode } from "../../model/flowGraph.ts";
import { amountCells, amountColumns, moneyCell } from "./amountCells.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";

/** The data of the Sankey: every band (also those that are too small or negative to be drawn), and every node. */
export function flowSheets(graph: FlowGraph, context: DataContext): readonly DataSheet[] {
  return [bandSheet(graph, context), nodeSheet(graph, context)];
}

function bandSheet({ nodes, links, negative, unit }: FlowGraph, context: DataContext): DataSheet {
  const { words, flowName } = context;
  const { stage, from, to, kind, amount } = words.columns;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nameOf = (id: string): string => {
    const node = byId.get(id);
    return node === undefined ? "" : flowName(node.subject);
  };
  return {
    name: words.sheets.flows,
    columns: [
      { title: stage, width: 18 },
      { title: from, width: 30 },
      { title: to, width: 30 },
      { title: kind, width: 16 },
      ...amountColumns(amount, unit, context),
    ],
    rows: [...links, ...negative].map((link) => {
      const start = byId.get(link.from);
      return [
        textCell(start === undefined ? "" : words.stages[start.stage]),
        textCell(nameOf(link.from)),
        textCell(nameOf(link.to)),
        textCell(link.carriedOver ? words.flowKinds.carriedOver : words.flowKinds.current),
        ...amountCells(link.amount, context),
      ];
    }),
  };
}

function nodeSheet(graph: FlowGraph, context: DataContext): DataSheet {
  const { words } = context;
  const { stage, code, name, amount, difference } = words.columns;
  return {
    name: words.sheets.nodes,
    columns: [
      { title: stage, width: 18 },
      { title: code, width: 12 },
      { title: name, width: 34 },
      ...amountColumns(amount, graph.unit, context),
      { title: words.withUnit(difference, words.unitName(graph.unit)), width: 18 },
    ],
    rows: graph.nodes.map((node) => nodeRow(node, graph, context)),
  };
}

function nodeRow(
  node: FlowNode,
  { differences, unit }: FlowGraph,
  context: DataContext,
): readonly DataCell[] {
  const { words, flowName } = context;
  const difference = differences.find((candidate) => candidate.node === node.id);
  return [
    textCell(words.stages[node.stage]),
    textCell("code" in node.subject ? (node.subject.code ?? "") : ""),
    textCell(flowName(node.subject)),
    ...amountCells(node.amount, context),
    difference === undefined ? EMPTY : moneyCell(difference.amount, unit),
  ];
}
