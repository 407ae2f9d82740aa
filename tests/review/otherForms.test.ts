import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import type { FileTable } from "../../src/budget/schema.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeCells, changeFile } from "./changeCells.ts";
import { shanghaiBudget } from "./shanghaiBudget.ts";
import { linesOf } from "./summarize.ts";

function faults(budget: Budget): readonly string[] {
  return [...linesOf(budget, "differs"), ...linesOf(budget, "rounding")];
}

describe("review of the Shanghai form", () => {
  it("finds nothing in nine tables in 元 with a narrative in 万元 and own revenue", () => {
    expect(faults(shanghaiBudget())).toEqual([]);
  });

  it.each([
    ["t3.11.5", "9,500,000", "r11-t3-total high -100000.00 元"],
    ["t5.3.5", "7,300,000", "r16-t5-20701 high 100000.00 元"],
    ["t1.6.2", "9,700,000", "r1-t1-income-grand-total high 100000.00 元"],
  ])("still finds %s printed as %s", (address, text, expected) => {
    expect(linesOf(changeCells(shanghaiBudget(), { [address]: text }), "differs")[0]).toBe(expected);
  });
});

/** 收支总表 as Jiangsu prints it: uses beside the classes, and the common totals under the uses only. */
function withUses(table: FileTable): FileTable {
  const uses: Readonly<Record<number, readonly [string, string]>> = {
    1: ["一、基本支出", "75.00"],
    2: ["二、项目支出", "25.00"],
    32: ["", "100.00"],
    34: ["", "100.00"],
  };
  return {
    ...table,
    columns: [
      ...table.columns.slice(0, 3),
      { role: "amount", side: "expenditure", title: ["支出", "功能分类", "金额"] },
      { role: "text", side: "expenditure", title: ["支出", "支出用途", "项目名称"] },
      { role: "other-amount", side: "expenditure", title: ["支出", "支出用途", "金额"] },
    ],
    rows: table.rows.map((row, index) => {
      const [name, amount] = uses[index + 1] ?? ["", ""];
      const isTotal = index + 1 === 32 || index + 1 === 34;
      return {
        ...row,
        cells: [...row.cells.slice(0, 3), isTotal ? "" : (row.cells[3] ?? ""), name, amount],
      };
    }),
  };
}

describe("review of the Jiangsu form", () => {
  const sound = tinyBudget({
    items: [
      { code: "2010350", basic: 6000, project: 2500, carriedOver: 0 },
      { code: "2080505", basic: 800, project: 0, carriedOver: 0 },
      { code: "2210201", basic: 700, project: 0, carriedOver: 0 },
    ],
  });
  const jiangsu = changeFile(sound, (file) => ({
    tables: file.tables.map((table) => (table.role === "income-and-expenditure" ? withUses(table) : table)),
  }));

  it("reads totals that stand under the uses", () => {
    expect(faults(jiangsu)).toEqual([]);
    const unchecked = linesOf(jiangsu, "unchecked");
    expect(unchecked.filter((line) => /^r(4|5|6|31)-/.test(line))).toEqual([]);
  });

  it("checks them", () => {
    expect(linesOf(changeCells(jiangsu, { "t1.34.6": "101.00" }), "differs")[0]).toContain(
      "r5-t1-expenditure-grand-total high 1.00 万元",
    );
  });
});
