import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASES, type Basis } from "../../src/budget/basis.ts";
import type { Budget, Cell, Funding } from "../../src/budget/budget.ts";
import { amountOf } from "../../src/budget/figure.ts";
import { convertMoney, type Money, parseMoney, sumMoney, type Unit, ZERO } from "../../src/budget/money.ts";
import { holderOf, type SourceId } from "../../src/budget/sourceId.ts";
import { formatMoney } from "../../src/i18n/format.ts";
import { type Amount, moneyOf, sourcesOf, termsOf } from "../../src/model/amount.ts";
import { buildFlowGraph } from "../../src/model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../src/model/buildFunctionTree.ts";
import { findPrinted, type Place } from "../../src/model/findPrinted.ts";
import type { FlowGraph, FlowLink } from "../../src/model/flowGraph.ts";
import { review } from "../../src/review/review.ts";
import { changeCell } from "../budgets/changeCell.ts";
import { arbitraryBudget } from "../budgets/generateBudget.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { nodesUnder } from "./functionTrees.ts";

interface Drawn {
  readonly budget: Budget;
  readonly basis: Basis;
}

const bases = fc.constantFrom(...BASES);
/** Budgets that agree in every figure. */
const agreeing: fc.Arbitrary<Drawn> = fc.record({ budget: arbitraryBudget({ items: 15 }), basis: bases });

/** Budgets with another figure, or none, printed in some of their amount cells. */
const disturbed: fc.Arbitrary<Drawn> = fc
  .record({
    budget: fc.oneof(arbitraryBudget({ items: 8 }), fc.constant(publishedBudget())),
    basis: bases,
    changes: fc.array(fc.tuple(fc.nat(), fc.constantFrom("", "0.00", "-3.21", "999999.99", "0.1", "—")), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ budget, basis, changes }) => ({
    budget: changes.reduce((changed, [at, text]) => {
      const cells = amountCells(changed);
      return changeCell(changed, cells[at % cells.length] ?? "t1.1.2", text);
    }, budget),
    basis,
  }));

const drawn = fc.oneof(agreeing, disturbed);

function amountCells({ tables }: Budget): readonly string[] {
  return tables
    .filter((table) => table.state === "published")
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => cell.figure !== null)
    .map((cell) => cell.id);
}

function treeAmounts({ budget, basis }: Drawn): readonly Amount[] {
  const tree = buildFunctionTree(budget, review(budget).agreement, basis);
  return tree === null ? [] : nodesUnder(tree.root).flatMap(({ amounts }) => Object.values(amounts));
}

function graphIn({ budget, basis }: Drawn): FlowGraph | null {
  return buildFlowGraph(budget, review(budget).agreement, basis);
}

function graphAmounts(shown: Drawn): readonly Amount[] {
  const graph = graphIn(shown);
  return graph === null
    ? []
    : [...graph.nodes, ...graph.links, ...graph.negative].map(({ amount }) => amount);
}

/** What stands printed at an address, in a unit, exactly. */
function printedAt(budget: Budget, source: SourceId, unit: Unit): string | null {
  const printed = cellOrFunding(findPrinted(budget, source));
  const money = printed?.figure ? amountOf(printed.figure) : null;
  return printed && money ? convertMoney(money, printed.unit, unit).toFixed() : null;
}

function cellOrFunding(place: Place | null): Cell | Funding | null {
  if (place?.kind === "cell") return place.cell;
  return place?.kind === "funding" ? place.funding : null;
}

/** What an amount says that the document does not, as words; nothing for an honest one. */
function faultsOf(budget: Budget, amount: Amount): readonly string[] {
  const misread = termsOf(amount)
    .filter((term) => printedAt(budget, term.source, amount.unit) !== term.amount.toFixed())
    .map((term) => `${term.source} does not print ${term.amount.toFixed()}`);
  if (amount.kind !== "derived") return misread;
  const sum = sumMoney(amount.terms.map((term) => term.amount.times(term.sign)));
  return sum.eq(amount.amount) ? misread : [...misread, `the terms do not sum to ${amount.amount.toFixed()}`];
}

/** What is blank and does not stand in a blank cell. */
function blankFaults(budget: Budget, amounts: readonly Amount[]): readonly string[] {
  return amounts.flatMap((amount) => {
    if (amount.kind !== "undisclosed" || amount.blank === undefined) return [];
    const place = findPrinted(budget, amount.blank);
    const figure = place?.kind === "cell" ? place.cell.figure : null;
    return figure?.kind === "blank" || figure?.kind === "dash" ? [] : [amount.blank];
  });
}

describe("every amount of the tree and of the graph", () => {
  it("is what its cell prints, or the exact sum of what its cells print", () => {
    fc.assert(
      fc.property(drawn, (shown) => {
        const amounts = [...treeAmounts(shown), ...graphAmounts(shown)];
        const unlike = amounts.filter((amount) => faultsOf(shown.budget, amount).length > 0);
        expect(unlike.flatMap((amount) => faultsOf(shown.budget, amount))).toEqual([]);
        expect(blankFaults(shown.budget, amounts)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("stands in a table that agrees, or in a form", () => {
    fc.assert(
      fc.property(drawn, (shown) => {
        const { tables } = review(shown.budget).agreement;
        const forms = new Set(shown.budget.forms.map(({ id }) => id));
        const holders = [...treeAmounts(shown), ...graphAmounts(shown)].flatMap(sourcesOf).map(holderOf);
        expect(holders.filter((id) => !tables.has(id) && !forms.has(id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("is printed with every digit it has and no other", () => {
    fc.assert(
      fc.property(drawn, (shown) => {
        const amounts = [...treeAmounts(shown), ...graphAmounts(shown)];
        const wrong = amounts.filter(
          (amount) => amount.kind !== "undisclosed" && !isPrintedExactly(amount.amount, amount.unit),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

/** Whether the words for an amount read back as the amount, without exponents and the tails that floats leave. */
function isPrintedExactly(money: Money, unit: Unit): boolean {
  const text = formatMoney(money, unit);
  const back = parseMoney(text.replace("−", "-"));
  return back?.eq(money) === true && !/e|0{6,}\d$|9{7,}$/i.test(text);
}

describe("buildFunctionTree", () => {
  it("accounts for every line: its children and the named difference make up its total", () => {
    fc.assert(
      fc.property(drawn, ({ budget, basis }) => {
        const tree = buildFunctionTree(budget, review(budget).agreement, basis);
        for (const node of tree ? nodesUnder(tree.root) : []) {
          const own = moneyOf(node.amounts.total);
          const parts = node.children.map(({ amounts }) => moneyOf(amounts.total) ?? ZERO);
          if (own === null || parts.length === 0) expect(node.difference).toBeNull();
          else expect(sumMoney([...parts, node.difference ?? ZERO]).toFixed()).toBe(own.toFixed());
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("draws every code once, and no difference in a budget that agrees", () => {
    fc.assert(
      fc.property(agreeing, ({ budget, basis }) => {
        const tree = buildFunctionTree(budget, review(budget).agreement, basis);
        const nodes = tree ? nodesUnder(tree.root) : [];
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        expect(nodes.filter(({ difference }) => difference !== null)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

interface Side {
  readonly graph: FlowGraph;
  readonly node: string;
  readonly side: "in" | "out";
}

/** The bands of a node on a side with the difference that is named there; null where it has no bands. */
function accountFor({ graph, node, side }: Side): Money | null {
  const end = (link: FlowLink) => (side === "in" ? link.to : link.from);
  const links = [...graph.links, ...graph.negative].filter((link) => end(link) === node);
  const named = graph.differences.filter((one) => one.node === node && one.side === side);
  if (links.length === 0) return null;
  return sumMoney([
    ...links.map(({ amount }) => moneyOf(amount) ?? ZERO),
    ...named.map(({ amount }) => amount),
  ]);
}

describe("buildFlowGraph", () => {
  it("lets flow in and out of every node what the node has, up to the named differences", () => {
    fc.assert(
      fc.property(drawn, (shown) => {
        const graph = graphIn(shown);
        for (const { id, amount } of graph?.nodes ?? []) {
          const sides = graph
            ? (["in", "out"] as const).map((side) => accountFor({ graph, node: id, side }))
            : [];
          for (const sum of sides) if (sum !== null) expect(sum.toFixed()).toBe(moneyOf(amount)?.toFixed());
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("draws only positive bands between nodes it has, each band and node once", () => {
    fc.assert(
      fc.property(drawn, (shown) => {
        const graph = graphIn(shown);
        const ids = new Set(graph?.nodes.map(({ id }) => id));
        const links = graph?.links ?? [];
        expect(ids.size).toBe(graph?.nodes.length ?? 0);
        expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
        expect(links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
        expect(links.filter(({ amount }) => !moneyOf(amount)?.greaterThan(0))).toEqual([]);
        expect(graph?.negative.filter(({ amount }) => !moneyOf(amount)?.isNegative()) ?? []).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("names no difference in a budget that agrees, and no carry-over in the current year", () => {
    fc.assert(
      fc.property(agreeing, (shown) => {
        const graph = graphIn(shown);
        expect(graph?.differences).toEqual([]);
        const carried = graph?.links.filter((link) => link.carriedOver).length ?? 0;
        expect(shown.basis === "with-carry-over" || carried === 0).toBe(true);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
