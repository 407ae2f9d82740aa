import { describe, expect, it } from "vitest";
import { parseMoney, ZERO } from "../../../src/budget/money.ts";
import { type DataCell, EMPTY, textCell } from "../../../src/export/data/dataSheet.ts";
import { printWorkbook } from "../../../src/export/data/printWorkbook.ts";
import { sheetNames } from "../../../src/export/data/sheetNames.ts";
import { readArchive, readWorkbook, rowsOf } from "./readBack.ts";

const amount = (text: string, places: number): DataCell => ({
  kind: "amount",
  amount: parseMoney(text) ?? ZERO,
  places,
});

function sheetOf(rows: readonly (readonly DataCell[])[], name = "表一") {
  return { name, columns: ["项目", "合计（万元）"].map((title) => ({ title, width: 20 })), rows };
}

describe("printWorkbook", () => {
  const bytes = printWorkbook([
    sheetOf([
      [textCell("　其中：<房租> & 水电"), amount("1,053.20", 2)],
      [textCell("=1+1"), amount("-5", 0)],
      [textCell("_x000D_"), amount("0.00", 2)],
      [textCell("a\u0001b"), EMPTY],
      [textCell("长"), amount("1234567890123.456", 3)],
    ]),
  ]);
  const sheet = readWorkbook(bytes).get("表一");

  it("is read by another program as the same numbers and the same words", () => {
    expect(rowsOf(sheet)).toEqual([
      ["项目", "合计（万元）"],
      ["　其中：<房租> & 水电", 1053.2],
      ["=1+1", -5],
      ["_x000D_", 0],
      ["a\u0001b", null],
      ["长", "1234567890123.456"],
    ]);
  });

  it("shows numbers with the printed decimals and words as words", () => {
    expect([sheet?.B2?.z, sheet?.B3?.z, sheet?.B2?.w]).toEqual(["#,##0.00", "#,##0", "1,053.20"]);
    expect([sheet?.A3?.t, sheet?.A3?.f]).toEqual(["s", undefined]);
  });

  it("writes amounts digit by digit and keeps the header in sight", () => {
    const xml = readArchive(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain("<v>1053.2</v>");
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  it("is printed across the page, whole in its width, with the header on every page", () => {
    const files = readArchive(printWorkbook([sheetOf([], "表'一")]));
    expect(files["xl/worksheets/sheet1.xml"]).toContain('orientation="landscape" fitToHeight="0"');
    expect(files["xl/workbook.xml"]).toContain("localSheetId=\"0\">'表''一'!$1:$1</definedName>");
  });

  it("makes the header as high as its longest title needs in its column", () => {
    const columns = [{ title: "本年收入 / 财政专户管理资金（万元）", width: 16 }];
    const xml = readArchive(printWorkbook([{ name: "表二", columns, rows: [] }]))["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('<row r="1" ht="51" customHeight="1">');
  });

  it("makes a row as high as its longest words need, and says nothing of rows of one line", () => {
    const xml = readArchive(printWorkbook([sheetOf([[textCell("短")], [textCell("长".repeat(20))]])]))[
      "xl/worksheets/sheet1.xml"
    ];
    expect(xml).toContain('<row r="2"><c');
    expect(xml).toContain('<row r="3" ht="45" customHeight="1">');
  });

  it("gives the same bytes for the same sheets", () => {
    const once = printWorkbook([sheetOf([[textCell("甲"), amount("1.00", 2)]])]);
    expect(once).toEqual(printWorkbook([sheetOf([[textCell("甲"), amount("1.00", 2)]])]));
  });
});

describe("sheetNames", () => {
  it("leaves out what a spreadsheet refuses, keeps to 31 characters and to one of each", () => {
    expect(
      sheetNames(["表一 [收支]", "A/B", "a:b", "'引'", "History", "", "长".repeat(40), "长".repeat(40)]),
    ).toEqual(["表一 收支", "A B", "a b 2", "引", "_History", "_", "长".repeat(31), `${"长".repeat(29)} 2`]);
  });
});
