import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import { termsOf } from "../../src/model/amount.ts";
import { buildFunctionTree } from "../../src/model/buildFunctionTree.ts";
import type { FunctionNode } from "../../src/model/functionTree.ts";
import { review } from "../../src/review/review.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import {
  HUNDRED_ITEMS,
  LONG_NAMES,
  NEGATIVE_AMOUNT,
  ONE_CLASS,
  tinyBudget,
  ZERO_TOTAL,
} from "../budgets/tinyBudget.ts";
import { changeCells } from "../review/changeCells.ts";
import { changeRows, changeTable, withoutTables } from "./changeTables.ts";
import { nodeIn, nodesUnder, outlineOf, treeOf } from "./functionTrees.ts";
import { showAmount } from "./showAmount.ts";

const outline = (budget: Budget, basis: "with-carry-over" | "current-year" = "with-carry-over") =>
  outlineOf(treeOf(budget, basis).root);

const amountsOf = ({ amounts }: FunctionNode) => ({
  total: showAmount(amounts.total),
  current: showAmount(amounts.current),
  carriedOver: showAmount(amounts.carriedOver),
  basic: showAmount(amounts.basic),
  project: showAmount(amounts.project),
});

const REAL = publishedBudget();

describe("buildFunctionTree on the published budget", () => {
  it("draws 228.84 with the money carried over", () => {
    expect(outline(REAL)).toEqual([
      "all 228.84 t1.34.4",
      "  201 202.03 t1.1.4",
      "    20103 202.03 = +164.45 t2.3.3 +37.58 t2.3.9",
      "      2010350 84.45 t2.4.3",
      "      2010399 117.58 = +80.00 t2.5.3 +37.58 t2.5.9",
      "  208 12.74 t1.8.4",
      "    20805 12.74 t2.7.3",
      "      2080502 0.77 t2.8.3",
      "      2080505 11.98 t2.9.3",
      "  210 5.09 t1.10.4",
      "    21011 5.09 t2.11.3",
      "      2101102 5.09 t2.12.3",
      "  221 8.98 t1.20.4",
      "    22102 8.98 t2.14.3",
      "      2210201 8.98 t2.15.3",
    ]);
  });

  it("draws 191.26 for the current year, every figure as printed", () => {
    expect(outline(REAL, "current-year")).toEqual([
      "all 191.26 t1.34.5",
      "  201 164.45 t2.2.3",
      "    20103 164.45 t2.3.3",
      "      2010350 84.45 t2.4.3",
      "      2010399 80.00 t2.5.3",
      "  208 12.74 t2.6.3",
      "    20805 12.74 t2.7.3",
      "      2080502 0.77 t2.8.3",
      "      2080505 11.98 t2.9.3",
      "  210 5.09 t2.10.3",
      "    21011 5.09 t2.11.3",
      "      2101102 5.09 t2.12.3",
      "  221 8.98 t2.13.3",
      "    22102 8.98 t2.14.3",
      "      2210201 8.98 t2.15.3",
    ]);
  });

  it("says of the whole what is basic, project and carried over", () => {
    expect(amountsOf(treeOf(REAL, "with-carry-over").root)).toEqual({
      total: "228.84 t1.34.4",
      current: "191.26 t1.34.5",
      carriedOver: "37.58 t1.34.6",
      basic: "111.26 t5.1.4",
      project: "80.00 t5.1.5",
    });
  });

  it("keeps blank cells blank: not disclosed, with their address, never 0", () => {
    expect(amountsOf(nodeIn(treeOf(REAL, "with-carry-over"), "2010350"))).toEqual({
      total: "84.45 t2.4.3",
      current: "84.45 t2.4.3",
      carriedOver: "blank t2.4.9",
      basic: "84.45 t5.4.4",
      project: "blank t5.4.5",
    });
    const projects = nodesUnder(treeOf(REAL, "current-year").root).map(
      ({ id, amounts }) => `${id} ${showAmount(amounts.project)}`,
    );
    expect(projects.filter((line) => line.includes("blank"))).toEqual([
      "2010350 blank t5.4.5",
      "208 blank t5.6.5",
      "20805 blank t5.7.5",
      "2080502 blank t5.8.5",
      "2080505 blank t5.9.5",
      "210 blank t5.10.5",
      "21011 blank t5.11.5",
      "2101102 blank t5.12.5",
      "221 blank t5.13.5",
      "22102 blank t5.14.5",
      "2210201 blank t5.15.5",
    ]);
  });

  it.each(["with-carry-over", "current-year"] as const)(
    "names the one difference, at 20805 (%s)",
    (basis) => {
      const named = nodesUnder(treeOf(REAL, basis).root).filter((node) => node.difference !== null);
      expect(named.map((node) => `${node.id} ${node.difference?.toFixed(2)}`)).toEqual(["20805 -0.01"]);
    },
  );

  it.each(["with-carry-over", "current-year"] as const)(
    "takes nothing from tables 3 and 12 (%s)",
    (basis) => {
      const tree = treeOf(REAL, basis);
      const sources = nodesUnder(tree.root)
        .flatMap(({ amounts }) => Object.values(amounts))
        .flatMap(termsOf)
        .map((term) => term.source);
      expect(sources.length).toBeGreaterThan(50);
      expect(sources.filter((source) => /^t(?:3|12)\./.test(source))).toEqual([]);
      expect(tree.tables).toEqual(["t1", "t2", "t5"]);
      expect(tree.unit).toBe("万元");
    },
  );
});

describe("buildFunctionTree on small budgets", () => {
  it("draws one class as one branch", () => {
    expect(outline(tinyBudget(ONE_CLASS))).toEqual([
      "all 60.00 t1.34.4",
      "  201 60.00 t1.1.4",
      "    20103 60.00 t3.3.3",
      "      2010350 60.00 t3.4.3",
    ]);
  });

  it("draws a hundred items of 1.01 to 2.00, each once", () => {
    const items = nodesUnder(treeOf(tinyBudget(HUNDRED_ITEMS), "current-year").root).filter(
      (node) => node.level === 3,
    );
    expect(items).toHaveLength(100);
    expect(new Set(items.map((node) => node.id)).size).toBe(100);
    expect(items.map((node) => showAmount(node.amounts.total).split(" ")[0]).slice(0, 3)).toEqual([
      "1.01",
      "1.02",
      "1.03",
    ]);
  });

  it("keeps a negative class negative", () => {
    expect(outline(tinyBudget(NEGATIVE_AMOUNT))).toEqual([
      "all 55.00 t1.34.4",
      "  201 60.00 t1.1.4",
      "    20103 60.00 t3.3.3",
      "      2010350 60.00 t3.4.3",
      "  208 -5.00 t1.8.4",
      "    20805 -5.00 t3.6.3",
      "      2080505 -5.00 t3.7.3",
    ]);
  });

  it("has no tree where no line has money", () => {
    const budget = tinyBudget(ZERO_TOTAL);
    expect(buildFunctionTree(budget, review(budget).agreement, "with-carry-over")).toBeNull();
  });

  it("keeps names of any length as printed", () => {
    const node = nodeIn(treeOf(tinyBudget(LONG_NAMES), "with-carry-over"), "2010399");
    expect(node.name).toBe(`其他${"政府办公厅（室）及相关机构".repeat(7)}事务支出`);
    expect(node.name).toHaveLength(97);
  });

  it("does not know what is spent on what in a document without functional lines", () => {
    const budget = withoutTables(tinyBudget(), "t1", "t2", "t3", "t5");
    expect(buildFunctionTree(budget, review(budget).agreement, "with-carry-over")).toBeNull();
  });
});

/** 支出总表 with the 7.50 carried over, in a document that prints no other table by function. */
function carryOverInExpenditure(): Budget {
  return changeCells(withoutTables(tinyBudget(), "t2", "t5"), {
    "t3.1.3": "107.50",
    "t3.1.5": "32.50",
    "t3.2.3": "92.50",
    "t3.2.5": "32.50",
    "t3.3.3": "92.50",
    "t3.3.5": "32.50",
    "t3.5.3": "32.50",
    "t3.5.5": "32.50",
  });
}

/** The same table printed in yuan. */
function inYuan(budget: Budget): Budget {
  const yuan = (text: string) => (/^\d+\.\d\d$/.test(text) ? `${text.replace(".", "")}00` : text);
  return changeTable(budget, "t3", (table) => ({
    ...table,
    unit: "元",
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(yuan) })),
  }));
}

describe("buildFunctionTree where 支出总表 includes the carry-over", () => {
  it.each([
    ["in the summary's unit", carryOverInExpenditure()],
    ["in yuan", inYuan(carryOverInExpenditure())],
  ])("takes its figures for the whole (%s)", (_, budget) => {
    expect(outline(budget)).toEqual([
      "all 107.50 t1.34.4",
      "  201 92.50 t1.1.4",
      "    20103 92.50 t3.3.3",
      "      2010350 60.00 t3.4.3",
      "      2010399 32.50 t3.5.3",
      "  208 8.00 t1.8.4",
      "    20805 8.00 t3.7.3",
      "      2080505 8.00 t3.8.3",
      "  221 7.00 t1.20.4",
      "    22102 7.00 t3.10.3",
      "      2210201 7.00 t3.11.3",
    ]);
  });

  it.each([
    ["in the summary's unit", carryOverInExpenditure()],
    ["in yuan", inYuan(carryOverInExpenditure())],
  ])("takes them for the current year's only where nothing is carried over (%s)", (_, budget) => {
    expect(outline(budget, "current-year")).toEqual([
      "all 100.00 t1.34.5",
      "  201 85.00 t1.1.5",
      "  208 8.00 t1.8.5",
      "    20805 8.00 t3.7.3",
      "      2080505 8.00 t3.8.3",
      "  221 7.00 t1.20.5",
      "    22102 7.00 t3.10.3",
      "      2210201 7.00 t3.11.3",
    ]);
  });
});

describe("buildFunctionTree on other forms of document", () => {
  it("never takes a figure of the current year for one with the carry-over", () => {
    expect(outline(withoutTables(tinyBudget(), "t2"))).toEqual([
      "all 107.50 t1.34.4",
      "  201 92.50 t1.1.4",
      "  208 8.00 t1.8.4",
      "    20805 8.00 t3.7.3",
      "      2080505 8.00 t3.8.3",
      "  221 7.00 t1.20.4",
      "    22102 7.00 t3.10.3",
      "      2210201 7.00 t3.11.3",
    ]);
  });

  it("reads 一般公共预算支出表 only where that budget is the whole", () => {
    const budget = changeCells(withoutTables(tinyBudget(), "t2", "t3", "t6", "t12"), {
      "t1.1.2": "90.00",
      "t1.5.2": "10.00",
      "t4.1.2": "90.00",
      "t5.1.3": "90.00",
      "t5.1.4": "65.00",
      "t5.2.3": "75.00",
      "t5.2.4": "50.00",
      "t5.3.3": "75.00",
      "t5.3.4": "50.00",
      "t5.4.3": "50.00",
      "t5.4.4": "50.00",
    });
    const tree = treeOf(budget, "current-year");
    expect(tree.tables).toEqual(["t1"]);
    expect(amountsOf(tree.root)).toEqual({
      total: "100.00 t1.34.5",
      current: "100.00 t1.34.5",
      carriedOver: "7.50 t1.34.6",
      basic: "undisclosed",
      project: "undisclosed",
    });
  });

  it("hangs an item whose section is not printed under its class, and one without a class under the root", () => {
    const orphan = changeRows(withoutTables(tinyBudget(), "t1", "t3", "t5"), "t2", (rows) =>
      rows
        .filter(({ cells }) => !["20103", "208", "20805"].includes(cells[0] ?? ""))
        .map((row) =>
          ["2010350", "2010399", "2080505"].includes(row.cells[0] ?? "")
            ? { ...row, printedSo: ["parent-not-printed"] }
            : row,
        ),
    );
    expect(outline(orphan, "current-year")).toEqual([
      "all 100.00 t2.1.3",
      "  201 85.00 t2.2.3",
      "    2010350 60.00 t2.3.3",
      "    2010399 25.00 t2.4.3",
      "  2080505 8.00 t2.5.3",
      "  221 7.00 t2.6.3",
      "    22102 7.00 t2.7.3",
      "      2210201 7.00 t2.8.3",
    ]);
  });

  it("draws classes that are printed by name only", () => {
    const tree = treeOf(withoutTables(tinyBudget(), "t2", "t3", "t5"), "with-carry-over");
    expect(outlineOf(tree.root)).toEqual([
      "all 107.50 t1.34.4",
      "  一般公共服务支出 92.50 t1.1.4",
      "  社会保障和就业支出 8.00 t1.8.4",
      "  住房保障支出 7.00 t1.20.4",
    ]);
    expect(tree.root.children.map(({ code, level }) => `${code} ${level}`)).toEqual([
      "null 1",
      "null 1",
      "null 1",
    ]);
  });

  it("takes the whole from no table that disagrees", () => {
    const budget = changeCells(withoutTables(tinyBudget(), "t1"), { "t5.1.3": "999.00", "t5.1.4": "974.00" });
    const tree = treeOf(budget, "current-year");
    expect(tree.tables).toEqual(["t2", "t3"]);
    expect(amountsOf(tree.root)).toEqual({
      total: "100.00 t2.1.3",
      current: "100.00 t2.1.3",
      carriedOver: "7.50 t2.1.9",
      basic: "75.00 t3.1.4",
      project: "25.00 t3.1.5",
    });
  });
});
