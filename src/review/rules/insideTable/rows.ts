import type { Table } from "../../../budget/budget.ts";
import { linesOf } from "../../../budget/lines.ts";
import type { ColumnRole, Side } from "../../../budget/roles.ts";
import type { Comparison } from "../../rule.ts";
import { present, termOf } from "../../term.ts";
import { compare, placeOf } from "../places.ts";

export interface RowSum {
  readonly table: Table;
  readonly side?: Side;
  readonly parts: readonly ColumnRole[];
}

/** In every row, the 合计 column is the sum of the part columns that the form has. */
export function rowChecks({ table, side, parts }: RowSum): readonly Comparison[] {
  return linesOf(table, side).flatMap((line) => {
    const addends = present(parts.map((part) => termOf(line, part)));
    if (addends.length < 2) return [];
    return compare({ place: placeOf(line, "row"), left: [termOf(line, "total")], right: addends });
  });
}
