import { describe, expect, it } from "vitest";
import { ProjectsView } from "../../../src/views/projects/ProjectsView.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";

const budget = publishedBudget();

function projects(item: string | null = null, language: "zh-CN" | "en" = "zh-CN"): string {
  return renderAt(<ProjectsView />, { budget, place: { view: "projects", item, language } });
}

describe("ProjectsView", () => {
  it("says how much project money has published targets, of the year's and of all", () => {
    const words = wordsOf(projects());
    expect(words).toContain("117.58 万元");
    expect(words).toContain("占当年项目支出 100.00%");
    expect(words).toContain("占含结转的全部项目支出 68.04%");
  });

  it("links every project and says which has no published targets", () => {
    const markup = projects();
    for (const name of ["招商引资工作经费", "驻外招商工作经费", "聘用人员经费"])
      expect(markup).toContain(`href="#/-/projects/${encodeURIComponent(name)}"`);
    expect(wordsOf(markup)).toContain("仅结转资金 未公开绩效目标 聘用人员经费 3.78 万元");
  });

  it("shows the period total in both units, both right", () => {
    expect(wordsOf(projects("招商引资工作经费"))).toContain("80.00 万元");
    expect(wordsOf(projects("招商引资工作经费"))).toMatch(/80\.00 万元 .*= 800,000 元/);
  });

  it("keeps a printed zero and a blank apart", () => {
    const words = wordsOf(projects("招商引资工作经费"));
    expect(words).toContain("中央财政资金 0 0");
    expect(words).toContain("其他资金 空白 空白");
  });

  it("shows every field of the form, the empty ones as blank", () => {
    const words = wordsOf(projects("驻外招商工作经费"));
    const form = budget.forms.find(({ id }) => id === "f2");
    for (const { text } of form?.fields ?? []) expect(words).toContain(text);
    for (const label of ["负责人", "经办人", "联系电话"]) expect(words).toContain(`${label} 空白`);
  });

  it("marks a value that differs in words and by a sign, and links both values to the form", () => {
    const markup = projects("驻外招商工作经费");
    expect(wordsOf(markup)).toContain("引进企业质量 提高80% ≥80% ≠ 两处指标值不同");
    expect(markup).toContain('href="#/-/tables/f2.i2.period"');
    expect(markup).toContain('href="#/-/tables/f2.i2.annual"');
  });

  it("does not call a name that the form cuts short a difference", () => {
    const words = wordsOf(projects("驻外招商工作经费"));
    expect(words).toContain("对外宣传推介及时率 年度一栏原文印作“对外宣传推介及时”");
    expect(words.match(/≠/g)).toHaveLength(1);
  });

  it("gives the project without a form its money and says that targets are not published", () => {
    const words = wordsOf(projects("聘用人员经费"));
    expect(words).toContain("公开文本里没有这个项目的绩效目标表。");
    expect(words).not.toContain("绩效指标");
  });

  it("goes back to the list for a name that is not there", () => {
    const words = wordsOf(projects("不存在的项目"));
    expect(words).toContain("全部项目");
    expect(words).toContain("地址里指的项目不在这份预算里");
  });

  it("has one h1 and gives English readers names in English beside the printed ones", () => {
    const markup = projects("驻外招商工作经费", "en");
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(wordsOf(markup)).toContain("Investment promotion offices outside the district 驻外招商工作经费");
  });

  it("survives a budget without forms", () => {
    const markup = renderAt(<ProjectsView />, { budget: tinyBudget(), place: { view: "projects" } });
    expect(markup.match(/<h1/g)).toHaveLength(1);
  });
});
