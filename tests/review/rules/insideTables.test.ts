import { describe } from "vitest";
import type { FileTable } from "../../../src/budget/schema.ts";
import { full, printed, proves, table, without } from "./prove.ts";

const noIncome = without("income");
const noExpenditure = without("expenditure");
const noGeneral = without("general-expenditure");
const noBasic = without("basic-by-economy");
/** 基本支出 by item without the two columns. */
const unsplit = table("t6", (entry) => ({
  ...entry,
  columns: entry.columns.slice(0, 3),
  rows: entry.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 3) })),
}));

/** A table that prints 本表无数据 over its total. */
function noData(entry: FileTable): FileTable {
  return { ...entry, state: "no-data", notes: ["注：本表无数据"], rows: [] };
}

describe("R8", () =>
  proves("R8", {
    holds: full(),
    differs: printed({ "t2.11.3": "13.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noIncome,
    wants: "文件中没有：收入总表",
  }));

describe("R9", () =>
  proves("R9", {
    holds: full(),
    // 社会保障 8.00 printed as 9.00: one more than its 款, and the total is one less than its classes.
    differs: printed({ "t2.6.4": "9.00" }),
    says: ["differs 1.00 万元", "differs -1.00 万元"],
    unchecked: noIncome,
    wants: "文件中没有：收入总表",
  }));

describe("R10", () =>
  proves("R10", {
    holds: full(),
    differs: printed({ "t3.1.4": "74.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noExpenditure,
    wants: "文件中没有：支出总表",
  }));

describe("R11", () =>
  proves("R11", {
    holds: full(),
    differs: printed({ "t3.1.3": "116.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noExpenditure,
    wants: "文件中没有：支出总表",
  }));

describe("R15", () =>
  proves("R15", {
    holds: full(),
    differs: printed({ "t5.1.4": "75.50" }),
    says: ["differs -0.50 万元"],
    unchecked: noGeneral,
    wants: "文件中没有：一般公共预算支出表",
  }));

describe("R16", () =>
  proves("R16", {
    holds: full(),
    differs: printed({ "t5.1.3": "101.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noGeneral,
    wants: "文件中没有：一般公共预算支出表",
  }));

describe("R17", () =>
  proves("R17", {
    holds: full(),
    differs: printed({ "t6.3.4": "27.00" }),
    says: ["differs 0.45 万元"],
    unchecked: unsplit,
    wants: "基本支出表没有人员经费、公用经费两列",
  }));

describe("R18", () =>
  proves("R18", {
    holds: full(),
    // 68.90 + 6.10 = 75.00.
    differs: printed({ "t6.1.3": "76.00" }),
    says: ["differs 1.00 万元"],
    unchecked: noBasic,
    wants: "文件中没有：基本支出分经济科目表",
  }));

describe("R19", () =>
  proves("R19", {
    holds: full(),
    // 商品和服务支出 under 人员经费.
    differs: printed({ "t6.8.4": "6.10", "t6.8.5": "" }),
    says: ["differs"],
    unchecked: unsplit,
    wants: "基本支出表没有人员经费、公用经费两列",
  }));

describe("R20", () =>
  proves("R20", {
    holds: full(),
    differs: printed({ "t7.1.3": "13.00" }),
    says: ["differs 1.00 万元"],
    unchecked: table("t7", noData),
    wants: "表七注明没有数据",
  }));

describe("R21", () =>
  proves("R21", {
    holds: full(),
    differs: printed({ "t8.4.5": "11.00" }),
    says: ["differs 1.00 万元"],
    unchecked: table("t8", noData),
    wants: "表八注明没有数据",
  }));

describe("R22", () =>
  proves("R22", {
    holds: full(),
    differs: printed({ "t9.1.3": "4.00" }),
    says: ["differs 1.00 万元"],
    unchecked: table("t9", noData),
    wants: "表九注明没有数据",
  }));

describe("R23", () =>
  proves("R23", {
    holds: full(),
    // 1.00 + 2.00 = 3.00.
    differs: printed({ "t10.6.2": "4.00", "t10.6.3": "4.00" }),
    says: ["differs 1.00 万元"],
    unchecked: table("t10", noData),
    wants: "表十注明没有数据",
  }));

describe("R24", () =>
  proves("R24", {
    holds: full(),
    differs: printed({ "t11.1.2": "6.20", "t11.1.3": "6.20" }),
    says: ["differs 0.10 万元"],
    unchecked: without("operating"),
    wants: "文件中没有：机关运行经费表",
  }));

describe("R25", () =>
  proves("R25", {
    holds: full(),
    // 25.00 + 12.00 + 3.00 = 40.00.
    differs: printed({ "t12.2.3": "26.00" }),
    says: ["differs -1.00 万元"],
    unchecked: without("projects-current"),
    wants: "文件中没有：项目支出表（本年）",
  }));

describe("R26", () =>
  proves("R26", {
    holds: full(),
    differs: printed({ "t13.2.3": "7.00", "t13.2.4": "0.70" }),
    says: ["differs -0.20 万元"],
    unchecked: without("projects-carried-over"),
    wants: "文件中没有：项目支出表（上年结转）",
  }));

describe("R27", () =>
  proves("R27", {
    holds: full(),
    differs: printed({ "t12.5.2": "13.00", "t12.5.4": "13.00" }),
    says: ["differs -1.00 万元"],
    unchecked: without("projects-current", "projects-carried-over"),
    wants: "文件中没有按部门、单位、项目逐级列出的项目表",
  }));
