import type { Budget, Cell, Printed } from "../budget/budget.ts";
import { amountOf } from "../budget/figure.ts";
import { convertMoney, type Money, sumMoney, type Unit } from "../budget/money.ts";
import type { SourceId } from "../budget/sourceId.ts";
import type { Finding } from "../review/finding.ts";
import { findPrinted } from "./findPrinted.ts";

/** How the figures on the right of a finding belong together: they are added up, or each is set against the left. */
export type Joining = "sum" | "alternatives";

/** Whether the right side of a finding is a sum: its figures add up to what the stated difference says. */
export function joiningOf(budget: Budget, { left, right, difference, unit }: Finding): Joining {
  if (difference === null || unit === null) return "alternatives";
  const sides = [left, right].map((side) =>
    side.filter(({ printed }) => printed.trim() !== "").map(({ source }) => moneyAt(budget, source, unit)),
  );
  const [first = [], second = []] = sides;
  const amounts = [...first, ...second.map((money) => money?.negated() ?? null)];
  const known = amounts.filter((money) => money !== null);
  if (known.length < amounts.length) return "alternatives";
  return sumMoney(known).eq(difference) ? "sum" : "alternatives";
}

/** The amount printed at an address in the wanted unit; null where no money stands there. */
function moneyAt(budget: Budget, source: SourceId, unit: Unit): Money | null {
  const printed = printedAt(budget, source);
  const money = printed?.figure ? amountOf(printed.figure) : null;
  return printed && money && convertMoney(money, printed.unit, unit);
}

function printedAt(budget: Budget, source: SourceId): Cell | Printed | null {
  const place = findPrinted(budget, source);
  switch (place?.kind) {
    case "cell":
      return place.cell;
    case "funding":
      return place.funding;
    case "claim":
      return place.printed;
    case "target":
    case undefined:
      return null;
  }
}
