import { describe, expect, it } from "vitest";
import { importSheets } from "./importSheets.ts";
import { printXls } from "./printXls.ts";
import { printXlsx } from "./printXlsx.ts";
import type { PlannedSheet } from "./sheetPlan.ts";
import { EXPENDITURE, writtenSheet } from "./writtenSheet.ts";

const FORM: PlannedSheet = writtenSheet(
  "绩效",
  [
    ["项目支出绩效目标表"],
    ["（2024年度）"],
    ["项目名称", "库房修缮", null, null, null, null, null],
    ["主管部门及代码", "017-青溪县档案馆", null, "实施单位", "青溪县档案馆", null, null],
    [
      "项目资金（元）",
      "实施期资金总额：",
      null,
      { value: 300000, format: "0.00" },
      "年度资金总额：",
      { value: 120000, format: "0.00" },
    ],
    [
      null,
      "其中：财政拨款",
      null,
      { value: 300000, format: "0.00" },
      "其中：当年财政拨款",
      { value: 120000, format: "0.00" },
    ],
    ["总体目标", "实施期目标", null, null, "年度目标"],
    [null, "修好三间库房", null, null, "修好一间库房"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", null, null],
    [null, "产出指标", "数量指标", "修缮库房", "≥1间"],
    [null, null, "质量指标", "验收合格率", "100%"],
    [null, "满意度指标", "服务对象满意度指标", "查档者满意度", "≥90%"],
  ],
  {
    merges: [
      [0, 0, 0, 6],
      [1, 0, 1, 6],
      [2, 1, 2, 6],
      [3, 1, 3, 2],
      [4, 0, 5, 0],
      [4, 1, 4, 2],
      [5, 1, 5, 2],
      [6, 0, 7, 0],
      [6, 1, 6, 3],
      [6, 4, 6, 6],
      [7, 1, 7, 3],
      [7, 4, 7, 6],
      [8, 0, 11, 0],
      [9, 1, 10, 1],
    ],
  },
);

describe("readWorkbook", () => {
  it.each([
    ["XLSX", printXlsx],
    ["XLS", printXls],
  ])("reads a performance-target form on a sheet of %s", async (_medium, print) => {
    const { budget, report } = await importSheets(print([writtenSheet("支出", EXPENDITURE), FORM]));
    expect(report.unread).toEqual([]);
    const [form] = budget.forms;
    expect(form).toMatchObject({ id: "f1", page: 2, project: "库房修缮", label: "（2024年度）", unit: "元" });
    expect(form?.fields.map((field) => [field.label, field.text])).toEqual([
      ["主管部门及代码", "017-青溪县档案馆"],
      ["实施单位", "青溪县档案馆"],
    ]);
    expect(form?.funding.period.map((entry) => entry.text)).toEqual(["300000.00", "300000.00"]);
    expect(form?.funding.annual.map((entry) => entry.text)).toEqual(["120000.00", "120000.00"]);
    expect(form?.goals).toEqual({ period: "修好三间库房", annual: "修好一间库房" });
    expect(form?.indicators.map((entry) => [entry.className, entry.category, entry.annual?.value])).toEqual([
      ["产出指标", "数量指标", "≥1间"],
      ["产出指标", "质量指标", "100%"],
      ["满意度指标", "服务对象满意度指标", "≥90%"],
    ]);
  });
});
