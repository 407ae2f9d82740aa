import { describe, expect, it } from "vitest";
import { parseMoney, ZERO } from "../../../src/budget/money.ts";
import { EMPTY, textCell } from "../../../src/export/data/dataSheet.ts";
import { guardFormula } from "../../../src/export/data/guardFormula.ts";
import { printCsv, printRecords } from "../../../src/export/data/printCsv.ts";

describe("printCsv", () => {
  const amount = (text: string, places: number) =>
    ({ kind: "amount", amount: parseMoney(text) ?? ZERO, places }) as const;

  it("prints amounts with the printed decimals, a zero as zero, a blank as nothing, and quotes what needs it", () => {
    const columns = ["名称", "金额（万元）"].map((title) => ({ title, width: 10 }));
    const rows = [
      [textCell("事业运行"), amount("1,053.20", 2)],
      [textCell('他说“好”, "真"'), amount("-5", 2)],
      [textCell("　其中：\n房租"), amount("0", 2)],
      [textCell("-"), EMPTY],
    ];
    expect(printCsv({ name: "表", columns, rows })).toBe(
      '\uFEFF名称,金额（万元）\r\n事业运行,1053.20\r\n"他说“好”, ""真""",-5.00\r\n"　其中：\n房租",0.00\r\n-,\r\n',
    );
  });

  it("keeps every digit of an amount that no float holds", () => {
    const columns = [{ title: "元", width: 10 }];
    const rows = [[amount("123456789012345678.91", 2)]];
    expect(printCsv({ name: "表", columns, rows })).toBe("\uFEFF元\r\n123456789012345678.91\r\n");
  });
});

describe("guardFormula", () => {
  it.each([
    "=1+1",
    '=HYPERLINK("https://example.org")',
    "@SUM(A1)",
    "-2+3",
    "\t=1",
    "＝1+1",
    "-cmd|' /C calc'!A0",
  ])("puts the sign of plain text before %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(["-5.00", "+86", "-81.72%", "-", "—", "一、一般公共预算", "≥90%", "'已有撇号", " =1"])(
    "leaves %j as it is",
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );
});

describe("printRecords", () => {
  it("adds nothing for programs: no mark, no guard", () => {
    expect(printRecords([["a"], ["=1+1"]])).toBe("a\r\n=1+1\r\n");
  });
});
