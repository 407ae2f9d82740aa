import type { LineRole, TableRole } from "../../../src/budget/roles.ts";
import type { FileTable } from "../../../src/budget/schema.ts";
import { type BudgetPlan, currentOf, sumOf } from "../../budgets/plan.ts";
import { printHundredths } from "../../budgets/printHundredths.ts";
import {
  classAmounts,
  ECONOMIC_CODES,
  type FormTable,
  flatPlan,
  formTable,
  plannedRows,
} from "./flatPlan.ts";
import { fund, operating, procurement, threePublic } from "./jiangsuFixed.ts";

type Row = FormTable["rows"][number];
type Head = Pick<FormTable, "number" | "label" | "title" | "unit">;

/** Twelve tables with thousands separators, one amount a line. */
export function jiangsuTables(anyPlan: BudgetPlan): readonly FileTable[] {
  const plan: BudgetPlan = { ...flatPlan(anyPlan), unit: "万元", grouped: true };
  const head = (number: number, title: string): Head => ({
    number,
    label: `公开${String(number).padStart(2, "0")}表`,
    title: number === 12 ? `${plan.year}年${title}` : title,
    unit: "万元",
  });
  return [
    summary(plan, head(1, "收支预算总表")),
    income(plan, head(2, "收入预算总表")),
    spending(plan, head(3, "支出预算总表")),
    appropriation(plan, head(4, "财政拨款收支预算总表")),
    byFunction(plan, "appropriation-expenditure", head(5, "财政拨款支出预算表（功能科目）")),
    byEconomy(plan, "other", head(6, "财政拨款基本支出预算表（经济科目）")),
    byFunction(plan, "general-expenditure", head(7, "一般公共预算支出预算表（功能科目）")),
    byEconomy(plan, "basic-by-economy", head(8, "一般公共预算基本支出预算表（经济科目）")),
    threePublic(head(9, "“三公”经费、会议费、培训费支出预算表")),
    fund(head(10, "政府性基金预算财政拨款支出预算表")),
    operating(head(11, "一般公共预算机关运行经费支出预算表")),
    procurement(head(12, "政府采购支出预算表")),
  ].map((table) => formTable(plan, table));
}

interface Amounts {
  readonly all: string;
  readonly basic: string;
  readonly project: string;
}

function amountsOf(plan: BudgetPlan): Amounts {
  const print = (hundredths: number) => (hundredths === 0 ? "" : printHundredths(hundredths, true));
  return {
    all: print(sumOf(plan.items, currentOf)),
    basic: print(sumOf(plan.items, (item) => item.basic)),
    project: print(sumOf(plan.items, (item) => item.project)),
  };
}

function summary(plan: BudgetPlan, head: Head): FormTable {
  const { all, basic, project } = amountsOf(plan);
  const classes = classAmounts(plan);
  const sources = ["一、财政拨款", "1.一般公共预算", "2.政府性基金预算"];
  const roles: readonly LineRole[] = ["appropriation", "general-public-budget", "government-fund"];
  const uses = [
    ["一、基本支出", basic],
    ["二、项目支出", project],
    ["三、单位预留机动经费", ""],
  ];
  const rows = Array.from({ length: Math.max(3, classes.length) }, (_, index): Row => {
    const line = classes[index];
    const [use = "", amount = ""] = uses[index] ?? [];
    const cells = [
      sources[index] ?? "",
      index < 2 ? all : "",
      line?.name ?? "",
      line?.amount ?? "",
      use,
      amount,
    ];
    return [[roles[index] ?? "empty", line ? "class" : "other"], cells];
  });
  return {
    ...head,
    role: "income-and-expenditure",
    columns: [
      ["item", "收入>项目名称", "income"],
      ["amount", "收入>金额", "income"],
      ["item", "支出>功能分类>功能科目名称", "expenditure"],
      ["amount", "支出>功能分类>金额", "expenditure"],
      ["text", "支出>支出用途>项目名称", "expenditure"],
      ["other-amount", "支出>支出用途>金额", "expenditure"],
    ],
    rows: [
      ...rows,
      [
        ["year-total", "year-total"],
        ["当年收入小计", all, "当年支出小计", all, "", ""],
      ],
      [
        ["carried-over", "carried-to-next-year"],
        ["上年结转资金", "", "结转下年资金", "", "", ""],
      ],
      [
        ["grand-total", "grand-total"],
        ["收入合计", all, "支出合计", "", "", all],
      ],
    ],
  };
}

function income(plan: BudgetPlan, head: Head): FormTable {
  const { all } = amountsOf(plan);
  return {
    ...head,
    role: "income",
    columns: [
      ["name", "项目名称"],
      ["text", "项目名称"],
      ["amount", "金额"],
    ],
    rows: [
      [["grand-total"], ["收入总计", "", all]],
      [["general-public-budget"], ["一般公共预算资金", "小计", all]],
      [["other"], ["", "公共财政拨款（补助）资金", all]],
      [["other"], ["", "专项收入", ""]],
      [["carried-over"], ["上年结转和结余资金", "小计", ""]],
    ],
  };
}

function spending(plan: BudgetPlan, head: Head): FormTable {
  const { all, basic, project } = amountsOf(plan);
  return {
    ...head,
    role: "expenditure",
    columns: [
      ["total", "合计"],
      ["basic", "基本支出"],
      ["project", "项目支出"],
      ["other-amount", "单位预留机动经费"],
      ["other-amount", "结转下年资金"],
    ],
    rows: [[["total"], [all, basic, project, "", ""]]],
  };
}

function appropriation(plan: BudgetPlan, head: Head): FormTable {
  const { all, basic, project } = amountsOf(plan);
  return {
    ...head,
    role: "appropriation",
    columns: [
      ["item", "收入>项目名称", "income"],
      ["amount", "收入>金额", "income"],
      ["item", "支出>支出用途>项目名称", "expenditure"],
      ["amount", "支出>支出用途>金额", "expenditure"],
    ],
    rows: [
      [
        ["general-public-budget", "basic"],
        ["一、一般公共预算", all, "一、基本支出", basic],
      ],
      [
        ["government-fund", "project-spending"],
        ["二、政府性基金预算", "", "二、项目支出", project],
      ],
      [
        ["grand-total", "grand-total"],
        ["收入合计", all, "支出合计", all],
      ],
    ],
  };
}

function byFunction(plan: BudgetPlan, role: TableRole, head: Head): FormTable {
  const [total, ...rest] = plannedRows(plan, "general-expenditure");
  return {
    ...head,
    role,
    columns: [
      ["code", "功能科目代码"],
      ["name", "功能科目名称"],
      ["total", "金额"],
    ],
    rows: [
      [["total"], ["", "合计", total?.cells[2] ?? ""]],
      ...rest.map(({ roles, cells }): Row => [roles, cells.slice(0, 3)]),
    ],
  };
}

/** 财政拨款基本支出 has no role of its own: its only amount stays what its header says. */
function byEconomy(plan: BudgetPlan, role: TableRole, head: Head): FormTable {
  const [total, ...rest] = plannedRows(plan, "basic-by-economy");
  return {
    ...head,
    role,
    columns: [
      ["code", "科目编码"],
      ["name", "科目名称"],
      ["total", "金额"],
    ],
    rows: [
      [["total"], ["", "合计", total?.cells[2] ?? ""]],
      ...rest.map(
        ({ roles, cells: [name = "", , amount = ""] }): Row => [
          roles,
          [ECONOMIC_CODES[name] ?? "", name, amount],
        ],
      ),
    ],
  };
}
