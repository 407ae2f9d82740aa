import type { Cell } from "../budget/budget.ts";
import { type Budget, type Table, tableOf } from "../budget/budget.ts";
import type { Line } from "../budget/lines.ts";
import { linesOf } from "../budget/lines.ts";
import type { Unit } from "../budget/money.ts";
import type { ColumnRole, TableRole } from "../budget/roles.ts";
import type { Agreement } from "../review/finding.ts";
import { type Amount, publishedAmount } from "./amount.ts";

/** A table that prints data and agrees with the others, or undefined: only such tables are drawn. */
export function agreedTable(budget: Budget, agreement: Agreement, role: TableRole): Table | undefined {
  const table = tableOf(budget, role);
  return table && table.state === "published" && agreement.tables.has(table.id) ? table : undefined;
}

/** The tables of totals, in the order in which they set the unit of the pictures. */
const TOTALS = [
  "income-and-expenditure",
  "income",
  "expenditure",
  "general-expenditure",
] as const satisfies readonly TableRole[];

/** The unit that amounts are drawn in: that of the first agreeing table of totals. */
export function drawnUnit(budget: Budget, agreement: Agreement): Unit {
  const tables = TOTALS.map((role) => agreedTable(budget, agreement, role));
  return tables.find((table) => table !== undefined)?.unit ?? "万元";
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

/** The first printed amount of several cells; where none prints one, a blank cell before a missing one. */
export function firstPublished(cells: readonly (Cell | undefined)[], unit: Unit): Amount {
  let best = publishedAmount(undefined, unit);
  let isBlank = false;
  for (const cell of cells) {
    if (cell === undefined) continue;
    const amount = publishedAmount(cell, unit);
    if (amount.kind !== "undisclosed") return amount;
    if (!isBlank && amount.blank !== undefined) [best, isBlank] = [amount, true];
  }
  return best;
}

function codedSide(table: Table) {
  const column = table.columns.find(({ role }) => role === "code" || role === "code-class");
  return column?.side ?? table.sides[0];
}
