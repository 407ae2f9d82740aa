import type { FileRow, FileTable } from "../../src/budget/schema.ts";
import { type BudgetPlan, type PlannedItem, sumOf } from "./plan.ts";
import { amountPrinter, column, plannedTable, row } from "./tableParts.ts";

interface EconomicLine {
  readonly name: string;
  readonly governmentName: string;
  readonly kind: "personnel" | "operating";
  readonly amount: number;
}

/** Basic spending whose economic account follows from its functional one. */
const TIED = new Map([
  ["2080505", "机关事业单位基本养老保险缴费"],
  ["2080506", "职业年金缴费"],
  ["2101102", "职工基本医疗保险缴费"],
  ["2210201", "住房公积金"],
]);
const WAGES = "工资福利支出";
const GOODS = "商品和服务支出";
const FAMILIES = "对个人和家庭的补助";

/** 一般公共预算基本支出分经济科目表: wages and contributions, office expenses and pensions that sum to the basic spending. */
export function economicTable(plan: BudgetPlan): FileTable {
  const lines = economicLines(plan.items);
  const group = `${plan.year}年预算数`;
  const columns = [
    column("economic-name", "部门预算支出经济科目名称"),
    column("government-economic-name", "政府预算支出经济科目名称"),
    column("total", group, "合计"),
    column("personnel", group, "人员经费"),
    column("operating", group, "公用经费"),
  ];
  const { cell, total } = amountPrinter(plan);
  const amounts = (below: readonly EconomicLine[]) => [
    cell(totalOf(below)),
    cell(totalOf(below.filter((line) => line.kind === "personnel"))),
    cell(totalOf(below.filter((line) => line.kind === "operating"))),
  ];
  const all = row(["total"], ["合计", "", total(totalOf(lines)), ...amounts(lines).slice(1)]);
  const rows = [all, ...classRows(lines, amounts)];
  const title = "一般公共预算安排基本支出分经济科目表（不含上年结转）";
  return plannedTable(plan, { number: 6, role: "basic-by-economy", title, columns, rows });
}

/** The names of the lines with money, personnel or operating, as the narrative lists them. */
export function economicNames(plan: BudgetPlan, kind: EconomicLine["kind"]): readonly string[] {
  return economicLines(plan.items)
    .filter((line) => line.kind === kind)
    .map((line) => line.name);
}

function classRows(
  lines: readonly EconomicLine[],
  amounts: (below: readonly EconomicLine[]) => readonly string[],
): readonly FileRow[] {
  return [WAGES, GOODS, FAMILIES].flatMap((name) => {
    const below = lines.filter((line) => classOf(line) === name);
    if (below.length === 0) return [];
    return [
      row(["economic-class"], [name, "", ...amounts(below)]),
      ...below.map((line) => row(["economic-item"], [line.name, line.governmentName, ...amounts([line])])),
    ];
  });
}

function classOf({ governmentName }: EconomicLine): string {
  return governmentName === "离退休费" ? FAMILIES : governmentName;
}

/** Free basic spending splits into 45 % basic pay, 15 % allowances, 10 % office expenses and the rest performance pay. */
function economicLines(items: readonly PlannedItem[]): readonly EconomicLine[] {
  const pensions = basicOf(items, (code) => code === "2080502");
  const free = basicOf(items, (code) => code !== "2080502" && !TIED.has(code));
  const pay = Math.trunc(free * 0.45);
  const allowances = Math.trunc(free * 0.15);
  const office = Math.trunc(free * 0.1);
  const wages = (name: string, amount: number): EconomicLine => ({
    name,
    governmentName: WAGES,
    kind: "personnel",
    amount,
  });
  const lines: readonly EconomicLine[] = [
    wages("基本工资", pay),
    wages("津贴补贴", allowances),
    wages("绩效工资", free - pay - allowances - office),
    ...[...TIED].map(([code, name]) =>
      wages(
        name,
        basicOf(items, (other) => other === code),
      ),
    ),
    { name: "办公费", governmentName: GOODS, kind: "operating", amount: office },
    { name: "退休费", governmentName: "离退休费", kind: "personnel", amount: pensions },
  ];
  return lines.filter((line) => line.amount !== 0);
}

function basicOf(items: readonly PlannedItem[], isWanted: (code: string) => boolean): number {
  return sumOf(
    items.filter((item) => isWanted(item.code)),
    (item) => item.basic,
  );
}

function totalOf(lines: readonly EconomicLine[]): number {
  let total = 0;
  for (const line of lines) total += line.amount;
  return total;
}
