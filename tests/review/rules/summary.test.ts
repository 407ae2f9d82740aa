import { describe } from "vitest";
import { full, printed, proves, table, without } from "./prove.ts";

const noSummary = without("income-and-expenditure");
const noAppropriation = without("appropriation");
/** 收支总表 as forms print it that have one amount column: without 当年 and 结转. */
const oneColumn = table("t1", (entry) => ({
  ...entry,
  columns: entry.columns.slice(0, 4),
  rows: entry.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 4) })),
}));
const wants = "文件中没有：收支总表";

describe("R1", () =>
  proves("R1", {
    holds: full(),
    // 100.00 + 12.00 + 3.00 = 115.00.
    differs: printed({ "t1.32.2": "116.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noSummary,
    wants,
  }));

describe("R2", () =>
  proves("R2", {
    holds: full(),
    // 115.00 + 7.50 = 122.50.
    differs: printed({ "t1.33.2": "7.00" }),
    says: ["differs 0.50 万元"],
    unchecked: noSummary,
    wants,
  }));

describe("R3", () =>
  proves("R3", {
    holds: full(),
    // 86.00 + 7.50 = 93.50.
    differs: printed({ "t1.1.4": "92.50" }),
    says: ["differs -1.00 万元"],
    unchecked: oneColumn,
    wants: "收支总表没有当年安排、上年结转两列",
  }));

describe("R4", () =>
  proves("R4", {
    holds: full(),
    differs: printed({ "t1.32.4": "120.50" }),
    says: ["differs -2.00 万元"],
    unchecked: noSummary,
    wants,
  }));

describe("R5", () =>
  proves("R5", {
    holds: full(),
    differs: printed({ "t1.33.4": "5.00" }),
    says: ["differs -5.00 万元"],
    unchecked: noSummary,
    wants,
  }));

describe("R6", () =>
  proves("R6", {
    holds: full(),
    differs: printed({ "t1.34.2": "122.40" }),
    says: ["differs -0.10 万元"],
    unchecked: table("t1", (entry) => ({ ...entry, rows: entry.rows.slice(0, 32) })),
    wants: "未列收入总计或支出总计",
  }));

describe("R7", () =>
  proves("R7", {
    holds: full(),
    // 7.50 come in, 8.50 are planned.
    differs: printed({ "t1.34.6": "8.50" }),
    says: ["differs -1.00 万元"],
    unchecked: oneColumn,
    wants: "收支总表没有当年、结转两列",
  }));

describe("R12", () =>
  proves("R12", {
    holds: full(),
    differs: printed({ "t4.2.2": "13.00" }),
    says: ["differs -1.00 万元"],
    unchecked: noAppropriation,
    wants: "文件中没有：财政拨款收支总表",
  }));

describe("R13", () =>
  proves("R13", {
    holds: full(),
    // 城乡社区支出 12.00, of which 11.00 of the funds; the column of the funds adds up to 11.00.
    differs: printed({ "t4.12.6": "11.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noAppropriation,
    wants: "文件中没有：财政拨款收支总表",
  }));

describe("R14", () =>
  proves("R14", {
    holds: full(),
    differs: printed({ "t4.36.2": "123.50" }),
    says: ["differs 1.00 万元"],
    unchecked: noAppropriation,
    wants: "文件中没有：财政拨款收支总表",
  }));
