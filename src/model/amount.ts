import type { Cell, Printed } from "../budget/budget.ts";
import { amountOf } from "../budget/figure.ts";
import { convertMoney, floatOf, type Money, sumMoney, type Unit } from "../budget/money.ts";
import type { SourceId } from "../budget/sourceId.ts";

/** One printed figure inside a computed amount, in the amount's unit, with the sign it enters with. */
export interface AmountTerm {
  readonly source: SourceId;
  readonly amount: Money;
  readonly sign: 1 | -1;
}

/**
 * An amount that is drawn or listed: it stands in a cell, or is computed from cells, or the document does not disclose it.
 * `blank` is the address of the cell that the document left blank; without it the document has no such cell.
 */
export type Amount =
  | { readonly kind: "published"; readonly amount: Money; readonly unit: Unit; readonly source: SourceId }
  | {
      readonly kind: "derived";
      readonly amount: Money;
      readonly unit: Unit;
      readonly terms: readonly AmountTerm[];
    }
  | { readonly kind: "undisclosed"; readonly unit: Unit; readonly blank?: SourceId };

/** One for all lines that lack a cell: a large budget has hundreds of thousands. */
const UNDISCLOSED: Readonly<Record<Unit, Amount>> = {
  元: { kind: "undisclosed", unit: "元" },
  千元: { kind: "undisclosed", unit: "千元" },
  万元: { kind: "undisclosed", unit: "万元" },
  亿元: { kind: "undisclosed", unit: "亿元" },
};

/** A printed figure as an amount in the wanted unit: published where one is printed, undisclosed where the cell is blank. */
export function publishedAmount(printed: Cell | Printed | undefined, unit: Unit): Amount {
  if (printed === undefined) return UNDISCLOSED[unit];
  const money = printed.figure ? amountOf(printed.figure) : null;
  if (money === null) return { kind: "undisclosed", unit, blank: printed.id };
  return { kind: "published", amount: convertMoney(money, printed.unit, unit), unit, source: printed.id };
}

/** The sum of amounts: undisclosed for none that disclose anything, the amount itself for one, derived for several. */
export function addAmounts(amounts: readonly Amount[], unit: Unit): Amount {
  const disclosed = amounts.filter((amount) => amount.kind !== "undisclosed");
  const [only] = disclosed;
  if (only === undefined) return { kind: "undisclosed", unit };
  if (disclosed.length === 1) return only;
  return derivedAmount(disclosed.flatMap(termsOf), unit);
}

/** One amount less another, computed; undisclosed where either is. */
export function subtractAmounts(whole: Amount, part: Amount): Amount {
  if (whole.kind === "undisclosed" || part.kind === "undisclosed")
    return { kind: "undisclosed", unit: whole.unit };
  const negated = termsOf(part).map((term): AmountTerm => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));
  return derivedAmount([...termsOf(whole), ...negated], whole.unit);
}

/** The printed figures that an amount rests on. */
export function termsOf(amount: Amount): readonly AmountTerm[] {
  switch (amount.kind) {
    case "published":
      return [{ source: amount.source, amount: amount.amount, sign: 1 }];
    case "derived":
      return amount.terms;
    case "undisclosed":
      return [];
  }
}

/** The addresses of the printed figures that an amount rests on. */
export function sourcesOf(amount: Amount): readonly SourceId[] {
  return termsOf(amount).map((term) => term.source);
}

/** The exact money of an amount, or null where it is not disclosed. */
export function moneyOf(amount: Amount): Money | null {
  return amount.kind === "undisclosed" ? null : amount.amount;
}

/** Orders amounts largest first, undisclosed ones last; for sort. */
export function compareAmounts(left: Amount, right: Amount): number {
  const [first, second] = [moneyOf(left), moneyOf(right)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return second.comparedTo(first);
}

/** The float used only for drawing: 0 for what is not disclosed or negative (which is listed beside the picture). */
export function weightOf(amount: Amount): number {
  const money = moneyOf(amount);
  return money === null || money.isNegative() ? 0 : floatOf(money);
}

/** A figure that is added and taken off again is no part of the sum; what is left of one printed figure is that figure. */
function derivedAmount(all: readonly AmountTerm[], unit: Unit): Amount {
  const terms = cancelTerms(all);
  const [only] = terms;
  if (only && terms.length === 1 && only.sign === 1)
    return { kind: "published", amount: only.amount, unit, source: only.source };
  const amount = sumMoney(terms.map((term) => (term.sign === 1 ? term.amount : term.amount.negated())));
  return { kind: "derived", amount, unit, terms };
}

function cancelTerms(all: readonly AmountTerm[]): readonly AmountTerm[] {
  if (!all.some(({ sign }) => sign === -1)) return all;
  const waiting = new Map<string, number[]>();
  const cancelled = new Set<number>();
  for (const [index, { source, sign }] of all.entries()) {
    const opposite = waiting.get(`${-sign}${source}`)?.shift();
    if (opposite === undefined) append(waiting, `${sign}${source}`, index);
    else cancelled.add(opposite).add(index);
  }
  return cancelled.size === all.length ? all : all.filter((_, index) => !cancelled.has(index));
}

function append(waiting: Map<string, number[]>, key: string, index: number): void {
  const known = waiting.get(key);
  if (known) known.push(index);
  else waiting.set(key, [index]);
}
