import type { Basis } from "../budget/basis.ts";
import type { Budget } from "../budget/budget.ts";
import { lineWithRole } from "../budget/lines.ts";
import type { Unit } from "../budget/money.ts";
import { holderOf } from "../budget/sourceId.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, moneyOf, publishedAmount, sourcesOf, subtractAmounts } from "./amount.ts";
import { addEconomicFlows } from "./economicFlows.ts";
import { expenditureBasis } from "./expenditureBasis.ts";
import type { FlowGraph, FlowNode } from "./flowGraph.ts";
import {
  type FundingSource,
  type FundingSources,
  readFundingSources,
  splitTableOf,
} from "./fundingSources.ts";
import { differencesOf, type GraphBuilder, graphBuilder } from "./graphBuilder.ts";
import type { NatureNode } from "./natureNode.ts";
import { addProjectFlows } from "./projectFlows.ts";
import { agreedTable } from "./publishedTables.ts";

/**
 * The flow of money from its sources through basic and project spending to economic classes, items and named projects.
 * A band stands only for what the document publishes or what follows from it by arithmetic; no plug nodes.
 * Null where the document publishes no sources.
 */
export function buildFlowGraph(budget: Budget, agreement: Agreement, basis: Basis): FlowGraph | null {
  const sources = readFundingSources(budget, agreement);
  if (sources === null) return null;
  const { unit } = sources;
  const builder = graphBuilder();
  const carriedOver: Amount =
    basis === "with-carry-over" ? sources.carriedOver : { kind: "undisclosed", unit };
  const splits = splitsOf({ budget, agreement, sources });
  const natures = addSourceFlows({ builder, splits, carriedOver, unit });

  if (natures.basic) addEconomicFlows({ builder, budget, agreement, basic: natures.basic, unit });
  if (natures.project) addProjectFlows({ builder, budget, agreement, basis, project: natures.project, unit });
  const [nodes, links, negative] = [builder.nodes(), builder.links(), builder.negative()];
  const differences = differencesOf(nodes, [...links, ...negative]);
  return {
    basis,
    unit,
    nodes,
    links,
    differences,
    negative,
    holders: holdersOf(nodes),
  };
}

/** The tables, forms and claims that the drawn amounts stand in. */
function holdersOf(nodes: readonly FlowNode[]): readonly string[] {
  return [...new Set(nodes.flatMap((node) => sourcesOf(node.amount)).map(holderOf))];
}

/** How much of one source, or of several together, is basic and how much project spending. */
interface Split {
  readonly sources: readonly FundingSource[];
  readonly amount: Amount;
  readonly basic: Amount;
  readonly project: Amount;
}

interface SplitQuestion {
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly sources: FundingSources;
}

function splitsOf({ budget, agreement, sources }: SplitQuestion): readonly Split[] {
  const own: Split[] = [];
  const rest: FundingSource[] = [];
  for (const source of sources.current) {
    const split = publishedSplit({ budget, agreement, source, unit: sources.unit });
    if (split) own.push(split);
    else rest.push(source);
  }
  if (rest.length === 0) return own;
  return [
    ...own,
    remainingSplit({
      budget,
      agreement,
      sources: rest,
      own,
      unit: sources.unit,
      carriedOver: sources.carriedOver,
    }),
  ];
}

interface SourceQuestion {
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly source: FundingSource;
  readonly unit: Unit;
}

function publishedSplit({ budget, agreement, source, unit }: SourceQuestion): Split | null {
  const table = splitTableOf(budget, agreement, source.role);
  const total =
    table && lineWithRole(table, "total", table.sides.includes("expenditure") ? "expenditure" : undefined);
  const [whole, money] = [moneyOf(publishedAmount(total?.cell("total"), unit)), moneyOf(source.amount)];
  if (!table || whole === null || money === null || !whole.eq(money)) return null;
  const basic = publishedAmount(total?.cell("basic"), unit);
  const project = publishedAmount(total?.cell("project"), unit);
  return { sources: [source], amount: source.amount, basic, project };
}

interface RestQuestion {
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly sources: readonly FundingSource[];
  readonly own: readonly Split[];
  readonly unit: Unit;
  readonly carriedOver: Amount;
}

/** What the summary of expenditure leaves for the other sources once the published splits are taken off, by arithmetic. */
function remainingSplit({ budget, agreement, sources, own, unit, carriedOver }: RestQuestion): Split {
  const table = agreedTable(budget, agreement, "expenditure");
  const total = table && lineWithRole(table, "total");
  const amount = addAmounts(
    sources.map((source) => source.amount),
    unit,
  );
  const lessOwn = (role: "basic" | "project") => {
    const printed = publishedAmount(total?.cell(role), unit);
    return own.reduce(
      (left, split) => (moneyOf(split[role]) === null ? left : subtractAmounts(left, split[role])),
      printed,
    );
  };
  const wholeProject = lessOwn("project");
  const includesCarryOver = expenditureBasis(budget) === "with-carry-over";
  const project = includesCarryOver ? subtractAmounts(wholeProject, carriedOver) : wholeProject;
  return { sources, amount, basic: lessOwn("basic"), project };
}

interface SourceFlows {
  readonly builder: GraphBuilder;
  readonly splits: readonly Split[];
  readonly carriedOver: Amount;
  readonly unit: Unit;
}

interface Natures {
  readonly basic: NatureNode | null;
  readonly project: NatureNode | null;
}

function addSourceFlows({ builder, splits, carriedOver, unit }: SourceFlows): Natures {
  const none: Amount = { kind: "undisclosed", unit };
  const unsplit = splits.filter((split) => moneyOf(split.basic) === null && moneyOf(split.project) === null);
  const split = splits.filter((candidate) => !unsplit.includes(candidate));
  const starts = new Map(splits.map((candidate) => [candidate, addSourceNode(builder, candidate)]));
  const carriedFrom =
    moneyOf(carriedOver) === null
      ? null
      : builder.node("source", { kind: "source", source: "carried-over" }, carriedOver);
  const basicAmount = addAmounts(
    split.map((candidate) => candidate.basic),
    unit,
  );
  const projectAmount = addAmounts(
    split.map((candidate) => candidate.project),
    unit,
  );
  const wholeProject = addAmounts([projectAmount, carriedOver], unit);
  const basic = moneyOf(basicAmount) === null ? null : builder.node("nature", { kind: "basic" }, basicAmount);
  const project =
    moneyOf(wholeProject) === null
      ? null
      : builder.node("nature", { kind: "project-spending" }, wholeProject);
  for (const candidate of split) {
    const from = starts.get(candidate) ?? "";
    if (basic) builder.band({ from, to: basic, amount: candidate.basic });
    if (project) builder.band({ from, to: project, amount: candidate.project });
  }
  if (carriedFrom && project)
    builder.band({ from: carriedFrom, to: project, amount: carriedOver, carriedOver: true });
  addUndisclosed({ builder, unsplit, starts, unit });
  return {
    basic: basic === null ? null : { id: basic, current: basicAmount, carriedOver: none },
    project: project === null ? null : { id: project, current: projectAmount, carriedOver },
  };
}

function addSourceNode(builder: GraphBuilder, { sources, amount }: Split): string {
  const [only] = sources;
  if (only && sources.length === 1)
    return builder.node("source", { kind: "source", source: only.role }, amount);
  return builder.node(
    "source",
    { kind: "combined-sources", sources: sources.map((source) => source.role) },
    amount,
  );
}

interface Undisclosed {
  readonly builder: GraphBuilder;
  readonly unsplit: readonly Split[];
  readonly starts: ReadonlyMap<Split, string>;
  readonly unit: Unit;
}

function addUndisclosed({ builder, unsplit, starts, unit }: Undisclosed): void {
  if (unsplit.length === 0) return;
  const amount = addAmounts(
    unsplit.map((split) => split.amount),
    unit,
  );
  const to = builder.node("nature", { kind: "nature-undisclosed" }, amount);
  for (const split of unsplit)
    builder.band({ from: starts.get(split) ?? "", to, amount: split.amount, brokenDown: false });
}
