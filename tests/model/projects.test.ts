import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import { buildProjectMoney } from "../../src/model/projectMoney.ts";
import { buildProjects, type ProjectSheet, targetedShare } from "../../src/model/projects.ts";
import { tagsOf } from "../../src/model/projectTags.ts";
import { review } from "../../src/review/review.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { ONE_CLASS, tinyBudget } from "../budgets/tinyBudget.ts";
import { changeTable, withoutTables } from "./changeTables.ts";
import { showAmount } from "./showAmount.ts";

const projectsOf = (budget: Budget) => buildProjects(budget, review(budget).agreement);

const shown = (sheet: ProjectSheet) => ({
  name: sheet.name,
  current: showAmount(sheet.current),
  carriedOver: showAmount(sheet.carriedOver),
  total: showAmount(sheet.total),
  period: showAmount(sheet.period),
  form: sheet.form?.id ?? null,
});

describe("buildProjects on the published budget", () => {
  const budget = publishedBudget();
  const projects = projectsOf(budget);

  it("puts the year's money of the forms beside the money carried over, largest first", () => {
    expect(projects.sheets.map(shown)).toEqual([
      {
        name: "招商引资工作经费",
        current: "50.00 f1.annual.total",
        carriedOver: "20.08 t13.6.2",
        total: "70.08 = +50.00 f1.annual.total +20.08 t13.6.2",
        period: "80.00 f1.period.total",
        form: "f1",
      },
      {
        name: "驻外招商工作经费",
        current: "30.00 f2.annual.total",
        carriedOver: "13.72 t13.5.2",
        total: "43.72 = +30.00 f2.annual.total +13.72 t13.5.2",
        period: "30.00 f2.period.total",
        form: "f2",
      },
      {
        name: "聘用人员经费",
        current: "undisclosed",
        carriedOver: "3.78 t13.4.2",
        total: "3.78 t13.4.2",
        period: "undisclosed",
        form: null,
      },
    ]);
    expect(projects.unit).toBe("万元");
  });

  it("counts the money of projects with targets", () => {
    expect(showAmount(projects.withTargets)).toBe("80.00 = +30.00 f2.annual.total +50.00 f1.annual.total");
  });

  it("tells one-off projects and money without targets", () => {
    expect(projects.sheets.map((sheet) => tagsOf(sheet).join(" "))).toEqual([
      "one-off",
      "one-off",
      "only-carried-over no-targets",
    ]);
  });

  it("sums the project money up and says what share has targets", () => {
    const money = buildProjectMoney(budget, review(budget).agreement, projects);
    expect(showAmount(money.current)).toBe("80.00 t5.1.5");
    expect(showAmount(money.carriedOver)).toBe("37.58 t13.2.2");
    expect(showAmount(money.total)).toBe("117.58 = +80.00 t5.1.5 +37.58 t13.2.2");
    expect(showAmount(money.unnamed)).toBe("undisclosed");
    expect(money.shareOfCurrent?.toFixed(2)).toBe("100.00");
    expect(money.shareOfTotal?.toFixed(2)).toBe("68.04");
  });
});

const OFFICE_PROJECT = "政府办公厅（室）及相关机构事务其他政府办公厅（室）及相关机构事务支出项目";

describe("buildProjects", () => {
  it("reads the project tables where they are published", () => {
    expect(projectsOf(tinyBudget()).sheets.map(shown)).toEqual([
      {
        name: OFFICE_PROJECT,
        current: "25.00 t12.4.2",
        carriedOver: "7.50 t13.4.2",
        total: "32.50 = +25.00 t12.4.2 +7.50 t13.4.2",
        period: "undisclosed",
        form: null,
      },
    ]);
  });

  it("converts a project table in yuan into the summary's unit", () => {
    const budget = changeTable(tinyBudget(), "t13", (table) => ({
      ...table,
      unit: "元",
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((text) => text.replace("7.50", "75,000")),
      })),
    }));
    expect(projectsOf(budget).sheets.map((sheet) => showAmount(sheet.total))).toEqual([
      "32.50 = +25.00 t12.4.2 +7.50 t13.4.2",
    ]);
  });

  it("takes the unit of the next table of totals where the summary is not published", () => {
    const budget = withoutTables(tinyBudget({ unit: "元" }), "t1");
    expect(projectsOf(budget).unit).toBe("元");
    expect(showAmount(projectsOf(budget).sheets[0]?.total ?? { kind: "undisclosed", unit: "元" })).toBe(
      "32.50 = +25.00 t12.4.2 +7.50 t13.4.2",
    );
  });

  it("adds up a project that is printed twice", () => {
    const budget = changeTable(tinyBudget(), "t12", (table) => {
      const [last] = table.rows.slice(-1);
      const half = last && { ...last, cells: last.cells.map((text) => text.replace("25.00", "12.50")) };
      return half ? { ...table, rows: [...table.rows.slice(0, -1), half, half] } : table;
    });
    expect(projectsOf(budget).sheets.map((sheet) => showAmount(sheet.current))).toEqual([
      "25.00 = +12.50 t12.4.2 +12.50 t12.5.2",
    ]);
  });

  it("has no projects where there are none", () => {
    const projects = projectsOf(tinyBudget(ONE_CLASS));
    expect(projects.sheets).toEqual([]);
    expect(showAmount(projects.withTargets)).toBe("undisclosed");
  });
});

describe("targetedShare", () => {
  it("cannot be said where the whole is not disclosed", () => {
    const [sheet] = projectsOf(tinyBudget()).sheets;
    const part = sheet?.current ?? { kind: "undisclosed", unit: "万元" };
    expect(targetedShare(part, { kind: "undisclosed", unit: "万元" })).toBeNull();
    expect(targetedShare(part, part)?.toFixed(2)).toBe("100.00");
  });
});
