import type { Row, Table } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import { type Line, linesOf } from "../../budget/lines.ts";
import { type Money, printedPlaces, sumMoney } from "../../budget/money.ts";
import { holdsAmounts } from "../../budget/roles.ts";
import { checkColumns } from "./checkColumns.ts";
import type { SumDifference } from "./sumDifference.ts";
import { sumsMissed } from "./sumsMissed.ts";

/** The rows of a table whose total is not its parts, and the lines whose children do not add up to them. */
export function checkSums(table: Table): readonly SumDifference[] {
  const differences: SumDifference[] = [];
  for (const row of table.rows) {
    if (row.roles.some((role) => role === "heading" || role === "column-numbers")) continue;
    if (
      sumsMissed(
        row.cells.map((cell) => cell.text),
        table.columns,
      ) === 0
    )
      continue;
    const kind = row.cells.some((cell) => cell.inferred) ? "doubtful-reading" : "document";
    differences.push({ kind, table: table.id, row: row.number, what: "row", column: null });
  }
  const trees = [...table.sides.flatMap((side) => treeDifferences(table, linesOf(table, side), side))];
  const isNew = (one: SumDifference) =>
    !trees.some((other) => other.row === one.row && other.column === one.column);
  return [...differences, ...trees, ...checkColumns(table).filter(isNew)];
}

function treeDifferences(table: Table, lines: readonly Line[], side: string): readonly SumDifference[] {
  return lines.flatMap((line) => {
    const children = childrenOf(line, lines);
    if (children.length === 0) return [];
    return table.columns.flatMap((column, index) => {
      if (column.side !== side || !holdsAmounts(column.role)) return [];
      const parts = children.flatMap((child) => amountAt(child, index) ?? []);
      const total = amountAt(line, index);
      if (agrees(total, parts, line.row.cells[index]?.text ?? "")) return [];
      const kind = [line, ...children].some(({ row }) => mayBeMisread(row, index))
        ? ("doubtful-reading" as const)
        : ("document" as const);
      return [{ kind, table: table.id, row: line.row.number, what: "tree" as const, column: index + 1 }];
    });
  });
}

/** A cell that was inferred, or a blank one beside an inferred amount that may belong in it. */
function mayBeMisread({ cells }: Row, index: number): boolean {
  const cell = cells[index];
  const isBlank = (cell?.text ?? "").trim() === "";
  return (
    cell?.inferred === true || (isBlank && cells.some((other) => other.inferred && other.figure !== null))
  );
}

/** By code where codes are printed; the total over the first level. */
function childrenOf(line: Line, lines: readonly Line[]): readonly Line[] {
  const { code } = line;
  if (code !== null)
    return lines.filter((other) => other.code?.startsWith(code) && other.code.length === code.length + 2);
  if (line.role !== "total") return [];
  return lines.filter((other) => other.code?.length === 3);
}

function amountAt(line: Line, index: number): Money | null {
  const figure = line.row.cells[index]?.figure;
  return figure ? amountOf(figure) : null;
}

function agrees(total: Money | null, parts: readonly Money[], text: string): boolean {
  if (total === null) return parts.every((part) => part.isZero());
  const unit = printedPlaces(text) === 0 ? 1 : 0.01;
  return sumMoney(parts)
    .minus(total)
    .abs()
    .lessThanOrEqualTo(unit * 0.5 * (parts.length + 1));
}
