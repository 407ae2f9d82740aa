import { describe, expect, it } from "vitest";
import type { Budget, Table } from "../../src/budget/budget.ts";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import type { TableRole } from "../../src/budget/roles.ts";
import { importShared, sharedFile } from "./importSettings.ts";

const DOCUMENTS = {
  "01": sharedFile("documents", "01"),
  "05": sharedFile("documents", "05"),
  "13": sharedFile("documents", "13"),
  "15": sharedFile("documents", "15"),
} as const;
type DocumentName = keyof typeof DOCUMENTS;

const SHANGHAI: readonly TableRole[] = [
  "income-and-expenditure",
  "income",
  "expenditure",
  "appropriation",
  "general-expenditure",
  "fund-expenditure",
  "state-capital",
  "basic-by-economy",
  "three-public",
];
const JIANGSU: readonly TableRole[] = [
  "income-and-expenditure",
  "income",
  "expenditure",
  "appropriation",
  "appropriation-expenditure",
  "other",
  "general-expenditure",
  "basic-by-economy",
  "three-public",
  "fund-expenditure",
  "operating",
  "procurement",
];

function tableOf(budget: Budget, id: string): Table {
  const table = budget.tables.find((entry) => entry.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

function textsOf(budget: Budget, id: string, row: number): readonly string[] {
  return tableOf(budget, id).rows[row - 1]?.cells.map((cell) => cell.text) ?? [];
}

const present = Object.values(DOCUMENTS).every((file) => file !== null);
const read = (name: DocumentName) => importShared(DOCUMENTS[name] ?? "");

describe.skipIf(!present)("importDocument on the published PDFs", () => {
  it.each([
    { name: "01" as const, roles: SHANGHAI, amounts: [8, 42, 47, 12, 47, 0, 0, 61, 4], forms: 0 },
    { name: "05" as const, roles: SHANGHAI, amounts: [12, 134, 201, 20, 201, 0, 0, 63, 7], forms: 5 },
    { name: "13" as const, roles: JIANGSU, amounts: [12, 3, 4, 6, 21, 25, 21, 25, 8, 0, 12, 26], forms: 0 },
    { name: "15" as const, roles: JIANGSU, amounts: [12, 3, 4, 6, 21, 24, 21, 24, 8, 0, 11, 24], forms: 0 },
  ])("reads every table of $name whole, and every sum comes out", async ({ name, roles, amounts, forms }) => {
    const { budget, report, text } = await read(name);
    expect(budget.tables.map((table) => table.role)).toEqual(roles);
    expect(report.tables.map((table) => table.amounts)).toEqual(amounts);
    expect(report.unplaced).toEqual([]);
    expect(report.sums).toEqual([]);
    expect(report.whole).toBe(true);
    expect(budget.forms).toHaveLength(forms);
    expect(parseBudgetText(text)).toEqual({ ok: true, value: budget });
  });

  it("keeps codes in three columns, blanks between amounts, and a table across two pages", async () => {
    const { budget } = await read("01");
    expect(textsOf(budget, "t3", 4)).toEqual([
      "201",
      "03",
      "02",
      "一般行政管理事务",
      "46,140,000.00",
      "",
      "46,140,000.00",
    ]);
    expect(tableOf(budget, "t3").pages).toEqual([11, 12]);
    expect(textsOf(budget, "t3", 21)).toEqual([
      "合计",
      "",
      "",
      "",
      "91,016,775.35",
      "24,606,775.35",
      "66,410,000.00",
    ]);
    expect(textsOf(budget, "t9", 1)).toEqual(["867.50", "839.00", "28.50", "", "", "", "213.28"]);
    expect(tableOf(budget, "t1").unit).toBe("元");
    expect(tableOf(budget, "t9").unit).toBe("万元");
    expect(tableOf(budget, "t6").state).toBe("no-data");
  });

  it("joins names that wrap and reads four pages as one table", async () => {
    const { budget } = await read("05");
    expect(tableOf(budget, "t2").pages).toEqual([11, 12, 13, 14]);
    expect(textsOf(budget, "t4", 4).slice(2)).toEqual([
      "四、文化旅游体育与传媒支出",
      "200,000",
      "200,000",
      "",
      "",
    ]);
    expect(textsOf(budget, "t9", 1)).toEqual(["22.91", "0", "1.35", "21.56", "0", "21.56", "786.09"]);
  });

  it("reads the targets of a form with their classes and the money of both columns", async () => {
    const { budget } = await read("05");
    const [form] = budget.forms;
    expect(form?.project).toBe("新建万里街道社区公共服务中心");
    expect(form?.funding.period.map((entry) => entry.text)).toEqual(["4,100,000.00", "4,100,000.00", "0.00"]);
    expect(form?.indicators.map((entry) => entry.annual?.value)).toEqual([
      "≥13459.00(平方米)",
      "及时率",
      "合规",
      "完善率",
      "满意度",
    ]);
    expect(budget.forms.map((entry) => entry.indicators.length)).toEqual([5, 4, 4, 43, 9]);
  });

  it("reads pages that are turned, with the place of every cell", async () => {
    const { budget } = await read("13");
    const cell = tableOf(budget, "t1").rows[0]?.cells[1];
    expect(cell?.text).toBe("18,330.37");
    expect(cell?.box?.every((length) => length > 0 && length < 1191)).toBe(true);
    expect(textsOf(budget, "t3", 1)).toEqual(["18,330.37", "9,312.90", "6,459.58", "2,557.89", ""]);
  });

  it("tells two tables on one page apart and reads what the text states", async () => {
    const { budget } = await read("15");
    expect(tableOf(budget, "t3").pages).toEqual([10]);
    expect(tableOf(budget, "t4").pages).toEqual([10]);
    expect(textsOf(budget, "t12", 13)).toEqual([
      "",
      "常委会会议经费及省人大工作会议经费",
      "会议费",
      "",
      "",
      "229.00",
    ]);
    const source = budget.narrative.claims.find((claim) => claim.subject === "operating-funds");
    expect(source?.amount?.text).toBe("1579.38");
    expect(source?.change?.percent?.text).toBe("71.89");
    expect(budget.provenance.source.title).toBe("江苏省人大常委会办公厅2018年度部门预算公开");
  });
});
