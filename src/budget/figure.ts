import { type Money, parseMoney } from "./money.ts";

/**
 * What a printed cell says about an amount. A number, a printed zero, a blank and a printed dash stay apart through every
 * layer; that a whole table has no data is said by the table's `state`.
 */
export type Figure =
  | { readonly kind: "amount"; readonly amount: Money }
  | { readonly kind: "zero"; readonly amount: Money }
  | { readonly kind: "blank" }
  | { readonly kind: "dash" };

const DASH = /^[-—–―－/／]+$/;

/** Reads the text of an amount cell; null where it is none of the four. */
export function parseFigure(text: string): Figure | null {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "blank" };
  if (DASH.test(trimmed)) return { kind: "dash" };
  const amount = parseMoney(trimmed);
  if (amount === null) return null;
  return amount.isZero() ? { kind: "zero", amount } : { kind: "amount", amount };
}

/** The amount of a figure, or null where none is printed (blank, dash). */
export function amountOf(figure: Figure): Money | null {
  return figure.kind === "amount" || figure.kind === "zero" ? figure.amount : null;
}
