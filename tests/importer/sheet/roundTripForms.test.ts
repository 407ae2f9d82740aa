import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PerformanceForm } from "../../../src/budget/budget.ts";
import { arbitraryPlan } from "../../budgets/generateBudget.ts";
import { FORMS, formTables } from "../print/formTables.ts";
import { differences } from "../print/tableLines.ts";
import { importSheets } from "./importSheets.ts";
import { type PlannedForm, planForm } from "./planForm.ts";
import { type Layout, planSheets } from "./planSheets.ts";
import { printXls } from "./printXls.ts";
import { printXlsx } from "./printXlsx.ts";
import type { PlannedSheet } from "./sheetPlan.ts";
import { writtenSheet } from "./writtenSheet.ts";

const layouts: fc.Arbitrary<Layout> = fc.record({
  sheets: fc.constantFrom("one", "many"),
  header: fc.constant("merged"),
  indentation: fc.constantFrom("spaces", "alignment"),
  amounts: fc.constantFrom("numbers", "formulas", "text"),
});
const INDICATORS = [
  ["产出指标", "数量指标", "修缮库房", "≥3(间)"],
  ["产出指标", "数量指标", "整理案卷", "≥1200(卷)"],
  ["产出指标", "质量指标", "验收合格率", "=100(%)"],
  ["效益指标", "社会效益指标", "查档等候时间", "≤10(分钟)"],
  ["满意度指标", "服务对象满意度指标", "查档者满意度", "≥90(%)"],
] as const;
const forms = fc.array(
  fc.record({
    project: fc.constantFrom("库房修缮", "案卷整理", "档案数字化"),
    amount: fc.integer({ min: 1, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2)),
    goal: fc.constantFrom("修好三间库房", "整理案卷一千二百卷，年内上架"),
    indicators: fc.subarray([...INDICATORS], { minLength: 1 }),
  }),
  { maxLength: 2 },
);

/** All sheets under each other on one, two rows apart. */
function onOneSheet(sheets: readonly PlannedSheet[]): PlannedSheet {
  let top = 0;
  const moved = sheets.map(({ cells, merges }) => {
    const from = top;
    top += Math.max(...cells.map((cell) => cell.row)) + 3;
    return {
      cells: cells.map((cell) => ({ ...cell, row: cell.row + from })),
      merges: merges.map(([row, column, end, last]) => [row + from, column, end + from, last] as const),
    };
  });
  return {
    name: "Sheet1",
    cells: moved.flatMap((sheet) => sheet.cells),
    merges: moved.flatMap((sheet) => sheet.merges),
  };
}

function formLines({ project, funding, goals, indicators }: PerformanceForm): readonly string[] {
  return [
    project,
    ...[...funding.period, ...funding.annual].map((entry) => `${entry.label} ${entry.text}`),
    `${goals.period} | ${goals.annual}`,
    ...indicators.map(({ className, category, annual }) =>
      [className, category, annual?.name, annual?.value].join(" "),
    ),
  ];
}

function plannedLines({ project, amount, goal, indicators }: PlannedForm): readonly string[] {
  return [
    project,
    ...[`项目资金总额 ${amount}`, `其中：财政资金 ${amount}`, "其他资金 0.00"],
    ...[`年度资金申请总额 ${amount}`, `其中：当年财政拨款 ${amount}`, "其他资金 0.00"],
    `${goal} | ${goal}`,
    ...indicators.map((entry) => entry.join(" ")),
  ];
}

describe("readWorkbook on the forms of provinces", () => {
  it.each(FORMS)(
    "reads a workbook of the %s form back with its performance forms, one sheet a table or all on one",
    async (form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryPlan({ items: 8 }), layouts, forms, async (plan, layout, drawn) => {
          const tables = formTables(plan, form);
          const printed = tables.map((table) => ({
            ...table,
            rows: table.rows.map((row) => ({ cells: row.cells.map((text) => ({ text })) })),
          }));
          const planned = drawn.map((each) => ({ ...each, unit: plan.bodyName }));
          const cover = writtenSheet("封面", [[`${plan.bodyName}${plan.year}年部门预算`]]);
          const sheets = [...planSheets({ tables: printed }, layout), ...planned.map(planForm)];
          const book = layout.sheets === "one" ? [cover, onOneSheet(sheets)] : [cover, ...sheets];
          for (const bytes of [printXlsx(book), printXls(named(book))]) {
            const { budget, report } = await importSheets(bytes);
            expect(differences(budget.tables, tables)).toEqual([]);
            expect(budget.forms.map(formLines)).toEqual(planned.map(plannedLines));
            expect(report).toMatchObject({ unplaced: [], unread: [] });
          }
        }),
        { numRuns: 12, seed: 7 },
      );
    },
    60_000,
  );
});

/** Sheets of one workbook need names of their own. */
function named(sheets: readonly PlannedSheet[]): readonly PlannedSheet[] {
  return sheets.map((sheet, index) => ({ ...sheet, name: `${index + 1}.${sheet.name}`.slice(0, 31) }));
}
