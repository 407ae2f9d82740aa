import { describe, expect, it } from "vitest";
import type { BudgetFile } from "../../src/budget/schema.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeFile } from "./changeCells.ts";
import { foundBy } from "./summarize.ts";

type FileForm = BudgetFile["forms"][number];

/** The one project of the tiny budget: 25.00 万元 this year, 7.50 carried over. */
const PROJECT = "政府办公厅（室）及相关机构事务其他政府办公厅（室）及相关机构事务支出项目";

interface Money {
  readonly total: string;
  readonly local: string;
}

interface FormParts {
  readonly period: Money;
  readonly annual: Money;
  readonly attribute?: string;
  readonly duration?: string;
  readonly project?: string;
}

function formOf({ period, annual, attribute, duration, project }: FormParts): FileForm {
  const funding = ({ total, local }: Money) => [
    { role: "total" as const, label: "资金总额", text: total },
    { role: "central" as const, label: "其中：中央财政资金", text: "0" },
    { role: "local" as const, label: "市县资金", text: local },
  ];
  return {
    id: "f1",
    title: "项目支出绩效目标表",
    label: "",
    page: null,
    project: project ?? PROJECT,
    fields: [
      { role: "attribute", label: "项目属性", text: attribute ?? "延续性项目" },
      { role: "duration", label: "项目期", text: duration ?? "3年" },
    ],
    unit: "元",
    funding: { period: funding(period), annual: funding(annual) },
    goals: { period: "", annual: "" },
    indicators: [],
  };
}

function found(parts: FormParts, ...rules: readonly string[]) {
  return foundBy(
    changeFile(tinyBudget(), () => ({ forms: [formOf(parts)] })),
    ...rules,
  );
}

const YEAR = { total: "250,000", local: "250,000" };
const ALL = ["R73", "R74", "R75", "R76", "R77", "R78"] as const;

describe("target forms", () => {
  it("are in order: 25.00 万元 in the table, 250,000 元 in the form, 750,000 元 over three years", () => {
    expect(found({ period: { total: "750,000", local: "750,000" }, annual: YEAR }, ...ALL)).toEqual([]);
  });

  it("add up the levels of government that pay", () => {
    expect(found({ period: { total: "750,000", local: "700,000" }, annual: YEAR }, "R73")).toEqual([
      "differs r73-f1-period",
    ]);
  });

  it("of a one-off project of one year have one total", () => {
    const parts = { annual: YEAR, attribute: "一次性项目（1年结束）", duration: "1年" };
    expect(found({ ...parts, period: YEAR }, "R74")).toEqual([]);
    expect(found({ ...parts, period: { total: "400,000", local: "400,000" } }, "R74")).toEqual([
      "differs r74-f1",
    ]);
    expect(
      found({ ...parts, duration: "11年", period: { total: "400,000", local: "400,000" } }, "R74"),
    ).toEqual([]);
  });

  it("give no year more than the whole period", () => {
    expect(found({ period: { total: "200,000", local: "200,000" }, annual: YEAR }, "R75")).toEqual([
      "differs r75-f1",
    ]);
  });

  it("state the money of the project table", () => {
    expect(
      found(
        { period: { total: "900,000", local: "900,000" }, annual: { total: "300,000", local: "300,000" } },
        "R76",
      ),
    ).toEqual(["differs r76-f1"]);
  });

  it("stand for the projects that have money", () => {
    const parts = { period: YEAR, annual: YEAR, project: "档案数字化" };
    expect(found(parts, "R77")).toEqual(["differs r77-f1", "differs r77-t12", "differs r77-t13"]);
  });

  it("of one-off projects are noted where money is carried over", () => {
    expect(found({ period: YEAR, annual: YEAR, attribute: "一次性项目" }, "R78")).toEqual(["differs r78"]);
  });
});
