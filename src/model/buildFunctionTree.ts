import type { Basis } from "../budget/basis.ts";
import type { Budget } from "../budget/budget.ts";
import { sumMoney } from "../budget/money.ts";
import type { Agreement } from "../review/finding.ts";
import { moneyOf } from "./amount.ts";
import { type FunctionalLine, readFunctionalLines } from "./functionalLines.ts";
import type { FunctionNode, FunctionTree } from "./functionTree.ts";

/**
 * The functional classification as a tree of 类, 款 and 项 with their amounts on a basis, from the tables that agree.
 * Null where the document publishes no functional lines that agree with its totals.
 */
export function buildFunctionTree(budget: Budget, agreement: Agreement, basis: Basis): FunctionTree | null {
  const known = KNOWN.get(agreement)?.get(basis);
  if (known?.budget === budget) return known.tree;
  const tree = treeOf(budget, agreement, basis);
  const trees = KNOWN.get(agreement) ?? new Map<Basis, Known>();
  KNOWN.set(agreement, trees.set(basis, { budget, tree }));
  return tree;
}

interface Known {
  readonly budget: Budget;
  readonly tree: FunctionTree | null;
}

/** The views of a budget share its trees: one of a hundred thousand lines is read once, and kept as long as its review. */
const KNOWN = new WeakMap<Agreement, Map<Basis, Known>>();

function treeOf(budget: Budget, agreement: Agreement, basis: Basis): FunctionTree | null {
  const functional = readFunctionalLines(budget, agreement, basis);
  if (functional === null) return null;
  const byParent = groupByParent(functional.lines);
  const root = nodeOf(functional.root, { byParent, level: 0 });
  return { root, unit: functional.unit, tables: functional.tables };
}

interface Placement {
  readonly byParent: ReadonlyMap<string, readonly FunctionalLine[]>;
  readonly level: 0 | 1 | 2 | 3;
}

function nodeOf(line: FunctionalLine, { byParent, level }: Placement): FunctionNode {
  const children =
    byParent.get(line.id)?.map((child) => nodeOf(child, { byParent, level: child.level })) ?? NONE;
  const { id, code, name, amounts } = line;
  return { id, code, name, level, amounts, children, difference: differenceOf(line, children) };
}

/** One for all leaves. */
const NONE: readonly FunctionNode[] = [];

function differenceOf(line: FunctionalLine, children: readonly FunctionNode[]): FunctionNode["difference"] {
  const own = children.length === 0 ? null : moneyOf(line.amounts.total);
  const parts = children.map((child) => moneyOf(child.amounts.total)).filter((money) => money !== null);
  if (own === null || parts.length === 0) return null;
  const difference = own.minus(sumMoney(parts));
  return difference.isZero() ? null : difference;
}

/** Lines under the nearest printed ancestor: 2010350 under 20103, under 201 where 20103 is not printed, else under the root. */
function groupByParent(lines: readonly FunctionalLine[]): ReadonlyMap<string, readonly FunctionalLine[]> {
  const ids = new Set(lines.map((line) => line.id));
  const byParent = new Map<string, FunctionalLine[]>();
  for (const line of lines) {
    const parent = parentOf(line, ids);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(line);
    else byParent.set(parent, [line]);
  }
  return byParent;
}

function parentOf({ code }: FunctionalLine, ids: ReadonlySet<string>): string {
  for (let length = (code?.length ?? 0) - 2; length >= 3; length -= 2) {
    const prefix = code?.slice(0, length) ?? "";
    if (ids.has(prefix)) return prefix;
  }
  return ROOT_ID;
}

/** The id of the root of every functional tree. */
export const ROOT_ID = "all";
