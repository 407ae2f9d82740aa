import type { Budget } from "../../../budget/budget.ts";
import type { Unit } from "../../../budget/money.ts";
import { type Amount, addAmounts } from "../../../model/amount.ts";
import { buildFlowGraph } from "../../../model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../../model/buildFunctionTree.ts";
import type { FlowGraph } from "../../../model/flowGraph.ts";
import { buildProjectMoney } from "../../../model/projectMoney.ts";
import { buildProjects } from "../../../model/projects.ts";
import type { Agreement } from "../../../review/finding.ts";
import { type Breakdown, type BudgetLine, UNCLASSIFIED } from "./budgetLine.ts";
import { flowLines } from "./flowLines.ts";
import { functionLines } from "./functionLines.ts";
import { projectLines } from "./projectLines.ts";

export interface BudgetLines {
  readonly lines: readonly BudgetLine[];
  /** The unit that all amounts are to be given in. */
  readonly unit: Unit;
}

/** The amounts that the pictures draw, with carry-over, by each breakdown; every breakdown opens with its whole. */
export function buildBudgetLines(budget: Budget, agreement: Agreement): BudgetLines {
  const tree = buildFunctionTree(budget, agreement, "with-carry-over");
  const graph = buildFlowGraph(budget, agreement, "with-carry-over");
  const projects = buildProjects(budget, agreement);
  const money = buildProjectMoney(budget, agreement, projects);
  const whole = tree?.root.amounts.total ?? null;
  const lines = [
    ...(tree ? functionLines(tree) : []),
    ...(graph ? withWholes(graph, whole) : []),
    ...projectLines(projects, money),
  ];
  return { lines, unit: tree?.unit ?? graph?.unit ?? projects.unit };
}

function withWholes(graph: FlowGraph, spending: Amount | null): readonly BudgetLine[] {
  const lines = flowLines(graph);
  const of = (breakdown: Breakdown) => lines.filter((line) => line.breakdown === breakdown);
  const sources = of("source");
  const revenue = addAmounts(
    sources.map(({ amount }) => amount),
    graph.unit,
  );
  return [
    ...opened("source", revenue, sources),
    ...opened("nature", spending, of("nature")),
    ...opened("economy", spending, of("economy")),
  ];
}

function opened(
  breakdown: Breakdown,
  amount: Amount | null,
  lines: readonly BudgetLine[],
): readonly BudgetLine[] {
  if (amount === null || lines.length === 0) return lines;
  const whole: BudgetLine = {
    ...UNCLASSIFIED,
    breakdown,
    id: "all",
    direction: breakdown === "source" ? "revenue" : "expenditure",
    valueKind: "total",
    level: 0,
    addsUp: false,
    amount,
  };
  return [whole, ...lines];
}
