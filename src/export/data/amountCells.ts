import type { Money, Unit } from "../../budget/money.ts";
import { type Amount, moneyOf } from "../../model/amount.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataColumn, EMPTY, textCell } from "./dataSheet.ts";

/** Units in which fewer than two decimals look like another unit. */
const LEAST_PLACES: Readonly<Record<Unit, number>> = { 元: 0, 千元: 2, 万元: 2, 亿元: 2 };

/** An exact amount as a cell, with all its decimals and at least those usual for its unit. */
export function moneyCell(amount: Money, unit: Unit): DataCell {
  return { kind: "amount", amount, places: Math.max(amount.decimalPlaces(), LEAST_PLACES[unit]) };
}

/** The columns of an amount: the figure with its unit, and where it stands. */
export function amountColumns(title: string, unit: Unit, { words }: DataContext): readonly DataColumn[] {
  return [
    { title: words.withUnit(title, words.unitName(unit)), width: 16 },
    { title: words.sourceOf(title), width: 40 },
  ];
}

/** An amount and where it stands; an amount that is not printed leaves its cell empty and says why beside it. */
export function amountCells(amount: Amount, context: DataContext): readonly DataCell[] {
  const money = moneyOf(amount);
  return [money === null ? EMPTY : moneyCell(money, amount.unit), textCell(sourceWords(amount, context))];
}

/** Where an amount comes from: its cell, the sum it is computed by, or that the document does not print it. */
export function sourceWords(amount: Amount, { words, place }: DataContext): string {
  switch (amount.kind) {
    case "published":
      return place(amount.source);
    case "derived":
      return words.computed(
        amount.terms
          .map(
            (term, index) => `${signOf(term.sign, index)}${term.amount.toFixed()}（${place(term.source)}）`,
          )
          .join(" "),
      );
    case "undisclosed":
      return amount.blank === undefined ? words.undisclosed : words.blankCell(place(amount.blank));
  }
}

function signOf(sign: 1 | -1, index: number): string {
  if (sign === -1) return "− ";
  return index === 0 ? "" : "+ ";
}
