import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import type { ColumnRole, LineRole, Side, TableRole } from "../../../src/budget/roles.ts";
import type { FileRow, FileTable } from "../../../src/budget/schema.ts";
import { CLASSES } from "../../budgets/accounts.ts";
import { buildBudget } from "../../budgets/buildBudget.ts";
import { type BudgetPlan, currentOf, sumOf } from "../../budgets/plan.ts";
import { printHundredths } from "../../budgets/printHundredths.ts";

/** The plan of a form that knows no money carried over: it is spent on projects of the year. */
export function flatPlan(plan: BudgetPlan): BudgetPlan {
  const items = plan.items.map((item) => ({
    ...item,
    project: item.project + item.carriedOver,
    carriedOver: 0,
  }));
  return { ...plan, items };
}

/** The rows of a planned table of a role. */
export function plannedRows(plan: BudgetPlan, role: TableRole): readonly FileRow[] {
  return fileOfBudget(buildBudget(plan)).tables.find((table) => table.role === role)?.rows ?? [];
}

export interface ClassAmount {
  readonly name: string;
  readonly amount: string;
}

/** The classes that have money, numbered as two-sided tables print them. */
export function classAmounts(plan: BudgetPlan): readonly ClassAmount[] {
  const used = CLASSES.filter(({ code }) => plan.items.some((item) => item.code.startsWith(code)));
  return used.map(({ code, name }, index) => {
    const items = plan.items.filter((item) => item.code.startsWith(code));
    const amount = printHundredths(sumOf(items, currentOf), plan.grouped);
    return { name: `${"一二三四五六七八九十".charAt(index)}、${name}`, amount };
  });
}

/** A column by its role and its printed header, groups first: "本年收入>项目". */
export type ColumnText = readonly [role: ColumnRole, title: string, side?: Side];

export interface FormTable {
  readonly number: number;
  readonly role: TableRole;
  readonly label: string;
  readonly title: string;
  readonly unit: FileTable["unit"];
  readonly columns: readonly ColumnText[];
  readonly rows: readonly (readonly [roles: readonly LineRole[], cells: readonly string[]])[];
  readonly note?: string;
}

export function formTable(plan: BudgetPlan, table: FormTable): FileTable {
  const { number, role, label, title, unit, columns, rows, note } = table;
  return {
    id: `t${number}`,
    role,
    number: String(number),
    label,
    title,
    body: plan.bodyName,
    unit,
    state: note === undefined ? "published" : "no-data",
    notes: note === undefined ? [] : [note],
    pages: [],
    columns: columns.map(([columnRole, text, side]) => ({
      role: columnRole,
      ...(side ? { side } : {}),
      title: text.split(">"),
    })),
    rows: rows.map(([roles, cells]) => ({ page: null, roles: [...roles], cells: [...cells] })),
  };
}

/** Codes of the economic classification by the name of a planned line. */
export const ECONOMIC_CODES: Readonly<Record<string, string>> = {
  工资福利支出: "301",
  基本工资: "30101",
  津贴补贴: "30102",
  绩效工资: "30107",
  机关事业单位基本养老保险缴费: "30108",
  职业年金缴费: "30109",
  职工基本医疗保险缴费: "30110",
  住房公积金: "30113",
  商品和服务支出: "302",
  办公费: "30201",
  对个人和家庭的补助: "303",
  退休费: "30302",
};
