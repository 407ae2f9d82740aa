import { describe, expect, it } from "vitest";
import type { Imported } from "../../../src/importer/importDocument.ts";
import { type PrintedPage, printPdf } from "../print/printPdf.ts";
import { importSheets } from "../sheet/importSheets.ts";
import { printXlsx } from "../sheet/printXlsx.ts";
import { writtenSheet } from "../sheet/writtenSheet.ts";
import { type DrawnTable, drawForms } from "./drawForms.ts";
import { BALANCE, BODY, CODED, expenditure, headOf, INCOME_BY_UNIT, TWO_YEARS } from "./foreignTables.ts";
import { writeForms } from "./writeForms.ts";

type Pages = readonly (readonly DrawnTable[])[];

const COVER: PrintedPage = {
  width: 842,
  height: 595,
  texts: [
    { text: BODY, x: 200, y: 200, size: 20 },
    { text: "2025年部门预算公开", x: 200, y: 240, size: 20 },
  ],
  lines: [],
};

function readPdf(pages: Pages): Promise<Imported> {
  return importSheets(printPdf([COVER, ...drawForms(pages)]));
}

function readXlsx(pages: Pages): Promise<Imported> {
  return importSheets(
    printXlsx([writtenSheet("封面", [[BODY], ["2025年部门预算公开"]]), ...writeForms(pages)]),
  );
}

const MEDIA = [
  ["PDF", readPdf],
  ["XLSX", readXlsx],
] as const;

function linesOf({ budget }: Imported, table = 0): readonly string[] {
  return (budget.tables[table]?.rows ?? []).map((row) =>
    [row.roles.join("/"), ...row.cells.map((cell) => `${cell.text.trim()}${cell.inferred ? "?" : ""}`)].join(
      " | ",
    ),
  );
}

function rolesOf({ budget }: Imported): string {
  return (budget.tables[0]?.columns ?? []).map(({ role }) => role).join(" ");
}

const EXPENDITURE = [
  "total |  | 合计 | 430.00 | 330.00 | 100.00",
  "class | 201 | 一般公共服务支出 | 430.00 | 330.00 | 100.00",
  "section | 20126 | 档案事务 | 430.00 | 330.00 | 100.00",
  "item | 2012601 | 行政运行 | 330.00 | 330.00 | ",
  "item | 2012604 | 档案馆 | 100.00 |  | 100.00",
];

describe.each(MEDIA)("importDocument on forms of other provinces in %s", (_medium, read) => {
  it("reads 收支总表 with a third pair, 收入合计 above 总计 and a title in brackets", async () => {
    const result = await read([[BALANCE]]);
    expect(rolesOf(result)).toBe("item amount item amount text other-amount");
    expect(linesOf(result).slice(2)).toEqual([
      "year-total/year-total | 收入合计 | 520.00 | 支出合计 | 535.00 | 支出合计 | 535.00",
      "carried-over/carried-to-next-year | 上年结转 | 15.00 | 结转下年 |  |  | ",
      "grand-total/grand-total | 总计 | 535.00 | 总计 | 535.00 | 总计 | 535.00",
    ]);
    expect(result.report.whole).toBe(true);
  });

  it("takes codes of bodies for bodies and lets a 小计 beside the total pass", async () => {
    const result = await read([[INCOME_BY_UNIT]]);
    expect(result.budget.tables[0]?.rows.map((row) => row.roles.join())).toEqual([
      "total",
      "department",
      "unit",
      "unit",
    ]);
    expect(result.report.sums).toEqual([]);
    expect(result.report.whole).toBe(true);
  });

  it.each([
    ["[2012601]行政运行", "[", "]"],
    ["2012601行政运行", "", ""],
    ["2012601-行政运行", "", "-"],
  ])("cuts the code from the name in %s", async (_form, before, after) => {
    const names = CODED.map(([code = "", name = ""]) => [
      code === "" ? name : `${before}${code}${after}${name}`,
    ]);
    const result = await read([[expenditure(names, [["科目"]])]]);
    expect(linesOf(result)).toEqual(EXPENDITURE);
    expect(rolesOf(result)).toBe("code name total basic project");
  });

  it("joins a code that is printed in parts", async () => {
    const parts = CODED.map(([code = "", name = ""]) => [
      code.replace(/^(\d{3})(\d\d)(\d\d)?$/, "$1 $2 $3").trim(),
      name,
    ]);
    expect(linesOf(await read([[expenditure(parts)]]))).toEqual(EXPENDITURE);
  });

  it("gives 款 and 项 the 类 above them and marks it as inferred", async () => {
    const steps = [
      ["", "", "", "合计"],
      ["201", "", "", "一般公共服务支出"],
      ["", "26", "", "档案事务"],
      ["", "", "01", "行政运行"],
      ["", "", "04", "档案馆"],
    ];
    const titles = [["科目编码", "类"], ["科目编码", "款"], ["科目编码", "项"], ["科目名称"]];
    const result = await read([[expenditure(steps, titles)]]);
    expect(linesOf(result)[3]).toBe("item | 201? | 26? | 01 | 行政运行 | 330.00 | 330.00 | ");
  });

  it("takes the amount of the year where the year before stands first", async () => {
    const result = await read([[TWO_YEARS]]);
    expect(result.budget.year).toBe(2025);
    expect(rolesOf(result)).toBe("item other-amount amount other-amount text");
    expect(linesOf(result)[0]).toBe("total | 合计 | 7.00 | 6.50 | -0.50 | -7.14");
    expect(result.report.whole).toBe(true);
  });

  it.each([
    ["单位：千元", "千元"],
    ["单 位：元", "元"],
    ["计量单位：元", "元"],
    ["（单位：千元）", "千元"],
    ["单位：元（列至角分）", "元"],
    ["万元", "万元"],
  ])("reads the unit of %s", async (printed, unit) => {
    const { budget, report } = await read([
      [expenditure(CODED, undefined, headOf("表3", "部门支出总表", printed))],
    ]);
    expect(budget.tables[0]).toMatchObject({ unit, body: BODY });
    expect(report.unitless).toEqual([]);
  });

  it.each([["部门支出总表（单位：元）"], ["附表3：部门支出总表（元）"], ["表3-部门支出总表（元）"]])(
    "reads the unit in the title %s",
    async (title) => {
      const { budget } = await read([[expenditure(CODED, undefined, headOf("", title, ""))]]);
      expect(budget.tables[0]).toMatchObject({ unit: "元", role: "expenditure" });
    },
  );

  it("is not whole where the unit is none that amounts can be read in, or none is printed", async () => {
    const strange = await read([[expenditure(CODED, undefined, headOf("", "部门支出总表", "单位：百万元"))]]);
    expect(strange.report.unplaced.map(({ text }) => text)).toEqual(["单位：百万元"]);
    const without = await read([[expenditure(CODED, undefined, headOf("", "部门支出总表", ""))]]);
    expect([strange.report.whole, without.report.whole]).toEqual([false, false]);
  });

  it("reports amounts in brackets and reads no row of full-width amounts as a header", async () => {
    const table = expenditure(CODED);
    const rows = table.rows.map((row) => [...row.slice(0, 3), "５３０．００", "（１００．００）"]);
    const result = await read([[{ ...table, rows }]]);
    expect(linesOf(result)[0]).toBe("total |  | 合计 | 430.00 | ５３０．００ | ");
    expect(result.report.unplaced).toHaveLength(5);
    expect(result.report.whole).toBe(false);
  });
});

describe("importDocument on pages of other provinces", () => {
  it("reads a table that says over its whole width that it has no data", async () => {
    const said = "本部门无政府性基金预算支出，故本表无数据。";
    const table = expenditure(CODED, undefined, headOf("表8", "政府性基金预算支出表"));
    const { budget } = await readPdf([[{ ...table, rows: [[said, "<", "<", "<", "<"]] }]]);
    expect(budget.tables[0]).toMatchObject({ state: "no-data", notes: [said], rows: [] });
    expect(budget.tables[0]?.columns.map(({ role }) => role)).toEqual([
      "code",
      "name",
      "total",
      "basic",
      "project",
    ]);
  });

  it("takes 行次 in a header for a part of it", async () => {
    const titles = [["行次"], ["项目"], ["金额"], ["行次"], ["项目"], ["金额"]];
    const rows = [
      ["1", "一、财政拨款收入", "520.00", "3", "一、一般公共服务支出", "520.00"],
      ["2", "收入总计", "520.00", "4", "支出总计", "520.00"],
    ];
    const widths = [30, 150, 80, 30, 150, 80];
    const result = await readPdf([[{ above: headOf("表1", "部门收支总表"), widths, titles, rows }]]);
    expect(linesOf(result)[1]).toBe(
      "grand-total/grand-total | 2 | 收入总计 | 520.00 | 4 | 支出总计 | 520.00",
    );
  });

  it("says that a second list of codes beside the first is in no tree, and takes no code for an amount", async () => {
    const group = (name: string) => [`科目编码`, `科目名称`, `预算数`].map((title) => [name, title]);
    const result = await readPdf([
      [
        {
          above: headOf("表6", "一般公共预算基本支出表"),
          widths: [60, 150, 80, 60, 150, 80],
          titles: [...group("人员经费"), ...group("公用经费")],
          rows: [
            ["301", "工资福利支出", "400.00", "302", "商品和服务支出", "30.00"],
            ["30101", "基本工资", "400.00", "30201", "办公费", "30.00"],
          ],
        },
      ],
    ]);
    expect(rolesOf(result)).toBe("code name amount text text other-amount");
    expect(result.report.unplaced.map(({ text }) => text)).toEqual(["公用经费 科目编码"]);
  });

  it("joins a table whose title and header every page repeats", async () => {
    const table = expenditure(CODED);
    const part = (from: number, to: number) => [{ ...table, rows: table.rows.slice(from, to) }];
    const result = await readPdf([part(0, 2), part(2, 4), part(4, 5)]);
    expect(linesOf(result)).toEqual(EXPENDITURE);
    expect(result.budget.tables[0]?.pages).toEqual([2, 3, 4]);
  });

  it("does not add a table with an unknown title to the one before it", async () => {
    const stranger = expenditure(CODED, undefined, [["", "其他资金安排的支出一览", "单位：元"]]);
    const result = await readPdf([[expenditure(CODED)], [stranger]]);
    expect(linesOf(result)).toEqual(EXPENDITURE);
    expect(result.report.unread).toEqual([{ title: "其他资金安排的支出一览", page: 3 }]);
    expect(result.report.whole).toBe(false);
  });

  it("takes the unit that stands under the table", async () => {
    const table = expenditure(CODED, undefined, headOf("表3", "部门支出总表", ""));
    const { budget } = await readPdf([[{ ...table, below: ["单位：元"] }]]);
    expect(budget.tables[0]?.unit).toBe("元");
  });

  it("says that the targets of a whole department were not read", async () => {
    const form: DrawnTable = {
      above: [["", "部门整体支出绩效目标表", ""]],
      widths: [120, 120, 200, 120],
      titles: [],
      rows: [
        ["部门名称", BODY, "年度预算资金", "530.00"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "数字化档案数量", "≥10000卷"],
      ],
    };
    const { report } = await readPdf([[expenditure(CODED)], [form]]);
    expect(report.unread).toEqual([{ title: "部门整体支出绩效目标表", page: 3 }]);
    expect(report.whole).toBe(false);
  });
});
