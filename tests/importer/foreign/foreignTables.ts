import type { DrawnTable } from "./drawForms.ts";

type Rows = readonly (readonly string[])[];

export const BODY = "松原市青山区档案馆";

/** What stands above a table: its label in the corner, its title, body and unit. */
export function headOf(label: string, title: string, unit = "单位：万元"): DrawnTable["above"] {
  return [
    [label, "", ""],
    ["", title, ""],
    [`部门：${BODY}`, "", unit],
  ];
}

export const BALANCE: DrawnTable = {
  above: headOf("表1", "部门收支总表"),
  widths: [150, 70, 150, 70, 150, 70],
  titles: [
    ["收入", "项目"],
    ["收入", "预算数"],
    ["支出", "项目(按功能分类)"],
    ["支出", "预算数"],
    ["支出", "支出经济分类"],
    ["支出", "预算数"],
  ],
  rows: [
    ["一、财政拨款收入", "500.00", "一、一般公共服务支出", "435.00", "一、工资福利支出", "400.00"],
    ["二、事业收入", "20.00", "二、住房保障支出", "100.00", "二、商品和服务支出", "135.00"],
    ["收入合计", "520.00", "支出合计", "535.00", "支出合计", "535.00"],
    ["上年结转", "15.00", "结转下年", "", "", ""],
    ["总计", "535.00", "总计", "535.00", "总计", "535.00"],
  ],
};

export const INCOME_BY_UNIT: DrawnTable = {
  above: headOf("表2", "部门收入总表"),
  widths: [60, 130, 65, 55, 65, 65, 65, 65, 60, 60],
  titles: [
    ["部门（单位）代码"],
    ["部门（单位）名称"],
    ["合计"],
    ["上年结转结余"],
    ["本年收入", "小计"],
    ["本年收入", "财政拨款", "一般公共预算"],
    ["本年收入", "财政拨款", "政府性基金预算"],
    ["本年收入", "财政专户管理资金"],
    ["本年收入", "事业收入"],
    ["本年收入", "其他收入"],
  ],
  rows: [
    ["", "合计", "535.00", "15.00", "520.00", "500.00", "", "", "20.00", ""],
    ["108", BODY, "535.00", "15.00", "520.00", "500.00", "", "", "20.00", ""],
    ["108001", "青山区档案馆本级", "435.00", "15.00", "420.00", "400.00", "", "", "20.00", ""],
    ["108002", "青山区地方志中心", "100.00", "", "100.00", "100.00", "", "", "", ""],
  ],
};

const AMOUNTS: Rows = [
  ["430.00", "330.00", "100.00"],
  ["430.00", "330.00", "100.00"],
  ["430.00", "330.00", "100.00"],
  ["330.00", "330.00", ""],
  ["100.00", "", "100.00"],
];
const WIDTHS: readonly number[] = [80, 220, 90, 90, 90];

/** A table of expenditure whose codes are printed as given, total first. */
export function expenditure(
  codes: Rows,
  titles: DrawnTable["titles"] = [["科目编码"], ["科目名称"]],
  above: DrawnTable["above"] = headOf("表3", "部门支出总表"),
): DrawnTable {
  return {
    above,
    widths: [...titles.map((_, index) => (titles.length > 2 && index < 3 ? 30 : 180)), ...WIDTHS.slice(2)],
    titles: [...titles, ["合计"], ["基本支出"], ["项目支出"]],
    rows: AMOUNTS.map((amounts, index) => [...(codes[index] ?? []), ...amounts]),
  };
}

export const CODED: Rows = [
  ["", "合计"],
  ["201", "一般公共服务支出"],
  ["20126", "档案事务"],
  ["2012601", "行政运行"],
  ["2012604", "档案馆"],
];

/** The three expenses with the year before first. */
export const TWO_YEARS: DrawnTable = {
  above: headOf("表7", "一般公共预算“三公”经费支出表"),
  widths: [200, 90, 90, 90, 90],
  titles: [["项目"], ["2024年预算数"], ["2025年预算数"], ["增减额"], ["增减率（%）"]],
  rows: [
    ["合计", "7.00", "6.50", "-0.50", "-7.14"],
    ["一、因公出国（境）费用", "0.00", "0.00", "0.00", ""],
    ["二、公务接待费", "2.00", "1.50", "-0.50", "-25.00"],
    ["三、公务用车购置及运行维护费", "5.00", "5.00", "0.00", "0.00"],
  ],
};
