import type { LineRole } from "../../src/budget/roles.ts";
import type { FileRow, FileTable } from "../../src/budget/schema.ts";
import { CLASSES } from "./accounts.ts";
import { type BudgetPlan, currentOf, type PlannedItem, sumOf, wholeOf } from "./plan.ts";
import { type AmountPrinter, amountPrinter, plannedTable, row, sideColumn } from "./tableParts.ts";

const SOURCES: readonly { readonly role: LineRole; readonly name: string }[] = [
  { role: "general-public-budget", name: "一、一般公共预算" },
  { role: "government-fund", name: "二、政府性基金预算" },
  { role: "state-capital", name: "三、国有资本经营预算" },
  { role: "special-account", name: "四、财政专户管理资金" },
  { role: "own-funds", name: "五、单位资金" },
];

/** 收支总表: 34 rows, of which row 32 holds the year's totals, 33 the money carried over and 34 the grand totals. */
export function summaryTable(plan: BudgetPlan): FileTable {
  const columns = [
    sideColumn("income", "item", "收入", "项目"),
    sideColumn("income", "amount", "收入", `${plan.year}年`),
    sideColumn("expenditure", "item", "支出", "项目"),
    sideColumn("expenditure", "total", "支出", `${plan.year}年合计`),
    sideColumn("expenditure", "current", "支出", "当年预算安排"),
    sideColumn("expenditure", "carried-over", "支出", "上年结转安排"),
  ];
  const { cell, total } = amountPrinter(plan);
  const spending = (items: readonly PlannedItem[], print: AmountPrinter["cell"]) => [
    print(sumOf(items, wholeOf)),
    print(sumOf(items, currentOf)),
    cell(carriedOverOf(items)),
  ];
  const current = total(sumOf(plan.items, currentOf));
  const all = spending(plan.items, total);
  const rows = [
    ...classRows(plan, { sources: SOURCES, amounts: (items) => spending(items, cell) }),
    row(["empty", "empty"], ["", "", "", "", "", ""]),
    row(["year-total", "year-total"], ["本年收入合计", current, "本年支出合计", ...all]),
    row(
      ["carried-over", "carried-to-next-year"],
      ["上年结转", cell(carriedOverOf(plan.items)), "年终结转", "", "", ""],
    ),
    row(["grand-total", "grand-total"], ["收入总计", all[0] ?? "", "支出总计", ...all]),
  ];
  return plannedTable(plan, {
    number: 1,
    role: "income-and-expenditure",
    title: "预算收支总表",
    columns,
    rows,
  });
}

/** 财政拨款收支总表: the general public budget pays for everything in a planned budget. */
export function appropriationTable(plan: BudgetPlan): FileTable {
  const columns = [
    sideColumn("income", "item", "收入", "项目"),
    sideColumn("income", "amount", "收入", "金额"),
    sideColumn("expenditure", "item", "支出", "项目"),
    sideColumn("expenditure", "total", "支出", "金额", "小计"),
    sideColumn("expenditure", "general-public-budget", "支出", "金额", "一般公共预算"),
    sideColumn("expenditure", "government-fund", "支出", "金额", "政府性基金预算"),
    sideColumn("expenditure", "state-capital", "支出", "金额", "国有资本经营预算"),
  ];
  const { cell, total } = amountPrinter(plan);
  const whole = total(sumOf(plan.items, wholeOf));
  const carriedOver = cell(carriedOverOf(plan.items));
  const amounts = (items: readonly PlannedItem[]) => {
    const amount = cell(sumOf(items, wholeOf));
    return [amount, amount, "", ""];
  };
  const current = total(sumOf(plan.items, currentOf));
  const all = [whole, whole, "", ""];
  const nothing = ["", "", "", "", ""];
  const rows = [
    ...classRows(plan, { sources: SOURCES.slice(0, 3), amounts }),
    row(["year-total", "year-total"], ["本年收入合计", current, "本年支出合计", ...all]),
    row(
      ["carried-over", "carried-to-next-year"],
      ["上年财政拨款结转", carriedOver, "年终结转", "", "", "", ""],
    ),
    row(["carried-over-general", "empty"], ["一、一般公共预算", carriedOver, ...nothing]),
    row(["carried-over-fund", "empty"], ["二、政府性基金预算", "", ...nothing]),
    row(["carried-over-state-capital", "empty"], ["三、国有资本经营预算", "", ...nothing]),
    row(["grand-total", "grand-total"], ["收入总计", whole, "支出总计", ...all]),
  ];
  return plannedTable(plan, { number: 4, role: "appropriation", title: "财政拨款收支总表", columns, rows });
}

interface ClassRowParts {
  readonly sources: typeof SOURCES;
  readonly amounts: (items: readonly PlannedItem[]) => readonly string[];
}

function classRows(plan: BudgetPlan, { sources, amounts }: ClassRowParts): readonly FileRow[] {
  const { total } = amountPrinter(plan);
  return CLASSES.map(({ code, name }, index) => {
    const source = sources[index];
    const amount = index === 0 ? total(sumOf(plan.items, currentOf)) : "";
    const items = plan.items.filter((item) => item.code.startsWith(code));
    const title = `${ordinal(index + 1)}、${name}`;
    return row([source?.role ?? "empty", "class"], [source?.name ?? "", amount, title, ...amounts(items)]);
  });
}

function carriedOverOf(items: readonly PlannedItem[]): number {
  return sumOf(items, (item) => item.carriedOver);
}

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 30 as the tables number their classes: 一, 十, 十一, 二十, 三十. */
function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? "";
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones}`;
}
