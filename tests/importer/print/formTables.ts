import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import type { TableRole } from "../../../src/budget/roles.ts";
import type { FileTable } from "../../../src/budget/schema.ts";
import { buildBudget } from "../../budgets/buildBudget.ts";
import type { BudgetPlan } from "../../budgets/plan.ts";
import { jiangsuTables } from "./jiangsuTables.ts";
import { shanghaiTables } from "./shanghaiTables.ts";

export const FORMS = ["shanxi", "shanghai", "jiangsu"] as const;
export type Form = (typeof FORMS)[number];

/** Headers of the Shanxi form, from the outermost group inwards; the other tables keep those that a planned budget has. */
const SHANXI: Partial<Record<TableRole, readonly string[]>> = {
  "income-and-expenditure": [
    "收入>项目",
    "收入>Y年",
    "支出>项目",
    "支出>Y年合计",
    "支出>当年预算安排",
    "支出>上年结转安排",
  ],
  income: [
    "项目>科目编码",
    "项目>科目名称",
    "本年收入>合计",
    "本年收入>一般公共预算",
    "本年收入>政府性基金",
    "本年收入>国有资本经营预算",
    "本年收入>财政专户管理资金",
    "本年收入>单位资金",
    "上年结转",
  ],
  "fund-income": ["项目>收入科目编码", "项目>科目名称", "政府性基金收入预算"],
  "state-capital": [
    "国有资本经营预算收入>项目>收入科目编码",
    "国有资本经营预算收入>项目>科目名称",
    "国有资本经营预算收入>国有资本经营收入预算",
    "国有资本经营预算支出>科目编码",
    "国有资本经营预算支出>科目名称",
    "国有资本经营预算支出>合计",
    "国有资本经营预算支出>基本支出",
    "国有资本经营预算支出>项目支出",
  ],
  "three-public": ["项目", ...budgets("Y年预算数")],
  operating: ["单位名称", ...budgets("Y年预算数")],
  "projects-current": [
    "项目名称",
    "合计",
    ...budgets("Y年财政拨款").slice(1),
    "财政专户管理资金",
    "单位资金",
  ],
  "projects-carried-over": ["项目名称", "合计", ...budgets("Y年财政拨款").slice(1)],
};

/** The tables of a planned budget as a province's form prints them. */
export function formTables(plan: BudgetPlan, form: Form): readonly FileTable[] {
  if (form === "shanghai") return shanghaiTables(plan);
  if (form === "jiangsu") return jiangsuTables(plan);
  return fileOfBudget(buildBudget(plan)).tables.map((table) => dressed(table, SHANXI[table.role], plan.year));
}

function dressed(table: FileTable, titles: readonly string[] | undefined, year: number): FileTable {
  if (!titles) return table;
  const columns = table.columns.map((column, index) => ({
    ...column,
    title: (titles[index] ?? "").replace("Y", String(year)).split(">"),
  }));
  return { ...table, columns };
}

function budgets(group: string): readonly string[] {
  return ["合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"].map((title) => `${group}>${title}`);
}
