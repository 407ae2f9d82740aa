import type { Table } from "../../../budget/budget.ts";
import { type Line, linesOf } from "../../../budget/lines.ts";
import { type ColumnRole, holdsAmounts, type Side } from "../../../budget/roles.ts";
import type { Comparison } from "../../rule.ts";
import { cellTerm, present, type Term, termOf } from "../../term.ts";
import { compare, placeOf } from "../places.ts";

export interface RowSum {
  readonly table: Table;
  readonly side?: Side;
  readonly parts: readonly ColumnRole[];
}

/** In every row, the 合计 column is the sum of the part columns, or of all the columns where a form has more of them. */
export function rowChecks({ table, side, parts }: RowSum): readonly Comparison[] {
  return linesOf(table, side).flatMap((line) => {
    const addends = present(parts.map((part) => termOf(line, part)));
    if (addends.length < 2) return [];
    const all = partTerms(line);
    return compare({
      place: placeOf(line, "row"),
      left: [termOf(line, "total")],
      right: addends,
      others: all.length > addends.length ? [all] : [],
    });
  });
}

/** Every amount of a row but its total, also in columns of no known role (单位预留机动经费). */
function partTerms(line: Line): readonly Term[] {
  return line.row.cells.flatMap((cell) => {
    const column = line.table.columns[cell.column - 1];
    const isPart = column?.side === line.side && holdsAmounts(column.role) && column.role !== "total";
    return isPart && cell.figure ? [cellTerm(line, cell)] : [];
  });
}
