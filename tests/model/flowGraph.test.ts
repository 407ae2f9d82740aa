import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import type { FileForm } from "../../src/budget/schema.ts";
import { buildFlowGraph } from "../../src/model/buildFlowGraph.ts";
import { review } from "../../src/review/review.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { NEGATIVE_AMOUNT, tinyBudget, ZERO_TOTAL } from "../budgets/tinyBudget.ts";
import { changeCells, changeFile } from "../review/changeCells.ts";
import { changeTable, withoutTables } from "./changeTables.ts";
import { bandLine, differenceLines, graphOf, nodeLines } from "./flowGraphs.ts";
import { ownIncomeBudget, ownIncomeWithCarryOver } from "./ownIncome.ts";

const bands = (budget: Budget, basis: "with-carry-over" | "current-year" = "with-carry-over") =>
  graphOf(budget, basis).links.map(bandLine);

const touching = (lines: readonly string[], node: string) =>
  lines.filter((line) => line.split(" ")[0]?.split(/→|~/).includes(node));

const ECONOMIC_NODES = [
  "economic-class 工资福利支出 108.53 t6.2.3",
  "detail 基本工资 43.33 t6.3.3",
  "detail 津贴补贴 5.60 t6.4.3",
  "detail 绩效工资 32.50 t6.5.3",
  "detail 机关事业单位基本养老保险缴费 11.98 t6.6.3",
  "detail 职工基本医疗保险缴费 5.09 t6.7.3",
  "detail 其他社会保障缴费 0.87 t6.8.3",
  "detail 住房公积金 8.98 t6.9.3",
  "detail 其他工资福利支出 0.20 t6.10.3",
  "economic-class 商品和服务支出 2.16 t6.11.3",
  "detail 办公费 2.16 t6.12.3",
  "economic-class 对个人和家庭的补助 0.57 t6.13.3",
  "detail 退休费 0.57 t6.14.3",
];

const ECONOMIC_BANDS = [
  "basic→工资福利支出 108.53 t6.2.3",
  "工资福利支出→基本工资 43.33 t6.3.3",
  "工资福利支出→津贴补贴 5.60 t6.4.3",
  "工资福利支出→绩效工资 32.50 t6.5.3",
  "工资福利支出→机关事业单位基本养老保险缴费 11.98 t6.6.3",
  "工资福利支出→职工基本医疗保险缴费 5.09 t6.7.3",
  "工资福利支出→其他社会保障缴费 0.87 t6.8.3",
  "工资福利支出→住房公积金 8.98 t6.9.3",
  "工资福利支出→其他工资福利支出 0.20 t6.10.3",
  "basic→商品和服务支出 2.16 t6.11.3",
  "商品和服务支出→办公费 2.16 t6.12.3",
  "basic→对个人和家庭的补助 0.57 t6.13.3",
  "对个人和家庭的补助→退休费 0.57 t6.14.3",
];

describe("buildFlowGraph on the published budget, with the carry-over", () => {
  const graph = graphOf(publishedBudget(), "with-carry-over");

  it("has these nodes", () => {
    expect(nodeLines(graph)).toEqual([
      "source general-public-budget 191.26 t1.1.2",
      "source carried-over 37.58 t1.33.2",
      "nature basic 111.26 t5.1.4",
      "nature project-spending 117.58 = +80.00 t5.1.5 +37.58 t1.33.2",
      ...ECONOMIC_NODES,
      "economic-class not-broken-down 117.58 = +80.00 t5.1.5 +37.58 t1.33.2",
      "detail 招商引资工作经费 70.08 = +50.00 f1.annual.total +20.08 t13.6.2",
      "detail 驻外招商工作经费 43.72 = +30.00 f2.annual.total +13.72 t13.5.2",
      "detail 聘用人员经费 3.78 t13.4.2",
    ]);
  });

  it("has these bands; project spending is not broken down by economic class", () => {
    expect(graph.links.map(bandLine)).toEqual([
      "general-public-budget→basic 111.26 t5.1.4",
      "general-public-budget→project-spending 80.00 t5.1.5",
      "carried-over→project-spending~carried-over 37.58 t1.33.2",
      ...ECONOMIC_BANDS,
      "project-spending→not-broken-down 80.00 t5.1.5 /",
      "project-spending→not-broken-down~carried-over 37.58 t1.33.2 /",
      "not-broken-down→招商引资工作经费 50.00 f1.annual.total /",
      "not-broken-down→招商引资工作经费~carried-over 20.08 t13.6.2 /",
      "not-broken-down→驻外招商工作经费 30.00 f2.annual.total /",
      "not-broken-down→驻外招商工作经费~carried-over 13.72 t13.5.2 /",
      "not-broken-down→聘用人员经费~carried-over 3.78 t13.4.2 /",
    ]);
  });

  it("lets the money carried over flow into project spending only, and marks it", () => {
    const carried = graph.links.filter((link) => link.carriedOver);
    expect(carried.map((link) => `${link.from} ${link.to}`)).toEqual([
      "carried-over project-spending",
      "project-spending not-broken-down",
      "not-broken-down 招商引资工作经费",
      "not-broken-down 驻外招商工作经费",
      "not-broken-down 聘用人员经费",
    ]);
    expect(graph.links.filter((link) => link.from === "carried-over")).toHaveLength(1);
  });

  it("names the one difference: wages are printed 0.02 below the sum of their items", () => {
    expect(differenceLines(graph)).toEqual(["工资福利支出 out -0.02"]);
    expect(graph.negative).toEqual([]);
  });

  it("says where its figures stand: in no table that disagrees", () => {
    expect(graph.holders).toEqual(["t1", "t5", "t6", "f1", "t13", "f2"]);
    expect(graph.unit).toBe("万元");
  });
});

describe("buildFlowGraph on the published budget, current year", () => {
  const graph = graphOf(publishedBudget(), "current-year");

  it("has no money carried over", () => {
    expect(nodeLines(graph)).toEqual([
      "source general-public-budget 191.26 t1.1.2",
      "nature basic 111.26 t5.1.4",
      "nature project-spending 80.00 t5.1.5",
      ...ECONOMIC_NODES,
      "economic-class not-broken-down 80.00 t5.1.5",
      "detail 招商引资工作经费 50.00 f1.annual.total",
      "detail 驻外招商工作经费 30.00 f2.annual.total",
    ]);
    expect(graph.links.map(bandLine)).toEqual([
      "general-public-budget→basic 111.26 t5.1.4",
      "general-public-budget→project-spending 80.00 t5.1.5",
      ...ECONOMIC_BANDS,
      "project-spending→not-broken-down 80.00 t5.1.5 /",
      "not-broken-down→招商引资工作经费 50.00 f1.annual.total /",
      "not-broken-down→驻外招商工作经费 30.00 f2.annual.total /",
    ]);
    expect(graph.links.some((link) => link.carriedOver)).toBe(false);
  });

  it("names the same difference and stands in these tables and forms", () => {
    expect(differenceLines(graph)).toEqual(["工资福利支出 out -0.02"]);
    expect(graph.holders).toEqual(["t1", "t5", "t6", "f1", "f2"]);
  });
});

describe("buildFlowGraph on a public institution with own income", () => {
  it("draws sources whose split is published only together as one, by what table 3 leaves over table 5", () => {
    const graph = graphOf(ownIncomeBudget(), "with-carry-over");
    expect(nodeLines(graph).slice(0, 5)).toEqual([
      "source general-public-budget 70.00 t1.1.2",
      "source combined-sources 30.00 = +10.00 t1.4.2 +20.00 t1.5.2",
      "source carried-over 7.50 t1.33.2",
      "nature basic 75.00 t3.1.4",
      "nature project-spending 32.50 = +25.00 t3.1.5 +7.50 t1.33.2",
    ]);
    expect(graph.nodes[1]?.subject).toEqual({
      kind: "combined-sources",
      sources: ["special-account", "own-funds"],
    });
    expect(graph.links.slice(0, 5).map(bandLine)).toEqual([
      "general-public-budget→basic 55.00 t5.1.4",
      "general-public-budget→project-spending 15.00 t5.1.5",
      "combined-sources→basic 20.00 = +75.00 t3.1.4 -55.00 t5.1.4",
      "combined-sources→project-spending 10.00 = +25.00 t3.1.5 -15.00 t5.1.5",
      "carried-over→project-spending~carried-over 7.50 t1.33.2",
    ]);
    expect(differenceLines(graph)).toEqual([]);
  });

  it("takes the carry-over off table 3 where it includes it", () => {
    expect(bands(ownIncomeWithCarryOver(), "current-year").slice(0, 4)).toEqual([
      "general-public-budget→basic 55.00 t5.1.4",
      "general-public-budget→project-spending 15.00 t5.1.5",
      "combined-sources→basic 20.00 = +75.00 t3.1.4 -55.00 t5.1.4",
      "combined-sources→project-spending 10.00 = +32.50 t3.1.5 -15.00 t5.1.5 -7.50 t1.33.2",
    ]);
    expect(nodeLines(graphOf(ownIncomeWithCarryOver(), "with-carry-over"))[4]).toBe(
      "nature project-spending 32.50 t3.1.5",
    );
    expect(differenceLines(graphOf(ownIncomeWithCarryOver(), "with-carry-over"))).toEqual([]);
    expect(differenceLines(graphOf(ownIncomeWithCarryOver(), "current-year"))).toEqual([]);
  });

  it("does not guess whether money is basic or project spending where no table says so", () => {
    const graph = graphOf(withoutTables(ownIncomeBudget(), "t3"), "with-carry-over");
    expect(touching(graph.links.map(bandLine), "combined-sources")).toEqual([
      "combined-sources→nature-undisclosed 30.00 = +10.00 t1.4.2 +20.00 t1.5.2 /",
    ]);
    expect(nodeLines(graph)).toContain("nature nature-undisclosed 30.00 = +10.00 t1.4.2 +20.00 t1.5.2");
    expect(nodeLines(graph)).toContain("nature basic 55.00 t5.1.4");
  });

  it("says of basic spending that table 6 does not cover that it is not broken down", () => {
    const lines = touching(bands(ownIncomeBudget()), "basic");
    expect(lines).toEqual([
      "general-public-budget→basic 55.00 t5.1.4",
      "combined-sources→basic 20.00 = +75.00 t3.1.4 -55.00 t5.1.4",
      "basic→工资福利支出 49.00 t6.2.3",
      "basic→商品和服务支出 6.00 t6.8.3",
      "basic→not-broken-down 20.00 = +75.00 t3.1.4 -55.00 t6.1.3 /",
    ]);
  });
});

/** A performance-target form that gives a project so many yuan for the year. */
function formFor(project: string, yuan: string): FileForm {
  const annual = [{ role: "total" as const, label: "年度资金总额：", text: yuan }];
  return {
    id: "f1",
    title: "项目支出绩效目标表",
    label: "",
    page: null,
    project,
    fields: [],
    unit: "元",
    funding: { period: [], annual },
    goals: { period: "", annual: "" },
    indicators: [],
  };
}

const withForm = (budget: Budget, yuan: string) =>
  changeFile(budget, () => ({ forms: [formFor("馆藏档案数字化", yuan)] }));

describe("buildFlowGraph on projects", () => {
  it("sends to unnamed projects what the named ones leave over", () => {
    const budget = withForm(withoutTables(tinyBudget(), "t12", "t13"), "180,000");
    expect(touching(bands(budget), "not-broken-down")).toEqual([
      "project-spending→not-broken-down 25.00 t5.1.5 /",
      "not-broken-down→馆藏档案数字化 18.00 f1.annual.total /",
      "not-broken-down→unnamed-projects 7.00 = +25.00 t5.1.5 -18.00 f1.annual.total /",
    ]);
    expect(differenceLines(graphOf(budget, "with-carry-over"))).toEqual([]);
  });

  it("does not call the money carried over project spending where no table says so", () => {
    const budget = withoutTables(tinyBudget(), "t13");
    expect(touching(bands(budget), "nature-undisclosed")).toEqual([
      "carried-over→nature-undisclosed~carried-over 7.50 t1.33.2 /",
    ]);
    expect(differenceLines(graphOf(budget, "with-carry-over"))).toEqual([]);
  });

  it("names the difference where the projects exceed the whole and draws nothing negative", () => {
    const budget = withForm(withoutTables(tinyBudget(), "t12"), "300,000");
    const graph = graphOf(budget, "current-year");
    expect(touching(graph.links.map(bandLine), "not-broken-down")).toEqual([
      "project-spending→not-broken-down 25.00 t5.1.5 /",
      "not-broken-down→馆藏档案数字化 30.00 f1.annual.total /",
    ]);
    expect(differenceLines(graph)).toEqual(["not-broken-down out -5.00"]);
    expect(graph.negative).toEqual([]);
  });

  it("adds project tables in another unit than the summary's exactly", () => {
    const budget = changeTable(tinyBudget(), "t12", (table) => ({
      ...table,
      unit: "元",
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((text) => text.replace("25.00", "250,000")),
      })),
    }));
    const graph = graphOf(budget, "with-carry-over");
    expect(nodeLines(graph).at(-1)).toBe(
      "detail 政府办公厅（室）及相关机构事务其他政府办公厅（室）及相关机构事务支出项目 32.50 = +25.00 t12.4.2 +7.50 t13.4.2",
    );
    expect(differenceLines(graph)).toEqual([]);
  });
});

describe("buildFlowGraph at the edges", () => {
  it("keeps negative bands apart and counts them, so that what adds up is not said to differ", () => {
    const graph = graphOf(tinyBudget(NEGATIVE_AMOUNT), "with-carry-over");
    expect(graph.negative.map(bandLine)).toEqual(["工资福利支出→机关事业单位基本养老保险缴费 -5.00 t6.6.3"]);
    expect(graph.links.some((link) => link.to === "机关事业单位基本养老保险缴费")).toBe(false);
    expect(differenceLines(graph)).toEqual([]);
  });

  it("draws nothing where there is no money", () => {
    const graph = graphOf(tinyBudget(ZERO_TOTAL), "with-carry-over");
    expect(nodeLines(graph)).toEqual([]);
    expect(graph.links).toEqual([]);
  });

  it("has no graph where no sources are published", () => {
    const budget = withoutTables(tinyBudget(), "t1", "t2");
    expect(buildFlowGraph(budget, review(budget).agreement, "with-carry-over")).toBeNull();
  });

  it("takes no split from a table that disagrees", () => {
    const budget = changeCells(tinyBudget(), { "t5.1.3": "999.00", "t5.1.4": "974.00" });
    expect(graphOf(budget, "current-year").holders).not.toContain("t5");
    expect(bands(budget, "current-year").slice(0, 2)).toEqual([
      "general-public-budget→basic 75.00 t3.1.4",
      "general-public-budget→project-spending 25.00 t3.1.5",
    ]);
  });
});
