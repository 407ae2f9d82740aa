import type { FlowGraph, FlowNode, FlowSubject } from "../../../model/flowGraph.ts";
import { type BudgetLine, type Coded, UNCLASSIFIED } from "./budgetLine.ts";

/** Where the money comes from, whether it is basic or project spending, and the economic classes and items it is spent on. */
export function flowLines(graph: FlowGraph): readonly BudgetLine[] {
  return graph.nodes.flatMap((node) => lineOf(node, graph));
}

function lineOf(node: FlowNode, graph: FlowGraph): readonly BudgetLine[] {
  const base = { ...UNCLASSIFIED, id: node.id, valueKind: "total", amount: node.amount } as const;
  switch (node.stage) {
    case "source":
      return [
        {
          ...base,
          breakdown: "source",
          direction: "revenue",
          level: 1,
          addsUp: true,
          source: sourceOf(node.subject),
        },
      ];
    case "nature":
      return [
        {
          ...base,
          breakdown: "nature",
          direction: "expenditure",
          level: 1,
          addsUp: true,
          expenditureType: node.subject.kind,
        },
      ];
    case "economic-class":
      return [
        {
          ...base,
          breakdown: "economy",
          direction: "expenditure",
          level: 1,
          addsUp: !graph.links.some((link) => link.from === node.id),
          economy: [codedOf(node.subject)],
        },
      ];
    case "detail":
      return detailLine(node, graph);
  }
}

function detailLine(node: FlowNode, { nodes, links }: FlowGraph): readonly BudgetLine[] {
  const from = links.find((link) => link.to === node.id)?.from;
  const above = nodes.find((candidate) => candidate.id === from);
  const isProject = node.subject.kind === "project" || node.subject.kind === "unnamed-projects";
  const own = isProject ? [] : [codedOf(node.subject)];
  return [
    {
      ...UNCLASSIFIED,
      breakdown: "economy",
      id: node.id,
      direction: "expenditure",
      valueKind: "total",
      level: 2,
      addsUp: true,
      economy: [...(above ? [codedOf(above.subject)] : []), ...own],
      project: node.subject.kind === "project" ? node.subject.name : "",
      amount: node.amount,
    },
  ];
}

/** A source's role as its code; sources that are published only together carry all their roles. */
function sourceOf(subject: FlowSubject): Coded | null {
  if (subject.kind === "source") return { code: subject.source, name: "" };
  if (subject.kind === "combined-sources") return { code: subject.sources.join("+"), name: "" };
  return null;
}

function codedOf(subject: FlowSubject): Coded {
  if (subject.kind === "economic-class" || subject.kind === "economic-item")
    return { code: subject.code ?? "", name: subject.name.trim() };
  return { code: subject.kind, name: "" };
}
