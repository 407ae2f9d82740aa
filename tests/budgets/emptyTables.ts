import type { FileTable } from "../../src/budget/schema.ts";
import type { BudgetPlan } from "./plan.ts";
import { column, plannedTable, row, sideColumn } from "./tableParts.ts";

const SPENDING = [
  column("code", "科目编码"),
  column("name", "科目名称"),
  column("total", "合计"),
  column("basic", "基本支出"),
  column("project", "项目支出"),
];
const BUDGETS = [
  column("total", "合计"),
  column("general-public-budget", "一般公共预算"),
  column("government-fund", "政府性基金预算"),
  column("state-capital", "国有资本经营预算"),
];

/** Tables 7 to 11, each with its skeleton and the note that it has no data. */
export function emptyTables(plan: BudgetPlan): readonly FileTable[] {
  return [fundIncome(plan), fundSpending(plan), stateCapital(plan), threePublic(plan), operating(plan)];
}

function fundIncome(plan: BudgetPlan): FileTable {
  const columns = [column("code", "收入科目编码"), column("name", "科目名称"), column("amount", "预算数")];
  const rows = [row(["total"], ["合计", "", ""])];
  const title = "政府性基金预算收入表";
  return plannedTable(plan, { number: 7, role: "fund-income", title, columns, rows, empty: true });
}

function fundSpending(plan: BudgetPlan): FileTable {
  const rows = [row(["total"], ["合计", "", "", "", ""])];
  const title = "政府性基金预算支出表";
  return plannedTable(plan, {
    number: 8,
    role: "fund-expenditure",
    title,
    columns: SPENDING,
    rows,
    empty: true,
  });
}

function stateCapital(plan: BudgetPlan): FileTable {
  const columns = [
    sideColumn("income", "code", "收入科目编码"),
    sideColumn("income", "name", "科目名称"),
    sideColumn("income", "amount", "预算数"),
    ...SPENDING.map(({ role, title }) => sideColumn("expenditure", role, ...title)),
  ];
  const rows = [row(["total", "empty"], ["合计", "", "", "", "", "", "", ""])];
  const title = "国有资本经营预算收支预算表";
  return plannedTable(plan, { number: 9, role: "state-capital", title, columns, rows, empty: true });
}

function threePublic(plan: BudgetPlan): FileTable {
  const rows = [
    row(["overseas-travel"], ["因公出国（境）费", "", "", "", ""]),
    row(["reception"], ["公务接待费", "", "", "", ""]),
    row(["vehicles"], ["公务用车购置及运行费", "", "", "", ""]),
    row(["vehicle-purchase"], ["①公务用车购置费", "", "", "", ""]),
    row(["vehicle-operation"], ["②公务用车运行维护费", "", "", "", ""]),
    row(["total"], ["合计", "", "", "", ""]),
  ];
  const columns = [column("item", "项目"), ...BUDGETS];
  const title = "财政拨款安排“三公”经费支出预算表";
  return plannedTable(plan, { number: 10, role: "three-public", title, columns, rows, empty: true });
}

function operating(plan: BudgetPlan): FileTable {
  const columns = [column("name", "单位名称"), ...BUDGETS];
  const rows = [row(["total"], ["部门合计", "", "", "", ""])];
  const title = "财政拨款安排机关运行经费预算表";
  return plannedTable(plan, { number: 11, role: "operating", title, columns, rows, empty: true });
}
