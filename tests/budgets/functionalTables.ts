import type { FileRow, FileTable } from "../../src/budget/schema.ts";
import { accountName } from "./accounts.ts";
import { type BudgetPlan, currentOf, type PlannedItem, sumOf } from "./plan.ts";
import { amountPrinter, column, plannedTable, row } from "./tableParts.ts";

const NAMES = [column("code", "项目", "科目编码"), column("name", "项目", "科目名称")];
const LEVELS = [
  { role: "class", length: 3 },
  { role: "section", length: 5 },
  { role: "item", length: 7 },
] as const;

type PrintAmounts = (items: readonly PlannedItem[], isTotal: boolean) => readonly string[];

/** 收入总表: every item with what it is given this year and what is carried over. */
export function revenueTable(plan: BudgetPlan): FileTable {
  const amounts: PrintAmounts = (items, isTotal) => {
    const print = isTotal ? amountPrinter(plan).total : amountPrinter(plan).cell;
    const current = print(sumOf(items, currentOf));
    const carriedOver = amountPrinter(plan).cell(sumOf(items, (item) => item.carriedOver));
    return [current, current, "", "", "", "", carriedOver];
  };
  const columns = [
    ...NAMES,
    column("total", "本年收入", "合计"),
    column("general-public-budget", "本年收入", "一般公共预算"),
    column("government-fund", "本年收入", "政府性基金预算"),
    column("state-capital", "本年收入", "国有资本经营预算"),
    column("special-account", "本年收入", "财政专户管理资金"),
    column("own-funds", "本年收入", "单位资金"),
    column("carried-over", "上年结转"),
  ];
  const rows = treeRows(plan.items, amounts);
  return plannedTable(plan, { number: 2, role: "income", title: "预算收入总表", columns, rows });
}

/** 支出总表 (3) and 一般公共预算支出表 (5), both without what is carried over. */
export function spendingTables(plan: BudgetPlan): readonly [FileTable, FileTable] {
  const amounts: PrintAmounts = (items, isTotal) => {
    const { cell, total } = amountPrinter(plan);
    const current = sumOf(items, currentOf);
    const basic = sumOf(items, (item) => item.basic);
    return [isTotal ? total(current) : cell(current), cell(basic), cell(current - basic)];
  };
  const group = `${plan.year}年预算数`;
  const columns = [
    ...NAMES,
    column("total", group, "合计"),
    column("basic", group, "基本支出"),
    column("project", group, "项目支出"),
  ];
  const rows = treeRows(plan.items.filter(hasCurrentMoney), amounts);
  return [
    plannedTable(plan, { number: 3, role: "expenditure", title: "预算支出总表", columns, rows }),
    plannedTable(plan, {
      number: 5,
      role: "general-expenditure",
      title: "一般公共预算支出预算表（不含上年结转）",
      columns,
      rows,
    }),
  ];
}

/** An item with carried-over money alone does not stand in the year's spending; one with no money at all does. */
function hasCurrentMoney(item: PlannedItem): boolean {
  return item.basic !== 0 || item.project !== 0 || item.carriedOver === 0;
}

/** The total and, in the order of the codes, every class, section and item with the sums of what lies below. */
function treeRows(items: readonly PlannedItem[], amounts: PrintAmounts): readonly FileRow[] {
  const rows = [row(["total"], ["合计", "", ...amounts(items, true)])];
  const printed = new Set<string>();
  for (const item of items) {
    for (const { role, length } of LEVELS) {
      const code = item.code.slice(0, length);
      if (printed.has(code)) continue;
      printed.add(code);
      const below = items.filter((other) => other.code.startsWith(code));
      const name = (role === "item" ? item.name : undefined) ?? accountName(code);
      rows.push(row([role], [code, name, ...amounts(below, false)]));
    }
  }
  return rows;
}
