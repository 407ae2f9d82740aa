import type { Money } from "../../budget/money.ts";

/** A computed amount with its integer digits in threes: 11419043 with two places is "11,419,043.00". */
export function groupDigits(amount: Money, places: number): string {
  const [integer = "", fraction] = amount.toFixed(places).split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
