import type { Basis } from "../budget/basis.ts";
import type { Budget } from "../budget/budget.ts";
import type { Unit } from "../budget/money.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, moneyOf, subtractAmounts } from "./amount.ts";
import type { GraphBuilder } from "./graphBuilder.ts";
import type { NatureNode } from "./natureNode.ts";
import { buildProjects, type ProjectSheet } from "./projects.ts";

interface ProjectFlows {
  readonly builder: GraphBuilder;
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly basis: Basis;
  readonly project: NatureNode;
  readonly unit: Unit;
}

/**
 * Project spending is published without economic classes: it flows, in a band that says so, to the named projects. What the
 * named projects leave over flows to projects that the document does not name.
 */
export function addProjectFlows({ builder, budget, agreement, basis, project, unit }: ProjectFlows): void {
  const whole = addAmounts([project.current, project.carriedOver], unit);
  const middle = builder.node("economic-class", { kind: "not-broken-down" }, whole);
  builder.band({ from: project.id, to: middle, amount: project.current, brokenDown: false });
  builder.band({
    from: project.id,
    to: middle,
    amount: project.carriedOver,
    carriedOver: true,
    brokenDown: false,
  });
  const withCarryOver = basis === "with-carry-over";
  const sheets = buildProjects(budget, agreement).sheets;
  for (const sheet of sheets) addProject({ builder, middle, sheet, withCarryOver });
  const rest = {
    current: restOf(
      project.current,
      sheets.map((sheet) => sheet.current),
      unit,
    ),
    carriedOver: restOf(
      project.carriedOver,
      sheets.map((sheet) => sheet.carriedOver),
      unit,
    ),
  };
  addRest({ builder, middle, rest, unit });
}

interface OneProject {
  readonly builder: GraphBuilder;
  readonly middle: string;
  readonly sheet: ProjectSheet;
  readonly withCarryOver: boolean;
}

function addProject({ builder, middle, sheet, withCarryOver }: OneProject): void {
  const amount = withCarryOver ? sheet.total : sheet.current;
  if (moneyOf(amount) === null || moneyOf(amount)?.isZero()) return;
  const to = builder.node("detail", { kind: "project", name: sheet.name }, amount);
  builder.band({ from: middle, to, amount: sheet.current, brokenDown: false });
  if (withCarryOver)
    builder.band({ from: middle, to, amount: sheet.carriedOver, carriedOver: true, brokenDown: false });
}

function restOf(whole: Amount, named: readonly Amount[], unit: Unit): Amount {
  const covered = addAmounts(named, unit);
  return covered.kind === "undisclosed" ? whole : subtractAmounts(whole, covered);
}

interface Rest {
  readonly builder: GraphBuilder;
  readonly middle: string;
  readonly rest: { readonly current: Amount; readonly carriedOver: Amount };
  readonly unit: Unit;
}

function addRest({ builder, middle, rest, unit }: Rest): void {
  const [current, carriedOver] = [positive(rest.current), positive(rest.carriedOver)];
  const amount = addAmounts([current, carriedOver], unit);
  if (amount.kind === "undisclosed") return;
  const to = builder.node("detail", { kind: "unnamed-projects" }, amount);
  builder.band({ from: middle, to, amount: current, brokenDown: false });
  builder.band({ from: middle, to, amount: carriedOver, carriedOver: true, brokenDown: false });
}

/** Only what is left over flows on; where the named projects exceed the whole, the difference is named at the node. */
function positive(amount: Amount): Amount {
  const money = moneyOf(amount);
  return money?.greaterThan(0) ? amount : { kind: "undisclosed", unit: amount.unit };
}
