import { amountOf, parseFigure } from "../../budget/figure.ts";
import { type Money, sumMoney } from "../../budget/money.ts";
import { type ColumnRole, holdsAmounts, type Side } from "../../budget/roles.ts";

/** As much of a column as sums need. */
export interface SummedColumn {
  readonly role: ColumnRole;
  readonly side: Side;
}

const ASIDE: ReadonlySet<string> = new Set(["other-amount", "amount"]);

/**
 * How many of a row's totals are not the sum of their parts (within half a unit of the last printed place each). Money carried
 * over stands outside the total of a revenue table and inside that of an expenditure table, and a column of no known kind may
 * be a part or a sum of some: every such reading is let pass.
 */
export function sumsMissed(texts: readonly string[], columns: readonly SummedColumn[]): number {
  const sides = [...new Set(columns.map((column) => column.side))];
  return sides.filter((side) => sideMissed(texts, columns, side)).length;
}

function sideMissed(texts: readonly string[], columns: readonly SummedColumn[], side: Side): boolean {
  const parts: Money[] = [];
  const carried: Money[] = [];
  const aside: Money[] = [];
  let total: Money | null = null;
  let totals = 0;
  columns.forEach((column, index) => {
    if (column.side !== side || !holdsAmounts(column.role)) return;
    const figure = parseFigure(texts[index] ?? "");
    const amount = figure ? amountOf(figure) : null;
    if (column.role === "total") {
      totals += 1;
      total = amount;
    } else if (amount && column.role === "carried-over") carried.push(amount);
    else if (amount) (ASIDE.has(column.role) ? aside : parts).push(amount);
  });
  if (totals !== 1 || parts.length === 0) return false;
  const stated = total;
  if (stated === null) return true;
  return [[], carried, aside, [...carried, ...aside]].every((more) => !equal(stated, [...parts, ...more]));
}

function equal(total: Money, parts: readonly Money[]): boolean {
  const tolerance = total.decimalPlaces() === 0 ? 1.5 : 0.005 * (parts.length + 1) + 0.005;
  return sumMoney(parts).minus(total).abs().lessThanOrEqualTo(tolerance);
}
