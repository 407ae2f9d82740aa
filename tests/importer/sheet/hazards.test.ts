import { describe, expect, it } from "vitest";
import type { Imported } from "../../../src/importer/importDocument.ts";
import { warningsOf } from "../../../src/importer/warningsOf.ts";
import { importSheets } from "./importSheets.ts";
import { printXlsx } from "./printXlsx.ts";
import type { PlannedSheet } from "./sheetPlan.ts";
import { EXPENDITURE, writtenSheet } from "./writtenSheet.ts";

function read(...sheets: readonly PlannedSheet[]): Promise<Imported> {
  return importSheets(printXlsx(sheets));
}

function textsOf({ budget }: Imported, table = 0): readonly (readonly string[])[] {
  return budget.tables[table]?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? [];
}

const EXPECTED = [
  ["", "合计", "1,234.50", "1,000.00", "234.50"],
  ["201", "一般公共服务支出", "1,234.50", "1,000.00", "234.50"],
  ["20126", "档案事务", "1,234.50", "1,000.00", "234.50"],
  ["2012601", "行政运行", "1,000.00", "1,000.00", ""],
  ["2012604", "档案馆", "234.50", "", "234.50"],
];
const TITLES = EXPENDITURE.slice(0, 2);
const HEADER = EXPENDITURE.slice(2, 3);
const ROWS = EXPENDITURE.slice(3);
const PLAIN = writtenSheet("支出", EXPENDITURE);

describe("readWorkbook", () => {
  it("reads a table with its sheet as its page", async () => {
    const result = await read(writtenSheet("封面", [["青溪县档案馆"], ["2024年部门预算公开"]]), PLAIN);
    const [table] = result.budget.tables;
    expect(textsOf(result)).toEqual(EXPECTED);
    expect(table?.role).toBe("expenditure");
    expect(table?.pages).toEqual([2]);
    expect(table?.rows[0]?.cells[2]?.box).toBeNull();
    expect(result.budget.provenance.source).toMatchObject({
      title: "青溪县档案馆2024年部门预算公开",
      medium: "xlsx",
      pages: 2,
    });
    expect(result.report.whole).toBe(true);
    expect(result.report.sums).toEqual([]);
  });

  it("keeps hidden sheets, rows and columns and says which they are", async () => {
    const hidden = { ...PLAIN, hidden: true, hiddenRows: [6, 50], hiddenColumns: [3] };
    const result = await read(hidden);
    expect(textsOf(result)).toEqual(EXPECTED);
    expect(result.report.remarks).toEqual([
      { kind: "hidden-sheet", sheet: "支出", places: [] },
      { kind: "hidden-rows", sheet: "支出", places: ["7"] },
      { kind: "hidden-columns", sheet: "支出", places: ["D"] },
    ]);
    expect(warningsOf(result.report)).toContain("行隐藏，已读取 / rows are hidden and were read: 支出: 7");
  });

  it("keeps a printed zero, a printed dash, a zero that is not shown and a blank apart", async () => {
    const zeros = [
      "203",
      "国防支出",
      { value: 0, format: "0.00" },
      { value: 0, format: '0.00;-0.00;"-"' },
      { value: 0, format: "0.00;-0.00;" },
    ];
    const result = await read(writtenSheet("支出", [...EXPENDITURE, zeros]));
    const cells = result.budget.tables[0]?.rows[5]?.cells.slice(2);
    expect(cells?.map((cell) => [cell.text, cell.figure?.kind])).toEqual([
      ["0.00", "zero"],
      ["-", "dash"],
      ["", "blank"],
    ]);
    const without = await read({ ...writtenSheet("支出", [...EXPENDITURE, zeros]), hidesZeros: true });
    expect(textsOf(without)[5]).toEqual(["203", "国防支出", "", "", ""]);
  });

  it("says which numbers their format does not show", async () => {
    const row = ["203", "国防支出", { value: 7, format: ";;;" }, null, null];
    const { report } = await read(writtenSheet("支出", [...EXPENDITURE, row]));
    expect(report.remarks).toEqual([{ kind: "value-not-shown", sheet: "支出", places: ["C9"] }]);
  });

  it("lists errors and formulas saved without a value instead of reading nought or nothing", async () => {
    const error = ["203", "国防支出", { value: null, error: "#REF!" }, null, null];
    const empty = ["204", "公共安全支出", { value: null, formula: "SUM(D10:E10)" }, null, null];
    const text = ["205", "教育支出", { value: "", formula: 'IF(D11=0,"",D11)' }, null, null];
    const { report } = await read(writtenSheet("支出", [...EXPENDITURE, error, empty, text]));
    expect(report.unplaced).toEqual([
      { table: "t1", page: 1, text: "#REF! (C9)" },
      { table: "t1", page: 1, text: "=… (C10)" },
    ]);
    expect(report.whole).toBe(false);
  });

  it("marks a negative amount in brackets as inferred", async () => {
    const row = ["203", "国防支出", { value: -5, format: "0.00_);(0.00)" }, { value: -5, format: "0.00" }];
    const { budget } = await read(writtenSheet("支出", [...EXPENDITURE, row]));
    const cells = budget.tables[0]?.rows[5]?.cells.slice(2, 4);
    expect(cells?.map((cell) => [cell.text, cell.inferred])).toEqual([
      ["-5.00", true],
      ["-5.00", false],
    ]);
  });

  it("sees only the first cell of a merged range", async () => {
    const covered = writtenSheet("支出", [...EXPENDITURE, ["合计", "底下的字", 1]], {
      merges: [[8, 0, 8, 1]],
    });
    expect(textsOf(await read(covered))[5]).toEqual(["合计", "", "1", "", ""]);
  });

  it("joins names that wrap in their cell and drops spaces that cannot be seen", async () => {
    const row = ["203", "国防\n支出\u00a0", { value: 1, format: "0.00" }, " 1.00 ", null];
    expect(textsOf(await read(writtenSheet("支出", [...EXPENDITURE, row])))[5]).toEqual([
      "203",
      "国防支出",
      "1.00",
      "1.00",
      "",
    ]);
  });

  it("reads places of a name under one header as levels of indentation", async () => {
    const rows = [
      ["2024年项目支出表"],
      ["部门名称：青溪县档案馆", null, null, "单位：万元"],
      ["项目名称", null, null, "合计"],
      ["青溪县档案馆", null, null, 12],
      [null, "青溪县档案馆", null, 12],
      [null, null, "库房修缮", 12],
    ];
    const result = await read(writtenSheet("项目", rows, { merges: [[2, 0, 2, 2]] }));
    expect(textsOf(result)).toEqual([
      ["青溪县档案馆", "12"],
      ["　青溪县档案馆", "12"],
      ["　　库房修缮", "12"],
    ]);
    expect(result.budget.tables[0]?.rows.map((row) => row.roles[0])).toEqual([
      "department",
      "unit",
      "project",
    ]);
  });

  it("takes label and title from one cell, and the title from the sheet's name where none is printed", async () => {
    const labelled = [["附表3：2024年部门支出总表"], ...EXPENDITURE.slice(1)];
    const first = await read(writtenSheet("Sheet1", labelled));
    expect(first.budget.tables[0]).toMatchObject({
      label: "附表3",
      number: "3",
      title: "2024年部门支出总表",
    });
    const cover = writtenSheet("封面", [["青溪县档案馆2024年部门预算"]]);
    const second = await read(cover, writtenSheet("3.支出总表", [...HEADER, ...ROWS]));
    expect(second.budget.tables[0]).toMatchObject({ title: "支出总表", role: "expenditure" });
    expect(textsOf(second)).toEqual(EXPECTED);
    expect(second.report.remarks).toEqual([
      { kind: "title-from-sheet", sheet: "3.支出总表", places: ["支出总表"] },
    ]);
  });

  it("reports a table that no words name", async () => {
    const { report } = await read(PLAIN, writtenSheet("Sheet2", [...HEADER, ...ROWS]));
    expect(report.unread).toEqual([{ title: "Sheet2", page: 2 }]);
    expect(report.whole).toBe(false);
  });

  it("passes over a list of contents and reads what is said below a table", async () => {
    const contents = writtenSheet("目录", [["目录"], ["一、部门收支总表"], ["二、部门支出总表"]]);
    const notes = [...EXPENDITURE, [], ["注：本表不含上年结转。"], ["档案馆为项目单位。"]];
    const result = await read(contents, writtenSheet("支出", notes));
    expect(result.budget.tables).toHaveLength(1);
    expect(result.budget.tables[0]?.notes).toEqual(["注：本表不含上年结转。", "档案馆为项目单位。"]);
    expect(result.report.unread).toEqual([]);
  });

  it("reads a table without rows that says it has no data", async () => {
    const empty = [
      ["2024年政府性基金预算支出表"],
      ["部门名称：青溪县档案馆", null, null, null, "单位：万元"],
      ...HEADER,
      ["本表无数据"],
    ];
    const { budget } = await read(PLAIN, writtenSheet("基金", empty));
    expect(budget.tables[1]).toMatchObject({ role: "fund-expenditure", state: "no-data", rows: [] });
  });

  it("joins a table that is printed on in a second part, and leaves a repeated header out", async () => {
    const [title = [], unit = []] = TITLES;
    const parts = [
      title,
      unit,
      ...HEADER,
      ...ROWS.slice(0, 2),
      [],
      ["2024年部门支出总表（续表）"],
      unit,
      ...HEADER,
    ];
    const continued = await read(writtenSheet("支出", [...parts, ...ROWS.slice(2)]));
    expect(textsOf(continued)).toEqual(EXPECTED);
    const repeated = [...TITLES, ...HEADER, ...ROWS.slice(0, 3), ...HEADER, ...ROWS.slice(3)];
    expect(textsOf(await read(writtenSheet("支出", repeated)))).toEqual(EXPECTED);
  });

  it("reads a sheet of running text as the narrative", async () => {
    const lines = [
      ["第三部分 2024年部门预算情况说明"],
      ["一、收支预算总体情况说明"],
      ["2024年收入总计1234.50万元，支出总计1234.50万元。"],
    ];
    const { budget } = await read(PLAIN, writtenSheet("说明", lines));
    expect(budget.narrative.sections.map((section) => section.title)).toEqual(["收支预算总体情况说明"]);
    expect(budget.narrative.claims.map((claim) => [claim.subject, claim.amount?.text, claim.page])).toEqual([
      ["revenue-grand-total", "1234.50", 2],
      ["expenditure-grand-total", "1234.50", 2],
    ]);
  });
});
