import { shareOf } from "../../budget/money.ts";
import type { LabelText } from "../../geometry/labelText.ts";
import { formatPercent } from "../../i18n/format.ts";
import { type Amount, moneyOf } from "../../model/amount.ts";
import type { FunctionNode } from "../../model/functionTree.ts";
import { amountText } from "../parts/amountText.ts";
import type { Names } from "../parts/names.ts";

/** A node's name in the reader's language; the root has the name the view gives it. */
export function nodeName(node: FunctionNode, names: Names, rootName: string): string {
  return node.level === 0 ? rootName : names.show(node.name, node.code);
}

/** The words of an arc: its name and its amount. */
export function arcText(node: FunctionNode, names: Names): LabelText {
  return { name: names.show(node.name, node.code), amount: amountText(node.amounts.total) };
}

/** What share of the tree's whole an amount is, as text; empty where it cannot be said. */
export function shareText(amount: Amount, whole: Amount): string {
  const [part, all] = [moneyOf(amount), moneyOf(whole)];
  const share = part === null || all === null ? null : shareOf(part, all);
  return share === null ? "" : formatPercent(share);
}
