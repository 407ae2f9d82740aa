import { describe, expect, it } from "vitest";
import { TermsView } from "../../../src/views/terms/TermsView.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";

const budget = publishedBudget();

function render(item: string | null, language: "zh-CN" | "en" = "zh-CN"): string {
  return renderAt(<TermsView />, { budget, place: { view: "terms", item, language } });
}

describe("TermsView", () => {
  it("explains the terms and the accounts that this budget prints, and no others", () => {
    const words = wordsOf(render(null));
    expect(words).toContain("基本支出 Basic expenditure");
    expect(words).toContain("2010350 事业运行");
    expect(words).toContain("基本工资");
    expect(words).not.toContain("2010107");
  });

  it("marks the entry of the address", () => {
    const markup = render("208");
    expect(markup.match(/term-entry--marked/g)).toHaveLength(1);
    expect(markup).toMatch(/term-entry--marked"[^>]*>.{0,200}208/);
  });

  it("leads to where the document explains a word itself", () => {
    expect(wordsOf(render("basic"))).toContain("原文自己也解释了这个词（第 23 页）");
    expect(render("basic")).toContain('href="#/-/tables/word-1"');
  });

  it("leads to where an account is drawn", () => {
    expect(render(null)).toContain('href="#/-/functions/2010350"');
  });

  it("puts the English name first for English readers", () => {
    expect(wordsOf(render(null, "en"))).toContain("Basic expenditure 基本支出");
  });

  it("says where the address names no entry", () => {
    expect(wordsOf(render("nothing-of-ours"))).toContain("没有这个词条");
  });
});
