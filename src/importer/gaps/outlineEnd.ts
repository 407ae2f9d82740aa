import type { Table } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import { type Money, sumMoney } from "../../budget/money.ts";
import { holdsAmounts } from "../../budget/roles.ts";
import { lastOf } from "../lastOf.ts";

interface OutlineRow {
  /** The first column in which the row prints words: rows further right belong to the one above. */
  readonly level: number;
  readonly amount: Money | null;
}

/**
 * Whether a table without codes stops before the parts of its last group: rows under a name stand further right and add up to it
 * in every group but the last.
 */
export function stopsInGroup({ rows, columns }: Table): boolean {
  const amounts = columns.findIndex(({ role }) => holdsAmounts(role));
  if (amounts < 0 || columns.some(({ role }) => role === "code")) return false;
  const outline = rows.flatMap(({ cells, roles }): OutlineRow[] => {
    const level = cells.findIndex(({ text }, index) => index < amounts && text !== "");
    const figure = cells[amounts]?.figure;
    return level < 0 || roles.includes("total") ? [] : [{ level, amount: figure ? amountOf(figure) : null }];
  });
  const groups = outline.flatMap((_, index) => groupAt(outline, index) ?? []);
  const last = lastOf(groups);
  const others = groups.slice(0, -1);
  if (!last || others.length < 2 || others.some((group) => !group.open && !group.agrees)) return false;
  return groups.some((group) => group.open && !group.agrees) || endsAtName(outline);
}

/** A row with rows under it: whether they add up to it, and whether the table ends among them. */
function groupAt(outline: readonly OutlineRow[], index: number) {
  const row = outline[index];
  const after = outline.slice(index + 1);
  const end = after.findIndex(({ level }) => level <= (row?.level ?? 0));
  const under = end < 0 ? after : after.slice(0, end);
  if (!row?.amount || under.length === 0) return null;
  const nearest = Math.min(...under.map(({ level }) => level));
  const parts = under.flatMap(({ level, amount }) => (level === nearest && amount ? [amount] : []));
  const difference = sumMoney(parts).minus(row.amount).abs();
  return { open: end < 0, agrees: difference.lessThanOrEqualTo(0.005 * (parts.length + 1)) };
}

/** The last row is a name under which, everywhere else, rows stand. */
function endsAtName(outline: readonly OutlineRow[]): boolean {
  const last = lastOf(outline);
  const deepest = Math.max(...outline.map(({ level }) => level));
  return last !== undefined && last.level < deepest;
}
