import { formatMoney } from "../../i18n/format.ts";
import { type Amount, moneyOf } from "../../model/amount.ts";

/** An amount as text; empty where it is not disclosed. */
export function amountText(amount: Amount): string {
  const money = moneyOf(amount);
  return money === null ? "" : formatMoney(money, amount.unit);
}
