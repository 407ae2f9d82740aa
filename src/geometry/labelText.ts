import { type Amount, moneyOf } from "../model/amount.ts";

/** The words of a label: what it is, and how much. */
export interface LabelText {
  readonly name: string;
  readonly amount: string;
}

/** Labels are never set smaller than this, in px. */
export const SMALLEST_FONT = 11;

/** The height of a line of a label relative to its font size. */
export const LINE_HEIGHT = 1.3;

/** How far below the middle of a line its baseline lies, relative to the font size. */
export const BASELINE = 0.35;

/** The label of several small things gathered into one, where the caller words none. */
export function defaultRestLabel(members: readonly unknown[], amount: Amount): LabelText {
  return { name: `其他 ${members.length} 项`, amount: defaultAmount(amount) };
}

/** An amount with two decimals, where the caller words none; empty where it is not disclosed. */
export function defaultAmount(amount: Amount): string {
  return moneyOf(amount)?.toFixed(2) ?? "";
}
