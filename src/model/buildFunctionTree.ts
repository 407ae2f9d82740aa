import { BASES, type Basis } from "../budget/basis.ts";
import type { Budget } from "../budget/budget.ts";
import { sumMoney } from "../budget/money.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, moneyOf } from "./amount.ts";
import { type FunctionalLine, type FunctionalLines, readFunctional } from "./functionalLines.ts";
import type { FunctionNode, FunctionTree } from "./functionTree.ts";

/**
 * The functional classification as a tree of 类, 款 and 项 with their amounts on a basis, from the tables that agree.
 * Null where the document publishes no functional lines that agree with its totals.
 */
export function buildFunctionTree(budget: Budget, agreement: Agreement, basis: Basis): FunctionTree | null {
  return treesOf(budget, agreement)[basis].tree();
}

/** What the tree comes to on each basis; null where there is none. Asked for after a tree, it costs nothing. */
export function functionTotals(budget: Budget, agreement: Agreement): Readonly<Record<Basis, Amount | null>> {
  const trees = treesOf(budget, agreement);
  return {
    "with-carry-over": trees["with-carry-over"].total(),
    "current-year": trees["current-year"].total(),
  };
}

interface Known {
  readonly budget: Budget;
  readonly trees: Trees;
}

type Trees = Readonly<Record<Basis, OneTree>>;

interface OneTree {
  readonly tree: () => FunctionTree | null;
  readonly total: () => Amount | null;
}

/** The views of a budget share its trees: one of a hundred thousand lines is built once, and kept as long as its review. */
const KNOWN = new WeakMap<Agreement, Known>();

function treesOf(budget: Budget, agreement: Agreement): Trees {
  const known = KNOWN.get(agreement);
  if (known?.budget === budget) return known.trees;
  const trees = makeTrees(budget, agreement);
  KNOWN.set(agreement, { budget, trees });
  return trees;
}

/** Tables are read when a tree is first asked for, and forgotten when it and the total of the other are known. */
function makeTrees(budget: Budget, agreement: Agreement): Trees {
  const totals = new Map<Basis, Amount | null>();
  const trees = new Map<Basis, FunctionTree | null>();
  const build = (basis: Basis) => {
    const functional = readFunctional(budget, agreement);
    for (const each of BASES) totals.set(each, functional.totalOn(each));
    trees.set(basis, treeOf(functional.linesOn(basis)));
  };
  const of = (basis: Basis): OneTree => ({
    tree: () => {
      if (!trees.has(basis)) build(basis);
      return trees.get(basis) ?? null;
    },
    total: () => {
      if (!totals.has(basis)) build(basis);
      return totals.get(basis) ?? null;
    },
  });
  return { "with-carry-over": of("with-carry-over"), "current-year": of("current-year") };
}

function treeOf(functional: FunctionalLines | null): FunctionTree | null {
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
