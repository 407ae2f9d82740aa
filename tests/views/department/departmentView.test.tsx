import { describe, expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import { DepartmentView } from "../../../src/views/department/DepartmentView.tsx";
import { changeCell } from "../../budgets/changeCell.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";

const budget = publishedBudget();

function render(read: Budget = budget): string {
  return renderAt(<DepartmentView />, { budget: read, place: { view: "department" } });
}

function sectionOf(markup: string, title: string): string {
  return markup.split("<section").find((part) => part.includes(title)) ?? "";
}

describe("DepartmentView", () => {
  it("keeps no data in the table apart from none in the narrative", () => {
    const section = sectionOf(render(), "“三公”经费");
    expect(section).toContain('<span class="nothing nothing--no-data">本表无数据</span>');
    expect(section).toContain('<span class="nothing nothing--none">写明没有</span>');
    expect(section).toContain('href="#/-/tables/t10"');
    expect(section).toContain('href="#/-/tables/n7-1"');
  });

  it("says of a table that is not there that it is not published", () => {
    const without = { ...budget, tables: budget.tables.filter(({ role }) => role !== "three-public") };
    const section = sectionOf(render(without), "“三公”经费");
    expect(section).toContain('<span class="nothing nothing--missing">未公开</span>');
    expect(wordsOf(section)).toContain("不能由此推断为零");
    expect(section).not.toContain("nothing--no-data");
  });

  it("shows the lines of a table with data: amounts, zeros and blanks apart", () => {
    const published = {
      ...budget,
      tables: budget.tables.map((table) =>
        table.id === "t10" ? { ...table, state: "published" as const } : table,
      ),
    };
    const filled = changeCell(changeCell(published, "t10.2.2", "1.50"), "t10.1.2", "0.00");
    const section = sectionOf(render(filled), "“三公”经费");
    expect(wordsOf(section)).toContain("公务接待费 1.50 万元");
    expect(wordsOf(section)).toContain("因公出国（境）费 0.00 万元 印出的零");
    expect(wordsOf(section)).toContain("公务用车购置及运行费 空白");
  });

  it("links the figures of procurement and assets to their statements", () => {
    const markup = render();
    expect(sectionOf(markup, "政府采购")).toContain('href="#/-/tables/n9-1.amount"');
    expect(sectionOf(markup, "国有资产占用使用")).toContain('href="#/-/tables/n11-10.count"');
    expect(wordsOf(sectionOf(markup, "国有资产占用使用"))).toContain("230 平方米");
  });

  it("marks its own words and says where the data come from", () => {
    const words = wordsOf(render());
    expect(words).toContain("做什么 本站的话");
    expect(words).toContain(budget.provenance.source.sha256);
    expect(words).toContain("没有更正过任何数字");
  });

  it("falls back to the printed names of the offices where nobody has described them", () => {
    const other = {
      ...budget,
      narrative: { ...budget.narrative, offices: [{ number: "1", title: "档案室", page: 2 }] },
    };
    expect(wordsOf(render(other))).toContain("原文第 2 页 档案室");
  });
});
