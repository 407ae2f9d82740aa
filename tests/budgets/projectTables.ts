import type { FileTable } from "../../src/budget/schema.ts";
import { accountName } from "./accounts.ts";
import { type BudgetPlan, type PlannedItem, sumOf } from "./plan.ts";
import { amountPrinter, column, plannedTable, row, type TableParts } from "./tableParts.ts";

const COLUMNS = [
  column("name", "项目名称"),
  column("total", "合计"),
  column("general-public-budget", "财政拨款", "一般公共预算"),
  column("government-fund", "财政拨款", "政府性基金预算"),
  column("state-capital", "财政拨款", "国有资本经营预算"),
];

/** 项目支出表 of the year: one named project for every item with project spending. */
export function currentProjectsTable(plan: BudgetPlan): FileTable {
  const columns = [
    ...COLUMNS,
    column("special-account", "财政专户管理资金"),
    column("own-funds", "单位资金"),
  ];
  const parts = {
    number: 12,
    role: "projects-current",
    title: "项目支出预算表（本年预算）",
    columns,
  } as const;
  return projectTable(plan, { ...parts, amount: (item) => item.project });
}

/** 项目支出表 of money carried over: one named project for every item with some. */
export function carriedOverProjectsTable(plan: BudgetPlan): FileTable {
  const parts = {
    number: 13,
    role: "projects-carried-over",
    title: "项目支出预算表（上年结转）",
    columns: COLUMNS,
  } as const;
  return projectTable(plan, { ...parts, amount: (item) => item.carriedOver });
}

interface ProjectTableParts extends Omit<TableParts, "rows" | "empty"> {
  readonly amount: (item: PlannedItem) => number;
}

function projectTable(plan: BudgetPlan, { amount, ...parts }: ProjectTableParts): FileTable {
  const width = parts.columns.length;
  const numbers = row(
    ["column-numbers"],
    parts.columns.map((_, index) => String(index + 1)),
  );
  const items = plan.items.filter((item) => amount(item) !== 0);
  if (items.length === 0) return plannedTable(plan, { ...parts, rows: [numbers], empty: true });
  const { total } = amountPrinter(plan);
  const cells = (name: string, text: string) => [name, text, text, ...Array<string>(width - 3).fill("")];
  const all = total(sumOf(items, amount));
  const rows = [
    numbers,
    row(["department"], cells(plan.bodyName, all)),
    row(["unit"], cells(`　${plan.bodyName}`, all)),
    ...items.map((item) => row(["project"], cells(`　　${projectName(item)}`, total(amount(item))))),
  ];
  return plannedTable(plan, { ...parts, rows });
}

/** The made-up name of an item's project, different for every item. */
export function projectName({ code, name }: PlannedItem): string {
  return `${accountName(code.slice(0, 5))}${name ?? accountName(code)}项目`;
}
