import { describe } from "vitest";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { changeCells, changeFile } from "../changeCells.ts";
import { full, narrative, printed, proves, table, without } from "./prove.ts";

/** All its money is the general public budget's: 100.00 for the year, 7.50 carried over. */
const general = tinyBudget();
const noSummary = without("income-and-expenditure");
const wantsSummary = "收支总表";

describe("R28", () =>
  proves("R28", {
    holds: full(),
    differs: printed({ "t2.1.5": "13.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noSummary,
    wants: wantsSummary,
  }));

describe("R29", () =>
  proves("R29", {
    holds: full(),
    differs: printed({ "t2.1.9": "8.50" }),
    says: ["differs 1.00 万元"],
    unchecked: noSummary,
    wants: wantsSummary,
  }));

describe("R30", () =>
  proves("R30", {
    holds: full(),
    differs: printed({ "t2.9.3": "13.00" }),
    says: ["differs 1.00 万元"],
    // With money carried on to next year, revenue and spending of one class need not be equal.
    unchecked: printed({ "t1.33.4": "5.00" }),
    wants: "收入没有按功能分类列出，或者列有年终结转",
  }));

describe("R31", () =>
  proves("R31", {
    holds: full(),
    // 110.00 against 122.50 with and 115.00 without what is carried over: the nearer gap, −5.00, is named.
    differs: printed({ "t3.1.3": "110.00" }),
    says: ["differs -5.00 万元"],
    unchecked: noSummary,
    wants: wantsSummary,
  }));

describe("R32", () =>
  proves("R32", {
    holds: full(),
    differs: printed({ "t3.9.3": "13.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noSummary,
    wants: wantsSummary,
  }));

describe("R33", () =>
  proves("R33", {
    holds: general,
    differs: changeCells(general, { "t3.6.3": "9.00" }),
    says: ["differs 1.00 万元"],
    // 12.00 of the funds: the two tables need not be equal.
    unchecked: full(),
    wants: "本年或结转的资金不全是一般公共预算",
  }));

describe("R34", () =>
  proves("R34", {
    holds: full(),
    // 支出总表 prints 209 for 208: each of the two tables has accounts that the other lacks.
    differs: table("t3", (entry) => ({
      ...entry,
      rows: entry.rows.map((row) => ({
        ...row,
        cells: row.cells.map((text) => text.replace(/^208/, "209")),
      })),
    })),
    says: ["differs 8.00 万元"],
    unchecked: without("general-expenditure", "income"),
    wants: "支出总表没有列出科目编码",
  }));

describe("R36", () =>
  proves("R36", {
    holds: full(),
    differs: printed({ "t4.2.2": "10.00" }),
    says: ["differs -2.00 万元"],
    unchecked: noSummary,
    wants: wantsSummary,
  }));

describe("R37", () =>
  proves("R37", {
    holds: full(),
    differs: printed({ "t4.32.2": "9.50" }),
    says: ["differs 2.00 万元"],
    unchecked: noSummary,
    wants: wantsSummary,
  }));

describe("R38", () =>
  proves("R38", {
    holds: full(),
    differs: printed({ "t4.8.4": "9.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noSummary,
    wants: wantsSummary,
  }));

describe("R39", () =>
  proves("R39", {
    holds: full(),
    differs: printed({ "t5.1.3": "101.00" }),
    says: ["differs 1.00 万元"],
    unchecked: without("general-expenditure"),
    wants: "一般公共预算支出表",
  }));

describe("R40", () =>
  proves("R40", {
    holds: full(),
    differs: printed({ "t5.8.3": "8.10" }),
    says: ["differs 0.10 万元"],
    unchecked: without("income"),
    wants: "收入总表",
  }));

describe("R41", () =>
  proves("R41", {
    holds: general,
    differs: changeCells(general, { "t5.9.3": "8.00" }),
    says: ["differs 1.00 万元"],
    unchecked: full(),
    wants: "本年或结转的资金不全是一般公共预算",
  }));

describe("R42", () =>
  proves("R42", {
    holds: full(),
    differs: printed({ "t6.1.3": "76.00" }),
    says: ["differs 1.00 万元"],
    unchecked: without("basic-by-economy"),
    wants: "基本支出分经济科目表",
  }));

describe("R43", () =>
  proves("R43", {
    holds: full(),
    // 住房公积金: 6.00 by item, 7.00 by function.
    differs: printed({ "t5.11.4": "7.00" }),
    says: ["differs -1.00 万元"],
    unchecked: without("basic-by-economy"),
    wants: "基本支出分经济科目表",
  }));

describe("R45", () =>
  proves("R45", {
    holds: full(),
    differs: printed({ "t7.1.3": "13.00" }),
    says: ["differs 1.00 万元"],
    unchecked: without("fund-income", "fund-expenditure", "state-capital"),
    wants: "政府性基金、国有资本经营预算表没有印出数字",
  }));

describe("R46", () =>
  proves("R46", {
    holds: full(),
    // 公务接待费 1.00 of basic expenditure, 0.60 in the table of official expenses.
    differs: printed({ "t10.2.2": "0.60" }),
    says: ["differs 0.40 万元"],
    unchecked: without("three-public"),
    wants: "“三公”经费表",
  }));

describe("R47", () =>
  proves("R47", {
    holds: full(),
    differs: printed({ "t11.1.3": "5.10" }),
    says: ["differs -1.00 万元"],
    // A public institution that is not run like an organ.
    unchecked: changeFile(full(), (file) => ({ body: { ...file.body, kind: "全额事业单位" } })),
    wants: "文件没有写明本单位是行政或参公单位",
  }));

describe("R48", () =>
  proves("R48", {
    holds: full(),
    differs: printed({ "t5.1.5": "26.00" }),
    says: ["differs 1.00 万元"],
    unchecked: without("projects-current"),
    wants: "项目支出表（本年）",
  }));

describe("R49", () =>
  proves("R49", {
    holds: full(),
    differs: printed({ "t13.2.2": "8.50" }),
    says: ["differs 1.00 万元"],
    unchecked: without("projects-carried-over"),
    wants: "项目支出表（上年结转）",
  }));

/** 支出总表 of the tiny budget with the 7.50 carried over. */
const withCarryOver = changeCells(general, {
  "t3.1.3": "107.50",
  "t3.1.5": "32.50",
  "t3.2.3": "93.50",
  "t3.2.5": "32.50",
});

describe("R50", () =>
  proves("R50", {
    holds: withCarryOver,
    differs: changeCells(withCarryOver, { "t3.1.5": "33.50" }),
    says: ["differs 1.00 万元"],
    unchecked: general,
    wants: "支出总表不含上年结转",
  }));

describe("R51", () =>
  proves("R51", {
    holds: full(),
    differs: table("t12", (entry) => ({
      ...entry,
      state: "no-data",
      notes: ["注：本表无数据"],
      rows: entry.rows.slice(0, 1),
    })),
    says: ["differs -25.00 万元"],
    unchecked: changeFile(full(), () => ({ tables: [] })),
    wants: "各表都有数字",
  }));

describe("R53", () =>
  proves("R53", {
    holds: full(),
    differs: table("t9", (entry) => ({ ...entry, title: "2023年国有资本经营预算收支预算表" })),
    says: ["differs"],
    unchecked: changeFile(narrative(), (file) => ({ tables: file.tables.slice(0, 1) })),
    wants: "各表没有可比的表头",
  }));
