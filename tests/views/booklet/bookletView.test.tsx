import { describe, expect, it } from "vitest";
import { BookletView } from "../../../src/views/booklet/BookletView.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { ONE_CLASS, tinyBudget } from "../../budgets/tinyBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";

const published = publishedBudget();

function render(language: "zh-CN" | "en" = "zh-CN", budget = published): string {
  return renderAt(<BookletView />, { budget, place: { view: "booklet", language } });
}

function titlesOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<h2 class="booklet-part__title"[^>]*>(.*?)<\/h2>/gs)].map(([, title = ""]) =>
    wordsOf(title),
  );
}

describe("BookletView", () => {
  it("has a cover, then the whole budget part by part", () => {
    const markup = render();
    expect(titlesOf(markup)).toEqual([
      "1 钱花在哪里",
      "2 钱从哪里来，怎么花出去",
      "3 项目与绩效目标",
      "4 和上年比",
      "5 核对结果",
      "6 全部原表",
      "7 名词",
      "8 出处",
    ]);
    expect(wordsOf(markup)).toMatch(
      /长治市屯留区人民政府招商中心 2024 部门预算全册 公开文本 《.*》，共 23 页/,
    );
  });

  it("shows both pictures, every project, every table and form with its page", () => {
    const markup = render();
    expect(markup.match(/class="sunburst"/g)).toHaveLength(1);
    expect(markup.match(/class="sankey"/g)).toHaveLength(1);
    expect(markup.match(/class="booklet-project"/g)).toHaveLength(3);
    expect(markup.match(/<article class="sheet/g)).toHaveLength(16);
    expect(markup.match(/class="finding"/g)).toHaveLength(12);
    expect(wordsOf(markup)).toContain("原文第 3–4 页");
  });

  it("prints tables of more than six columns on their side, but not those without data", () => {
    expect(render().match(/class="sheet sheet--wide"/g)).toHaveLength(2);
  });

  it("is complete in English", () => {
    expect(titlesOf(render("en"))).toEqual([
      "1 What the money is for",
      "2 Where the money comes from and how it is spent",
      "3 Projects and their performance targets",
      "4 Against last year",
      "5 What the checks found",
      "6 All tables as published",
      "7 Terms",
      "8 Sources",
    ]);
  });

  it("gives every element a name of its own", () => {
    const ids = [...render().matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("leaves out the comparison where the document states none", () => {
    const markup = render("zh-CN", {
      ...tinyBudget(ONE_CLASS),
      narrative: { ...published.narrative, claims: [] },
    });
    expect(titlesOf(markup)).not.toContain("4 和上年比");
    expect(titlesOf(markup)).toContain("4 核对结果");
  });
});
