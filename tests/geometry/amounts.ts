import { parseMoney, ZERO } from "../../src/budget/money.ts";
import { cellId } from "../../src/budget/sourceId.ts";
import type { Amount } from "../../src/model/amount.ts";

/** A published amount in 万元. */
export function tenThousandYuan(text: string): Amount {
  return { kind: "published", amount: parseMoney(text) ?? ZERO, unit: "万元", source: cellId("t2", 1, 1) };
}

export const NOT_DISCLOSED: Amount = { kind: "undisclosed", unit: "万元" };
