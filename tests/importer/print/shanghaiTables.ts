import type { LineRole, TableRole } from "../../../src/budget/roles.ts";
import type { FileTable } from "../../../src/budget/schema.ts";
import { type BudgetPlan, currentOf, sumOf } from "../../budgets/plan.ts";
import { printHundredths } from "../../budgets/printHundredths.ts";
import {
  type ColumnText,
  classAmounts,
  ECONOMIC_CODES,
  type FormTable,
  flatPlan,
  formTable,
  plannedRows,
} from "./flatPlan.ts";

type Row = FormTable["rows"][number];

const CODES: readonly ColumnText[] = [
  ["code-class", "项目>功能分类科目编码>类"],
  ["code-section", "项目>功能分类科目编码>款"],
  ["code-item", "项目>功能分类科目编码>项"],
  ["name", "项目>功能分类科目名称"],
];
const INCOME: readonly (readonly [LineRole, string])[] = [
  ["appropriation", "一、财政拨款收入"],
  ["general-public-budget", "1.一般公共预算资金"],
  ["government-fund", "2.政府性基金"],
  ["state-capital", "3.国有资本经营预算"],
  ["public-service-revenue", "二、事业收入"],
  ["business-revenue", "三、事业单位经营收入"],
  ["other-revenue", "四、其他收入"],
];

/** Nine tables in 元, codes in three columns, the total at the foot; the three official expenses in 万元. */
export function shanghaiTables(anyPlan: BudgetPlan): readonly FileTable[] {
  const plan: BudgetPlan = { ...flatPlan(anyPlan), unit: "元" };
  const titled = (number: number, title: string) =>
    ({ number, label: "", title: `${plan.year}年部门${title}`, unit: "元" }) as const;
  const spending = (number: number, role: TableRole, title: string, group: string): FormTable => ({
    ...titled(number, title),
    role,
    columns: [...CODES, ...spendingColumns(group)],
    rows: coded(plan, "expenditure"),
  });
  return [
    summary(plan, titled(1, "财务收支预算总表")),
    income(plan, titled(2, "收入预算总表")),
    spending(3, "expenditure", "支出预算总表", "支出预算"),
    appropriation(plan, titled(4, "财政拨款收支预算总表")),
    spending(5, "general-expenditure", "一般公共预算支出功能分类预算表", "一般公共预算支出"),
    empty("fund-expenditure", titled(6, "政府性基金预算支出功能分类预算表"), "政府性基金预算"),
    empty("state-capital", titled(7, "国有资本经营预算支出功能分类预算表"), "国有资本经营预算"),
    economic(plan, titled(8, "一般公共预算基本支出部门预算经济分类预算表")),
    threePublic({ ...titled(9, "“三公”经费和机关运行经费预算表"), unit: "万元" }),
  ].map((table) => formTable(plan, table));
}

type Head = Pick<FormTable, "number" | "label" | "title" | "unit">;

function spendingColumns(group: string): readonly ColumnText[] {
  return [
    ["total", `${group}>合计`],
    ["basic", `${group}>基本支出`],
    ["project", `${group}>项目支出`],
  ];
}

function summary(plan: BudgetPlan, head: Head): FormTable {
  const classes = classAmounts(plan);
  const all = printHundredths(sumOf(plan.items, currentOf), plan.grouped);
  const rows = Array.from({ length: Math.max(INCOME.length, classes.length) }, (_, index): Row => {
    const [source = "empty", name = ""] = INCOME[index] ?? [];
    const line = classes[index];
    return [
      [source, line ? "class" : "empty"],
      [name, index < 2 ? all : "", line?.name ?? "", line?.amount ?? ""],
    ];
  });
  return {
    ...head,
    role: "income-and-expenditure",
    columns: [
      ["item", "本年收入>项目", "income"],
      ["amount", "本年收入>预算数", "income"],
      ["item", "本年支出>项目", "expenditure"],
      ["amount", "本年支出>预算数", "expenditure"],
    ],
    rows: [
      ...rows,
      [
        ["grand-total", "grand-total"],
        ["收入总计", all, "支出总计", all],
      ],
    ],
  };
}

function income(plan: BudgetPlan, head: Head): FormTable {
  return {
    ...head,
    role: "income",
    columns: [
      ...CODES,
      ["total", "收入预算>合计"],
      ["other-amount", "收入预算>财政拨款收入"],
      ["public-service-revenue", "收入预算>事业收入"],
      ["business-revenue", "收入预算>事业单位经营收入"],
      ["other-revenue", "收入预算>其他收入"],
    ],
    rows: coded(plan, "expenditure").map(([roles, cells]) => {
      const total = cells[4] ?? "";
      return [roles, [...cells.slice(0, 4), total, total, "", "", ""]];
    }),
  };
}

/** Rows with their code in three columns, the total at the foot. */
function coded(plan: BudgetPlan, role: TableRole): readonly Row[] {
  const [total, ...rest] = plannedRows(plan, role);
  const rows = rest.map(
    ({ roles, cells: [code = "", ...cells] }): Row => [
      roles,
      [code.slice(0, 3), code.slice(3, 5), code.slice(5), ...cells],
    ],
  );
  return [...rows, [["total"], ["合计", "", "", "", ...(total?.cells.slice(2) ?? [])]]];
}

function appropriation(plan: BudgetPlan, head: Head): FormTable {
  const classes = classAmounts(plan);
  const all = printHundredths(sumOf(plan.items, currentOf), plan.grouped);
  const sources = ["一、一般公共预算资金", "二、政府性基金", "三、国有资本经营预算"];
  const roles = ["general-public-budget", "government-fund", "state-capital"] as const;
  const rows = Array.from({ length: Math.max(3, classes.length) }, (_, index): Row => {
    const line = classes[index];
    const amount = line?.amount ?? "";
    const cells = [sources[index] ?? "", index === 0 ? all : "", line?.name ?? "", amount, amount, "", ""];
    return [[roles[index] ?? "empty", line ? "class" : "empty"], cells];
  });
  return {
    ...head,
    role: "appropriation",
    columns: [
      ["item", "财政拨款收入>项目", "income"],
      ["amount", "财政拨款收入>预算数", "income"],
      ["item", "财政拨款支出>项目", "expenditure"],
      ["total", "财政拨款支出>合计", "expenditure"],
      ["general-public-budget", "财政拨款支出>一般公共预算", "expenditure"],
      ["government-fund", "财政拨款支出>政府性基金预算", "expenditure"],
      ["state-capital", "财政拨款支出>国有资本经营预算", "expenditure"],
    ],
    rows: [
      ...rows,
      [
        ["grand-total", "grand-total"],
        ["收入总计", all, "支出总计", all, all, "", ""],
      ],
    ],
  };
}

function empty(role: TableRole, head: Head, group: string): FormTable {
  const blank: Row = [["empty"], ["", "", "", "", "", "", ""]];
  return {
    ...head,
    role,
    columns: [...CODES, ...spendingColumns(`${group}支出`)],
    rows: [blank, blank, [["total"], ["合计", "", "", "", "", "", ""]]],
    note: `注：本部门无${group}安排的预算，故本表为空表。`,
  };
}

function economic(plan: BudgetPlan, head: Head): FormTable {
  const [total, ...rest] = plannedRows(plan, "basic-by-economy");
  const rows = rest.map(({ roles, cells: [name = "", , ...amounts] }): Row => {
    const code = ECONOMIC_CODES[name] ?? "";
    return [roles, [code.slice(0, 3), code.slice(3), name, ...amounts]];
  });
  return {
    ...head,
    role: "basic-by-economy",
    columns: [
      ["code-class", "项目>部门预算经济分类科目编码>类"],
      ["code-section", "项目>部门预算经济分类科目编码>款"],
      ["name", "项目>经济分类科目名称"],
      ["total", "一般公共预算基本支出>合计"],
      ["personnel", "一般公共预算基本支出>人员经费"],
      ["operating", "一般公共预算基本支出>公用经费"],
    ],
    rows: [...rows, [["total"], ["合计", "", "", ...(total?.cells.slice(2) ?? [])]]],
  };
}

function threePublic(head: Head): FormTable {
  const group = "“三公”经费预算数";
  return {
    ...head,
    role: "three-public",
    columns: [
      ["total", `${group}>合计`],
      ["other-amount", `${group}>因公出国(境)费`],
      ["other-amount", `${group}>公务接待费`],
      ["other-amount", `${group}>公务用车购置及运行费>小计`],
      ["other-amount", `${group}>公务用车购置及运行费>购置费`],
      ["other-amount", `${group}>公务用车购置及运行费>运行费`],
      ["amount", "机关运行经费预算数"],
    ],
    rows: [[["total"], ["22.50", "", "1.50", "21.00", "0", "21.00", "780.60"]]],
  };
}
