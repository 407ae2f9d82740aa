import type { ColumnRole, LineRole, Side, TableRole } from "../../src/budget/roles.ts";
import type { FileRow, FileTable } from "../../src/budget/schema.ts";
import type { BudgetPlan } from "./plan.ts";
import { printHundredths } from "./printHundredths.ts";

type FileColumn = FileTable["columns"][number];

export interface TableParts {
  readonly number: number;
  readonly role: TableRole;
  readonly title: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  /** True for a table that prints that it has no data (本表无数据). */
  readonly empty?: boolean;
}

/** A table of a planned budget as the file holds it; planned tables know no pages. */
export function plannedTable(
  plan: BudgetPlan,
  { number, role, title, columns, rows, empty }: TableParts,
): FileTable {
  return {
    id: `t${number}`,
    role,
    number: String(number),
    label: `预算公开表${number}`,
    title: `${plan.year}年${title}`,
    body: plan.bodyName,
    unit: plan.unit,
    state: empty ? "no-data" : "published",
    notes: empty ? ["注：本表无数据"] : [],
    pages: [],
    columns: [...columns],
    rows: [...rows],
  };
}

export function column(role: ColumnRole, ...title: readonly string[]): FileColumn {
  return { role, title: [...title] };
}

export function sideColumn(side: Side, role: ColumnRole, ...title: readonly string[]): FileColumn {
  return { role, side, title: [...title] };
}

export function row(roles: readonly LineRole[], cells: readonly string[]): FileRow {
  return { page: null, roles: [...roles], cells: [...cells] };
}

/** How a planned budget prints amounts: nothing for nought in `cell`, "0.00" in `total`. */
export interface AmountPrinter {
  readonly cell: (hundredths: number) => string;
  readonly total: (hundredths: number) => string;
}

export function amountPrinter({ grouped }: BudgetPlan): AmountPrinter {
  const total = (hundredths: number) => printHundredths(hundredths, grouped);
  return { total, cell: (hundredths) => (hundredths === 0 ? "" : total(hundredths)) };
}
