import type { PlannedSheet } from "./sheetPlan.ts";
import { writtenSheet } from "./writtenSheet.ts";

/** What a performance-target form of the Shanghai kind says. */
export interface PlannedForm {
  readonly project: string;
  readonly unit: string;
  /** In 元, with two places. */
  readonly amount: string;
  readonly goal: string;
  /** Class, category, name and value; a class and a category stand once for the rows below each other. */
  readonly indicators: readonly (readonly [string, string, string, string])[];
}

const FIRST_INDICATOR = 11;

/** The form on a sheet, its labels and values in merged cells. */
export function planForm({ project, unit, amount, goal, indicators }: PlannedForm): PlannedSheet {
  const rows = indicators.map(([className, category, name, value], index) => {
    const before = indicators[index - 1];
    const isNewClass = before?.[0] !== className;
    const isNew = isNewClass || before?.[1] !== category;
    return [null, isNewClass ? className : null, isNew ? category : null, name, value];
  });
  return writtenSheet(
    project.slice(0, 20),
    [
      ["财政项目支出绩效目标填报表"],
      ["（2024年度）"],
      ["项目名称", project, null, "项目类别", "特定目标类"],
      ["主管部门", unit, null, "实施单位", unit],
      ["计划开始日期", "2024-01-01", null, "计划完成日期", "2024-12-31"],
      ["项目资金（元）", "项目资金总额", amount, "年度资金申请总额", amount],
      [null, "其中：财政资金", amount, "其中：当年财政拨款", amount],
      [null, "其他资金", "0.00", "其他资金", "0.00"],
      ["项目绩效目标", "项目总目标", null, "年度总体目标", null],
      [null, goal, null, goal, null],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "年度(/项目)指标值"],
      ...rows,
    ],
    { merges: [...HEAD_MERGES, ...runsOf(indicators, 0), ...runsOf(indicators, 1)] },
  );
}

const HEAD_MERGES = [
  [0, 0, 0, 4],
  [1, 0, 1, 4],
  [2, 1, 2, 2],
  [3, 1, 3, 2],
  [4, 1, 4, 2],
  [5, 0, 7, 0],
  [8, 0, 9, 0],
  [8, 1, 8, 2],
  [8, 3, 8, 4],
  [9, 1, 9, 2],
  [9, 3, 9, 4],
] as const;

/** The merged cells of the classes (level 0) or of the categories (level 1). */
function runsOf(
  indicators: PlannedForm["indicators"],
  level: 0 | 1,
): readonly (readonly [number, number, number, number])[] {
  const keys = indicators.map((entry) => entry.slice(0, level + 1).join(" "));
  return keys.flatMap((key, index) => {
    if (keys[index - 1] === key) return [];
    let last = index;
    while (keys[last + 1] === key) last += 1;
    return last === index
      ? []
      : [[FIRST_INDICATOR + index, level + 1, FIRST_INDICATOR + last, level + 1] as const];
  });
}
