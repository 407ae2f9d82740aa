import type { Budget } from "../budget/budget.ts";
import { type Line, linesOf, lineWithRole } from "../budget/lines.ts";
import type { Unit } from "../budget/money.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, addAmounts, moneyOf, publishedAmount, subtractAmounts } from "./amount.ts";
import type { GraphBuilder } from "./graphBuilder.ts";
import type { NatureNode } from "./natureNode.ts";
import { agreedTable } from "./publishedTables.ts";

interface EconomicFlows {
  readonly builder: GraphBuilder;
  readonly budget: Budget;
  readonly agreement: Agreement;
  readonly basic: NatureNode;
  readonly unit: Unit;
}

/** Basic spending to its economic classes and their items; what the table does not cover is said to be not broken down. */
export function addEconomicFlows({ builder, budget, agreement, basic, unit }: EconomicFlows): void {
  const table = agreedTable(budget, agreement, "basic-by-economy");
  if (table === undefined) return;
  const lines = linesOf(table);
  for (const group of groupsOf(lines)) addClass({ builder, group, basic, unit });
  const covered = coveredBy(lineWithRole(table, "total"), groupsOf(lines), unit);
  const rest = subtractAmounts(basic.current, covered);
  if (moneyOf(rest)?.isPositive() && !moneyOf(rest)?.isZero()) {
    const to = builder.node("economic-class", { kind: "not-broken-down" }, rest);
    builder.band({ from: basic.id, to, amount: rest, brokenDown: false });
  }
}

interface Group {
  readonly head: Line;
  readonly items: readonly Line[];
}

function groupsOf(lines: readonly Line[]): readonly Group[] {
  const groups: { head: Line; items: Line[] }[] = [];
  for (const line of lines) {
    if (line.role === "economic-class") groups.push({ head: line, items: [] });
    if (line.role === "economic-item") groups[groups.length - 1]?.items.push(line);
  }
  return groups;
}

interface ClassFlow {
  readonly builder: GraphBuilder;
  readonly group: Group;
  readonly basic: NatureNode;
  readonly unit: Unit;
}

function addClass({ builder, group, basic, unit }: ClassFlow): void {
  const amount = amountOfLine(group.head, unit);
  if (moneyOf(amount) === null) return;
  const { name, code } = group.head;
  const id = builder.node("economic-class", { kind: "economic-class", name, code }, amount);
  builder.band({ from: basic.id, to: id, amount });
  for (const item of group.items) {
    const part = amountOfLine(item, unit);
    if (moneyOf(part) === null) continue;
    const to = builder.node("detail", { kind: "economic-item", name: item.name, code: item.code }, part);
    builder.band({ from: id, to, amount: part });
  }
}

function amountOfLine(line: Line, unit: Unit): Amount {
  const total = publishedAmount(line.cell("total"), unit);
  if (total.kind !== "undisclosed") return total;
  return addAmounts(
    [publishedAmount(line.cell("personnel"), unit), publishedAmount(line.cell("operating"), unit)],
    unit,
  );
}

/** What the table covers: its printed total, else the sum of its classes. */
function coveredBy(total: Line | undefined, groups: readonly Group[], unit: Unit): Amount {
  const printed: Amount = total ? amountOfLine(total, unit) : { kind: "undisclosed", unit };
  return printed.kind === "undisclosed"
    ? addAmounts(
        groups.map((group) => amountOfLine(group.head, unit)),
        unit,
      )
    : printed;
}
