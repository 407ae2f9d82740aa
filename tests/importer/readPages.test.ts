import { describe, expect, it } from "vitest";
import { readPages } from "../../src/importer/pdf/readPages.ts";
import { splitItem } from "../../src/importer/pdf/splitItem.ts";
import { buildTable } from "../../src/importer/table/buildTable.ts";
import type { Grid } from "../../src/importer/table/grid.ts";
import { drawnPage, gridRules, headAt, type Placed } from "./drawnPage.ts";

const XS = [50, 120, 280, 360, 440, 520];
const HEADER: readonly Placed[] = [
  ["科目编码", 60, 84],
  ["科目名称", 170, 84],
  ["合计", 300, 84],
  ["基本支出", 370, 84],
  ["项目支出", 450, 84],
];

function textsOf(grid: Grid | undefined): readonly (readonly string[])[] {
  return grid?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? [];
}

function ysOf(rows: number): readonly number[] {
  return Array.from({ length: rows + 2 }, (_, index) => 80 + index * 20);
}

describe("readPages", () => {
  it("finds the column of a blank cell by the drawn lines", () => {
    const words: readonly Placed[] = [
      ...headAt(30, "2024年预算支出总表"),
      ...HEADER,
      ["201", 60, 104],
      ["一般公共服务支出", 125, 104],
      ["20.00", 320, 104],
      ["20.00", 490, 104],
    ];
    const { grids } = readPages([drawnPage(1, words, gridRules(XS, ysOf(1)))]);
    expect(grids[0]?.head).toMatchObject({ title: "2024年预算支出总表", body: "清河县图书馆", unit: "万元" });
    expect(textsOf(grids[0])).toEqual([["201", "一般公共服务支出", "20.00", "", "20.00"]]);
    expect(grids[0]?.rows[0]?.cells[4]?.box).toEqual([490, 104, 25, 10]);
  });

  it("joins a name that wraps and leaves out the header that a second page repeats", () => {
    const first: readonly Placed[] = [
      ...headAt(30, "2024年预算支出总表"),
      ...HEADER,
      ["2080505", 60, 110],
      ["机关事业单位基本养老保险缴费", 122, 104],
      ["支出", 122, 116],
      ["11.98", 320, 110],
      ["11.98", 400, 110],
    ];
    const second: readonly Placed[] = [
      ...HEADER,
      ["合计", 60, 104],
      ["11.98", 320, 104],
      ["11.98", 400, 104],
    ];
    const { grids } = readPages([
      drawnPage(1, first, gridRules(XS, [80, 100, 130])),
      drawnPage(2, second, gridRules(XS, ysOf(1))),
    ]);
    expect(grids).toHaveLength(1);
    expect(grids[0]?.pages).toEqual([1, 2]);
    expect(textsOf(grids[0])).toEqual([
      ["2080505", "机关事业单位基本养老保险缴费支出", "11.98", "11.98", ""],
      ["合计", "", "11.98", "11.98", ""],
    ]);
  });

  it("reads a known form that draws no lines, with blanks and a wrapped name", () => {
    const { grids } = readPages([
      drawnPage(1, [
        ...headAt(30, "2024年预算支出总表"),
        ["项目", 150, 64],
        ["2024年预算数", 370, 64],
        ...HEADER,
        ["合计", 60, 104],
        ["30.00", 320, 104],
        ["10.00", 400, 104],
        ["20.00", 490, 104],
        ["207", 60, 124],
        ["文化旅游体育与传媒支出", 125, 124],
        ["30.00", 320, 124],
        ["10.00", 400, 124],
        ["20.00", 490, 124],
        ["2070104", 60, 149],
        ["图书馆阅览设备与古籍修复", 125, 143],
        ["专项", 125, 155],
        ["20.00", 320, 149],
        ["20.00", 490, 149],
      ]),
    ]);
    expect(grids[0]?.titles[4]).toEqual(["2024年预算数", "项目支出"]);
    expect(textsOf(grids[0])).toEqual([
      ["合计", "", "30.00", "10.00", "20.00"],
      ["207", "文化旅游体育与传媒支出", "30.00", "10.00", "20.00"],
      ["2070104", "图书馆阅览设备与古籍修复专项", "20.00", "", "20.00"],
    ]);
    expect(grids[0]?.rows.every((row) => row.cells.every((cell) => !cell.inferred))).toBe(true);
  });

  it("marks cells as inferred where neither lines nor a known header tell the columns", () => {
    const { grids } = readPages([
      drawnPage(1, [
        ...headAt(30, "2024年预算支出总表"),
        ["科目代码", 60, 84],
        ["科目", 170, 84],
        ["支出数合计", 300, 84],
        ["201", 60, 104],
        ["一般公共服务支出", 125, 104],
        ["20.00", 320, 104],
      ]),
    ]);
    expect(textsOf(grids[0])).toEqual([["201", "一般公共服务支出", "20.00"]]);
    expect(grids[0]?.rows[0]?.cells[2]?.inferred).toBe(true);
  });

  it("tells two tables on one page apart, each with its own unit, and keeps notes", () => {
    const small = [50, 200, 350];
    const { grids } = readPages([
      drawnPage(
        1,
        [
          ...headAt(30, "2024年预算收入总表"),
          ["项目", 60, 84],
          ["金额", 210, 84],
          ["一、一般公共预算", 60, 104],
          ["5.00", 300, 104],
          ...headAt(140, "2024年政府性基金预算支出表", "元"),
          ["科目名称", 60, 194],
          ["金额", 210, 194],
          ["合计", 60, 214],
          ["注：本表无数据", 50, 240],
        ],
        [...gridRules(small, [80, 100, 120]), ...gridRules(small, [190, 210, 230])],
      ),
    ]);
    expect(grids.map((grid) => grid.head.unit)).toEqual(["万元", "元"]);
    expect(grids[1]?.notes).toEqual(["注：本表无数据"]);
    const { table } = buildTable(grids[1] ?? grids[0] ?? expect.fail(), { id: "t2", number: "2" });
    expect(table.state).toBe("no-data");
  });

  it("takes title and unit from inside the frame, and a note from its last row", () => {
    const frame = [
      ...gridRules(XS, [80, 100, 120]),
      { x1: 50, y1: 40, x2: 520, y2: 40 },
      { x1: 50, y1: 60, x2: 520, y2: 60 },
      { x1: 50, y1: 140, x2: 520, y2: 140 },
      { x1: 50, y1: 40, x2: 50, y2: 140 },
      { x1: 520, y1: 40, x2: 520, y2: 140 },
    ];
    const { grids } = readPages([
      drawnPage(
        1,
        [
          ["2024年预算支出总表", 200, 44],
          ["部门：清河县图书馆", 60, 64],
          ["单位：元", 460, 64],
          ...HEADER,
          ["合计", 60, 104],
          ["9.00", 320, 104],
          ["注：不含上年结转", 60, 124],
        ],
        frame,
      ),
    ]);
    expect(grids[0]?.head).toMatchObject({ title: "2024年预算支出总表", body: "清河县图书馆", unit: "元" });
    expect(grids[0]?.titles.map((title) => title.join(""))).toEqual(HEADER.map(([text]) => text));
    expect(textsOf(grids[0])).toEqual([["合计", "", "9.00", "", ""]]);
    expect(grids[0]?.notes).toEqual(["注：不含上年结转"]);
  });

  it("never drops rows of a page that fits no table: they are listed", () => {
    const { grids } = readPages([
      drawnPage(
        1,
        [...headAt(30, "2024年预算支出总表"), ...HEADER, ["合计", 60, 104], ["9.00", 320, 104]],
        gridRules(XS, ysOf(1)),
      ),
      drawnPage(
        2,
        [
          ["一二三", 60, 84],
          ["四五六", 210, 84],
          ["七八九", 60, 104],
          ["8.00", 300, 104],
        ],
        gridRules([50, 200, 350], [80, 100, 120]),
      ),
    ]);
    expect(grids[0]?.unplaced).toEqual([{ page: 2, text: "8.00" }]);
  });
});

describe("splitItem", () => {
  it("gives neighbouring cells that the reader joined their own places", () => {
    const words = splitItem({ text: "18,330.37 二、外交支出", matrix: [10, 0, 0, 10, 100, 50], width: 145 });
    expect(words).toEqual([
      { text: "18,330.37", x: 100, y: 40, width: 45, height: 10 },
      { text: "二、外交支出", x: 185, y: 40, width: 60, height: 10 },
    ]);
  });
});

describe("buildTable", () => {
  it("says so where the document prints no parent and where it prints a code twice", () => {
    const cell = (text: string) => ({ text, box: null, inferred: false });
    const grid: Grid = {
      head: {
        label: "",
        title: "2024年预算支出总表",
        body: "清河县图书馆",
        unit: "万元",
        unitPrinted: true,
        page: 1,
      },
      titles: [["科目编码"], ["科目名称"], ["合计"]],
      rows: [
        { page: 1, cells: [cell("207"), cell("文化支出"), cell("3.00")] },
        { page: 1, cells: [cell("2070104"), cell("图书馆"), cell("1.00")] },
        { page: 1, cells: [cell("207"), cell("文化支出"), cell("2.00")] },
      ],
      ruled: true,
      notes: [],
      pages: [1],
      unplaced: [],
    };
    const { table } = buildTable(grid, { id: "t1", number: "1" });
    expect(table.rows.map((row) => row.printedSo)).toEqual([
      undefined,
      ["parent-not-printed"],
      ["code-printed-twice"],
    ]);
  });
});
