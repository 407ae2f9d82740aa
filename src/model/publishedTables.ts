import type { Cell } from "../budget/budget.ts";
import { type Budget, type Table, tableOf } from "../budget/budget.ts";
import type { Line } from "../budget/lines.ts";
import { linesOf } from "../budget/lines.ts";
import type { ColumnRole, TableRole } from "../budget/roles.ts";
import type { Agreement } from "../review/finding.ts";

/** A table that prints data and agrees with the others, or undefined: only such tables are drawn. */
export function agreedTable(budget: Budget, agreement: Agreement, role: TableRole): Table | undefined {
  const table = tableOf(budget, role);
  return table && table.state === "published" && agreement.tables.has(table.id) ? table : undefined;
}

/** The lines of a table by code; empty where it prints no codes. */
export function linesByCode(table: Table | undefined): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (const line of table ? linesOf(table, codedSide(table)) : []) {
    if (line.code !== null && !lines.has(line.code)) lines.set(line.code, line);
  }
  return lines;
}

/** The first of several columns that the table has, as a cell of the line. */
export function firstCell(line: Line | undefined, roles: readonly ColumnRole[]): Cell | undefined {
  for (const role of roles) {
    const cell = line?.cell(role);
    if (cell) return cell;
  }
  return undefined;
}

function codedSide(table: Table) {
  const column = table.columns.find(({ role }) => role === "code" || role === "code-class");
  return column?.side ?? table.sides[0];
}
