import type { Money } from "../../budget/money.ts";

/** Spreadsheets keep fifteen digits of a number; the rest becomes zeros. */
const MOST_DIGITS = 15;

/** Whether a spreadsheet keeps an amount exactly as a number. */
export function isExactNumber(amount: Money): boolean {
  return amount.precision(true) <= MOST_DIGITS;
}
