import type { Budget } from "../../src/budget/budget.ts";
import type { ColumnRole, LineRole, TableRole } from "../../src/budget/roles.ts";
import type { BudgetFile, FileRow, FileTable } from "../../src/budget/schema.ts";
import { column, row, sideColumn } from "../budgets/tableParts.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeFile } from "./changeCells.ts";

type FileColumn = FileTable["columns"][number];
type FileClaim = BudgetFile["narrative"]["claims"][number];

/**
 * A library in the Shanghai form: nine tables in 元, the narrative in 万元, codes in three columns, nothing carried over.
 * 9,600,000 元 in all, of which 600,000 are its own revenue (事业收入) and not in the tables of appropriation.
 */
export function shanghaiBudget(): Budget {
  return changeFile(tinyBudget(), (file) => ({
    tables: [
      summary(),
      coded({ number: 2, role: "income", title: "收入预算总表", columns: INCOME, lines: INCOME_LINES }),
      coded({ number: 3, role: "expenditure", title: "支出预算总表", columns: SPENDING, lines: ALL_LINES }),
      appropriation(),
      coded({
        number: 5,
        role: "general-expenditure",
        title: "一般公共预算支出功能分类预算表",
        columns: SPENDING,
        lines: GENERAL_LINES,
      }),
      noData(6, "fund-expenditure", "政府性基金预算支出功能分类预算表"),
      noData(7, "state-capital", "国有资本经营预算支出功能分类预算表"),
      economic(),
      threePublic(),
    ],
    forms: [],
    narrative: { ...file.narrative, claims: CLAIMS },
  }));
}

const NAMES: readonly FileColumn[] = [
  column("code-class", "功能分类科目编码", "类"),
  column("code-section", "功能分类科目编码", "款"),
  column("code-item", "功能分类科目编码", "项"),
  column("name", "功能分类科目名称"),
];
const INCOME: readonly ColumnRole[] = ["total", "other-amount", "public-service-revenue", "other-revenue"];
const SPENDING: readonly ColumnRole[] = ["total", "basic", "project"];

const INCOME_LINES = `
  207 文化旅游体育与传媒支出 8,000,000 7,400,000 600,000 0
  20701 文化和旅游 8,000,000 7,400,000 600,000 0
  2070104 图书馆 8,000,000 7,400,000 600,000 0
  208 社会保障和就业支出 900,000 900,000 0 0
  20805 行政事业单位养老支出 900,000 900,000 0 0
  2080505 机关事业单位基本养老保险缴费支出 600,000 600,000 0 0
  2080506 机关事业单位职业年金缴费支出 300,000 300,000 0 0
  221 住房保障支出 700,000 700,000 0 0
  22102 住房改革支出 700,000 700,000 0 0
  2210201 住房公积金 700,000 700,000 0 0
  合计 9,600,000 9,000,000 600,000 0`;
const SOCIAL_LINES = `
  208 社会保障和就业支出 900,000 900,000 0
  20805 行政事业单位养老支出 900,000 900,000 0
  2080505 机关事业单位基本养老保险缴费支出 600,000 600,000 0
  2080506 机关事业单位职业年金缴费支出 300,000 300,000 0
  221 住房保障支出 700,000 700,000 0
  22102 住房改革支出 700,000 700,000 0
  2210201 住房公积金 700,000 700,000 0`;
const ALL_LINES = `
  207 文化旅游体育与传媒支出 8,000,000 6,000,000 2,000,000
  20701 文化和旅游 8,000,000 6,000,000 2,000,000
  2070104 图书馆 8,000,000 6,000,000 2,000,000${SOCIAL_LINES}
  合计 9,600,000 7,600,000 2,000,000`;
const GENERAL_LINES = `
  207 文化旅游体育与传媒支出 7,400,000 6,000,000 1,400,000
  20701 文化和旅游 7,400,000 6,000,000 1,400,000
  2070104 图书馆 7,400,000 6,000,000 1,400,000${SOCIAL_LINES}
  合计 9,000,000 7,600,000 1,400,000`;

interface CodedTable {
  readonly number: number;
  readonly role: TableRole;
  readonly title: string;
  readonly columns: readonly ColumnRole[];
  readonly lines: string;
}

/** A table of accounts whose lines are "code name amounts…", with the total at its foot. */
function coded({ number, role, title, columns, lines }: CodedTable): FileTable {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => codedRow(line.trim().split(" ")));
  return table({
    number,
    role,
    title,
    columns: [...NAMES, ...columns.map((entry) => column(entry, entry))],
    rows,
  });
}

const LEVELS: Readonly<Record<number, LineRole>> = { 3: "class", 5: "section", 7: "item" };

function codedRow([first = "", ...rest]: readonly string[]): FileRow {
  if (first === "合计") return row(["total"], ["", "", "", "合计", ...rest]);
  const parts = [first.slice(0, 3), first.slice(3, 5), first.slice(5, 7)];
  return row([LEVELS[first.length] ?? "item"], [...parts, ...rest]);
}

type TableParts = Pick<FileTable, "role" | "title"> & {
  readonly number: number;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  readonly unit?: FileTable["unit"];
};

function table({ number, role, title, columns, rows, unit }: TableParts): FileTable {
  return {
    id: `t${number}`,
    role,
    number: String(number),
    label: "",
    title: `2024年部门${title}`,
    body: "东浦区图书馆",
    unit: unit ?? "元",
    state: "published",
    notes: [],
    pages: [],
    columns: [...columns],
    rows: [...rows],
  };
}

const SIDES: readonly FileColumn[] = [
  sideColumn("income", "item", "本年收入", "项目"),
  sideColumn("income", "amount", "本年收入", "预算数"),
  sideColumn("expenditure", "item", "本年支出", "项目"),
];

function summary(): FileTable {
  return table({
    number: 1,
    role: "income-and-expenditure",
    title: "财务收支预算总表",
    columns: [...SIDES, sideColumn("expenditure", "amount", "本年支出", "预算数")],
    rows: [
      row(
        ["appropriation", "class"],
        ["一、财政拨款收入", "9,000,000", "一、文化旅游体育与传媒支出", "8,000,000"],
      ),
      row(
        ["general-public-budget", "class"],
        ["1.一般公共预算", "9,000,000", "二、社会保障和就业支出", "900,000"],
      ),
      row(["government-fund", "class"], ["2.政府性基金", "", "三、住房保障支出", "700,000"]),
      row(["public-service-revenue", "empty"], ["二、事业收入", "600,000", "", ""]),
      row(["other-revenue", "empty"], ["四、其他收入", "", "", ""]),
      row(["grand-total", "grand-total"], ["收入总计", "9,600,000", "支出总计", "9,600,000"]),
    ],
  });
}

function appropriation(): FileTable {
  const money = (amount: string) => [amount, amount, "", ""];
  return table({
    number: 4,
    role: "appropriation",
    title: "财政拨款收支预算总表",
    columns: [
      ...SIDES,
      sideColumn("expenditure", "total", "合计"),
      sideColumn("expenditure", "general-public-budget", "一般公共预算"),
      sideColumn("expenditure", "government-fund", "政府性基金"),
      sideColumn("expenditure", "state-capital", "国有资本经营预算"),
    ],
    rows: [
      row(
        ["general-public-budget", "class"],
        ["一、一般公共预算资金", "9,000,000", "一、文化旅游体育与传媒支出", ...money("7,400,000")],
      ),
      row(
        ["government-fund", "class"],
        ["二、政府性基金", "", "二、社会保障和就业支出", ...money("900,000")],
      ),
      row(["state-capital", "class"], ["三、国有资本经营预算", "", "三、住房保障支出", ...money("700,000")]),
      row(["grand-total", "grand-total"], ["收入总计", "9,000,000", "支出总计", ...money("9,000,000")]),
    ],
  });
}

function noData(number: number, role: TableRole, title: string): FileTable {
  const rows = [row(["total"], ["", "", "", "合计", "", "", ""])];
  const columns = [...NAMES, ...SPENDING.map((entry) => column(entry, entry))];
  const notes = ["注：本单位无此项预算，故本表无数据。"];
  return { ...table({ number, role, title, columns, rows }), state: "no-data", notes };
}

function economic(): FileTable {
  const line = (role: LineRole, code: string, name: string, [total = "", personnel = "", operating = ""]) =>
    row([role], [code.slice(0, 3), code.slice(3), name, total, personnel, operating]);
  return table({
    number: 8,
    role: "basic-by-economy",
    title: "一般公共预算基本支出部门预算经济分类预算表",
    columns: [
      column("code-class", "类"),
      column("code-section", "款"),
      column("name", "经济分类科目名称"),
      column("total", "合计"),
      column("personnel", "人员经费"),
      column("operating", "公用经费"),
    ],
    rows: [
      line("economic-class", "301", "工资福利支出", ["6,600,000", "6,600,000", "0"]),
      line("economic-item", "30101", "基本工资", ["5,000,000", "5,000,000", "0"]),
      line("economic-item", "30108", "机关事业单位基本养老保险缴费", ["600,000", "600,000", "0"]),
      line("economic-item", "30109", "职业年金缴费", ["300,000", "300,000", "0"]),
      line("economic-item", "30113", "住房公积金", ["700,000", "700,000", "0"]),
      line("economic-class", "302", "商品和服务支出", ["1,000,000", "0", "1,000,000"]),
      line("economic-item", "30201", "办公费", ["960,000", "0", "960,000"]),
      line("economic-item", "30217", "公务接待费", ["10,000", "0", "10,000"]),
      line("economic-item", "30231", "公务用车运行维护费", ["30,000", "0", "30,000"]),
      line("total", "", "合计", ["7,600,000", "6,600,000", "1,000,000"]),
    ],
  });
}

/** One row in 万元 beside eight tables in 元, as that form prints it. */
function threePublic(): FileTable {
  return table({
    number: 9,
    role: "three-public",
    title: "“三公”经费和机关运行经费预算表",
    unit: "万元",
    columns: [
      column("total", "合计"),
      column("other-amount", "因公出国（境）费"),
      column("other-amount", "公务接待费"),
      column("other-amount", "公务用车购置及运行费"),
      column("other-amount", "机关运行经费"),
    ],
    rows: [row(["total"], ["4.00", "0", "1.00", "3.00", "0"])],
  });
}

const PLACE = { section: "部门预算编制说明", page: null };
const amount = (text: string) => ({ amount: { text, unit: "万元" as const } });

const CLAIMS: FileClaim[] = [
  { id: "n1-1", ...PLACE, subject: "revenue-grand-total", ...amount("960") },
  { id: "n1-2", ...PLACE, subject: "revenue-source", item: "事业收入", of: "n1-1", ...amount("60.00") },
  { id: "n1-3", ...PLACE, subject: "expenditure-grand-total", ...amount("960.00") },
  { id: "n1-4", ...PLACE, subject: "general-expenditure", ...amount("900") },
];
