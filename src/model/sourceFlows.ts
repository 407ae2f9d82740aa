import type { Unit } from "../budget/money.ts";
import { type Amount, addAmounts, moneyOf, subtractAmounts } from "./amount.ts";
import type { FlowSubject } from "./flowGraph.ts";
import type { GraphBuilder } from "./graphBuilder.ts";
import { isRounding } from "./isRounding.ts";
import type { NatureNode } from "./natureNode.ts";
import type { Split } from "./sourceSplits.ts";

interface SourceFlows {
  readonly builder: GraphBuilder;
  readonly splits: readonly Split[];
  readonly carriedOver: Amount;
  /** Whether the document says that the money carried over is project spending. */
  readonly carryOverNature: "project" | "undisclosed";
  readonly unit: Unit;
}

interface Natures {
  readonly basic: NatureNode | null;
  readonly project: NatureNode | null;
}

/**
 * Draws the sources and what flows from them into basic and project spending. Money of which the document does not say
 * whether it is basic or project spending flows into a node that says so.
 */
export function addSourceFlows({
  builder,
  splits,
  carriedOver,
  carryOverNature,
  unit,
}: SourceFlows): Natures {
  const undisclosed: Amount = { kind: "undisclosed", unit };
  const unsplit = splits.filter((split) => moneyOf(split.basic) === null && moneyOf(split.project) === null);
  const split = splits.filter((candidate) => !unsplit.includes(candidate));
  const starts = new Map(splits.map((candidate) => [candidate, addSourceNode(builder, candidate)]));
  const carriedFrom = addCarryOver(builder, carriedOver);
  const carriedProject = carryOverNature === "project" ? carriedOver : undisclosed;
  const basic = sumOf(split, "basic", unit);
  const project = sumOf(split, "project", unit);
  const basicId = addNature(builder, { kind: "basic" }, basic);
  const projectId = addNature(
    builder,
    { kind: "project-spending" },
    addAmounts([project, carriedProject], unit),
  );
  for (const candidate of split) {
    const from = starts.get(candidate) ?? "";
    if (basicId) builder.band({ from, to: basicId, amount: candidate.basic });
    if (projectId) builder.band({ from, to: projectId, amount: candidate.project });
  }
  if (carriedFrom && projectId)
    builder.band({ from: carriedFrom, to: projectId, amount: carriedProject, carriedOver: true });
  const untold = unsplit.map((source) => ({
    from: starts.get(source) ?? "",
    amount: source.amount,
    carriedOver: false,
  }));
  const reserves = split.flatMap((source) => reserveOf(source, starts.get(source) ?? ""));
  const untoldCarryOver =
    carriedFrom && carryOverNature === "undisclosed"
      ? [{ from: carriedFrom, amount: carriedOver, carriedOver: true }]
      : [];
  addUndisclosed({ builder, untold: [...untold, ...reserves, ...untoldCarryOver], unit });
  return {
    basic: basicId === null ? null : { id: basicId, current: basic, carriedOver: undisclosed },
    project: projectId === null ? null : { id: projectId, current: project, carriedOver: carriedProject },
  };
}

/** What a source has beyond its basic and project spending (a reserve, 单位预留机动经费), where rounding does not explain it. */
function reserveOf({ amount, basic, project }: Split, from: string): readonly Untold[] {
  const told = addAmounts([basic, project], amount.unit);
  const rest = subtractAmounts(amount, told);
  const money = moneyOf(rest);
  if (!money?.greaterThan(0) || isRounding(money, { addends: 2, unit: amount.unit })) return [];
  return [{ from, amount: rest, carriedOver: false }];
}

function sumOf(splits: readonly Split[], nature: "basic" | "project", unit: Unit): Amount {
  return addAmounts(
    splits.map((split) => split[nature]),
    unit,
  );
}

function addCarryOver(builder: GraphBuilder, amount: Amount): string | null {
  if (moneyOf(amount) === null) return null;
  return builder.node("source", { kind: "source", source: "carried-over" }, amount);
}

function addNature(builder: GraphBuilder, subject: FlowSubject, amount: Amount): string | null {
  return moneyOf(amount) === null ? null : builder.node("nature", subject, amount);
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

interface Untold {
  readonly from: string;
  readonly amount: Amount;
  readonly carriedOver: boolean;
}

interface Undisclosed {
  readonly builder: GraphBuilder;
  readonly untold: readonly Untold[];
  readonly unit: Unit;
}

function addUndisclosed({ builder, untold, unit }: Undisclosed): void {
  if (untold.length === 0) return;
  const amount = addAmounts(
    untold.map((source) => source.amount),
    unit,
  );
  const to = builder.node("nature", { kind: "nature-undisclosed" }, amount);
  for (const source of untold) builder.band({ ...source, to, brokenDown: false });
}
