import type { Table } from "../../../budget/budget.ts";
import { type Line, linesOf } from "../../../budget/lines.ts";
import type { ColumnRole, Side } from "../../../budget/roles.ts";
import type { Comparison, Observation } from "../../rule.ts";
import { amountColumns, hasMoney, present, termOf } from "../../term.ts";
import { compare, lineNotPrinted, placeOf } from "../places.ts";

/** A line and the lines printed directly under it. */
export interface Branch {
  readonly line: Line;
  readonly children: readonly Line[];
}

const ORGANISATION = new Set(["department", "unit", "project"]);
const ACCOUNTS = new Set(["class", "section", "item", "economic-class", "economic-item"]);

/** Every line of a tree is the sum of the lines under it, in each amount column. */
export function treeChecks(table: Table, side?: Side): readonly Comparison[] {
  return branchesOf(table, side).flatMap((branch) =>
    amountColumns(table, branch.line.side).flatMap((column) => branchCheck(branch, column)),
  );
}

/** Lines with money under which the table lists nothing, although it goes deeper elsewhere: their sums cannot be checked. */
export function childlessChecks(table: Table, side?: Side): readonly Observation[] {
  const branches = branchesOf(table, side);
  const parents = new Set(branches.map(({ line }) => line.row.number));
  const lines = linesOf(table, side).filter((line) => line.level !== null && line.role !== "total");
  let deepest = 0;
  for (const line of lines) deepest = Math.max(deepest, line.level ?? 0);
  if (branches.length === 0) return [];
  return lines.flatMap((line) => {
    const amount = termOf(line, "total", "amount");
    if ((line.level ?? 0) >= deepest || parents.has(line.row.number) || amount === null || !hasMoney(amount))
      return [];
    const { label, printed } = amount.evidence;
    const text = {
      zh: `${label.zh} ${printed}：其下没有列出明细。`,
      en: `${label.en} ${printed}: nothing is listed under it.`,
    };
    return [lineNotPrinted({ key: placeOf(line, "").key, evidence: [amount.evidence], text })];
  });
}

function branchCheck({ line, children }: Branch, column: ColumnRole): readonly Comparison[] {
  const addends = present(children.map((child) => termOf(child, column))).filter((term) => !term.blank);
  const whole = termOf(line, column);
  if (addends.length === 0 && (whole === null || whole.amount.isZero())) return [];
  const right = addends.length > 0 ? addends : children.map((child) => termOf(child, column));
  return compare({ place: placeOf(line, column), left: [whole], right });
}

/**
 * The lines that have lines under them. None where a table mixes accounts with units (each unit then has a tree of its own)
 * or prints several totals: what belongs to what is not printed there.
 */
function branchesOf(table: Table, side?: Side): readonly Branch[] {
  const lines = linesOf(table, side).filter((line) => line.level !== null);
  const totals = lines.filter((line) => line.role === "total");
  const hasUnits = lines.some((line) => ORGANISATION.has(line.role));
  const hasAccounts = lines.some((line) => ACCOUNTS.has(line.role));
  if (totals.length > 1 || (hasUnits && hasAccounts)) return [];
  const children = new Map<Line, Line[]>();
  const tops: Line[] = [];
  const open: Line[] = [];
  for (const line of lines) {
    if (line.role === "total") continue;
    while (open.length > 0 && !isUnder(line, open[open.length - 1])) open.pop();
    const parent = open[open.length - 1];
    if (parent) addChild(children, parent, line);
    else tops.push(line);
    open.push(line);
  }
  const [total] = totals;
  if (total && tops.length > 0) children.set(total, tops);
  return [...children].map(([line, under]) => ({ line, children: under }));
}

function addChild(children: Map<Line, Line[]>, parent: Line, line: Line): void {
  const known = children.get(parent);
  if (known) known.push(line);
  else children.set(parent, [line]);
}

/** The lines at the top of a table's tree, without its total. */
export function topLines(table: Table, side?: Side): readonly Line[] {
  const lines = linesOf(table, side).filter((line) => line.level !== null && line.role !== "total");
  let top = Number.POSITIVE_INFINITY;
  for (const line of lines) top = Math.min(top, line.level ?? 0);
  return lines.filter((line) => line.level === top);
}

function isUnder(line: Line, above: Line | undefined): boolean {
  if (above === undefined || (above.level ?? 0) >= (line.level ?? 0)) return false;
  return above.code === null || line.code === null || line.code.startsWith(above.code);
}
