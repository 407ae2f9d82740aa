import type { PlannedCell, PlannedSheet } from "./sheetPlan.ts";

type Written = string | number | null | Omit<PlannedCell, "row" | "column">;

/** A sheet from rows of values, as one would type it; null is a blank cell. */
export function writtenSheet(
  name: string,
  rows: readonly (readonly Written[])[],
  more: Partial<PlannedSheet> = {},
): PlannedSheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): readonly PlannedCell[] => {
      if (value === null) return [];
      return [typeof value === "object" ? { ...value, row, column } : { value, row, column }];
    }),
  );
  return { name, cells, merges: [], ...more };
}

const amount = (value: number) => ({ value, format: "#,##0.00" });

/** The rows of a small table of expenditure that is right. */
export const EXPENDITURE: readonly (readonly Written[])[] = [
  ["2024年部门支出总表"],
  ["部门名称：青溪县档案馆", null, null, null, "单位：万元"],
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  [null, "合计", amount(1234.5), amount(1000), amount(234.5)],
  ["201", "一般公共服务支出", amount(1234.5), amount(1000), amount(234.5)],
  ["20126", "档案事务", amount(1234.5), amount(1000), amount(234.5)],
  [2012601, "行政运行", amount(1000), amount(1000), null],
  [2012604, "档案馆", amount(234.5), null, amount(234.5)],
];
