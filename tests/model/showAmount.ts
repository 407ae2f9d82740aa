import type { Amount } from "../../src/model/amount.ts";

/**
 * An amount as one line that can be checked by eye: "202.03 t1.1.4", "117.58 = +80.00 t2.5.3 +37.58 t2.5.9", "blank t5.5.4", or
 * "undisclosed" where the document has no such cell.
 */
export function showAmount(amount: Amount): string {
  switch (amount.kind) {
    case "published":
      return `${amount.amount.toFixed(2)} ${amount.source}`;
    case "derived": {
      const terms = amount.terms.map(
        ({ sign, amount: money, source }) => `${sign === 1 ? "+" : "-"}${money.toFixed(2)} ${source}`,
      );
      return `${amount.amount.toFixed(2)} = ${terms.join(" ")}`;
    }
    case "undisclosed":
      return amount.blank === undefined ? "undisclosed" : `blank ${amount.blank}`;
  }
}
