import type { Cell, Table } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import { type Line, linesOf } from "../../budget/lines.ts";
import { type Money, sumMoney } from "../../budget/money.ts";
import { holdsAmounts, type LineRole } from "../../budget/roles.ts";
import type { SumDifference } from "./sumDifference.ts";

const TOTALS: readonly LineRole[] = ["year-total", "total", "grand-total"];
const PARTS: readonly LineRole[] = ["class", "economic-class"];
/** A hundredth and half a hundredth for each part. */
const ROUNDING = 0.005;

/**
 * Columns whose inferred cells do not agree with their total: its parts, which print no codes, do not add up to it, or it prints
 * nothing under amounts. An amount in the wrong column shows in both. Only where cells were inferred: where none was, the
 * document may print what it likes.
 */
export function checkColumns(table: Table): readonly SumDifference[] {
  return table.sides.flatMap((side) => {
    const lines = linesOf(table, side);
    const totals = TOTALS.flatMap((role) => lines.filter((line) => line.role === role));
    const parents = [
      ...totals.map((total, place) => ({ total, parts: place === 0 ? lines.filter(isUncodedClass) : [] })),
      ...lines.flatMap((line, place) =>
        line.role === "economic-class" && line.code === null
          ? [{ total: line, parts: itemsUnder(lines.slice(place + 1)) }]
          : [],
      ),
    ];
    const columns = table.columns.flatMap((column, index) =>
      column.side === side && holdsAmounts(column.role)
        ? parents.map(({ total, parts }) => ({ lines, total, parts, index }))
        : [],
    );
    return columns.flatMap((column): readonly SumDifference[] => {
      if (agrees(column)) return [];
      const { total, index } = column;
      return [
        {
          kind: "doubtful-reading",
          table: table.id,
          row: total.row.number,
          what: "tree",
          column: index + 1,
        },
      ];
    });
  });
}

interface Column {
  readonly lines: readonly Line[];
  readonly total: Line;
  /** The lines that add up to the total; none where they cannot be told. */
  readonly parts: readonly Line[];
  readonly index: number;
}

function isUncodedClass({ code, role }: Line): boolean {
  return code === null && PARTS.includes(role);
}

/** The items of an economic class follow it up to the next line that is none. */
function itemsUnder(after: readonly Line[]): readonly Line[] {
  const end = after.findIndex(({ role }) => role !== "economic-item");
  return end < 0 ? after : after.slice(0, end);
}

function agrees({ lines, total, parts, index }: Column): boolean {
  const isTotal = TOTALS.includes(total.role);
  const above = isTotal ? lines.filter(({ row }) => row.number < total.row.number) : [];
  const cells = [total, ...above, ...parts].flatMap((line) => line.row.cells[index] ?? []);
  if (!cells.some(isInferredAmount) && !isInferredRow(total)) return true;
  const stated = amountAt(total, index);
  if (stated === null) return [...above, ...parts].every((line) => amountAt(line, index)?.isZero() ?? true);
  if (parts.length === 0) return true;
  const amounts = parts.flatMap((line) => amountAt(line, index) ?? []);
  const apart = sumMoney(amounts).minus(stated).abs();
  return apart.lessThanOrEqualTo(ROUNDING * (amounts.length + 1));
}

/** A blank whose neighbours in the row were inferred may be the place of one of them. */
function isInferredRow({ row }: Line): boolean {
  return row.cells.some(isInferredAmount);
}

function isInferredAmount({ inferred, figure }: Cell): boolean {
  return inferred && figure !== null && amountOf(figure) !== null;
}

function amountAt({ row }: Line, index: number): Money | null {
  const figure = row.cells[index]?.figure;
  return figure ? amountOf(figure) : null;
}
