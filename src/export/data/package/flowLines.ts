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
          expenditureType: natureOf(node, graph),
          ...classOf(node.subject),
        },
      ];
    case "detail":
      return detailLine(node, graph);
  }
}

function detailLine(node: FlowNode, graph: FlowGraph): readonly BudgetLine[] {
  const { nodes, links } = graph;
  const from = links.find((link) => link.to === node.id)?.from;
  const above = nodes.find((candidate) => candidate.id === from);
  const held = above ? classOf(above.subject) : { economy: [], economicGap: "" };
  const own = classOf(node.subject).economy;
  return [
    {
      ...UNCLASSIFIED,
      breakdown: "economy",
      id: node.id,
      direction: "expenditure",
      valueKind: "total",
      level: 2,
      addsUp: true,
      expenditureType: above ? natureOf(above, graph) : "",
      economicGap: held.economicGap,
      economy: [...held.economy, ...own],
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

/** The economic class that is printed, or why there is none: nothing that is no class stands among the classes. */
function classOf(subject: FlowSubject): Pick<BudgetLine, "economy" | "economicGap"> {
  if (subject.kind === "economic-class" || subject.kind === "economic-item")
    return { economy: [{ code: subject.code ?? "", name: subject.name.trim() }], economicGap: "" };
  return { economy: [], economicGap: subject.kind };
}

/** Basic or project spending, where an economic class is fed by one of them only. */
function natureOf({ id }: FlowNode, { nodes, links }: FlowGraph): string {
  const from = new Set(links.filter(({ to }) => to === id).map((link) => link.from));
  const natures = nodes.filter((node) => from.has(node.id)).map(({ subject }) => subject.kind);
  return natures.length === 1 ? (natures[0] ?? "") : "";
}
