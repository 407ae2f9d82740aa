import { describe, expect, it } from "vitest";
import type { Budget, Claim, Table } from "../../../src/budget/budget.ts";
import { TablesView } from "../../../src/views/tables/TablesView.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";

const budget = publishedBudget();

function sheet(item: string, language: "zh-CN" | "en" = "zh-CN"): string {
  return renderAt(<TablesView />, { budget, place: { view: "tables", item, language } });
}

/** Every figure link of markup as "address text". */
function figuresIn(markup: string): readonly string[] {
  const links = markup.matchAll(
    /<a class="printed-figure" href="#\/-\/tables\/([^"?]+)[^>]*>(?:<span class="numeral">)?([^<]*)/g,
  );
  return [...links].map(([, id, text]) => `${id} ${text?.replace(/&gt;/g, ">")}`);
}

function figuresOf(table: Table): readonly string[] {
  const cells = table.rows.flatMap((row) => row.cells);
  return cells
    .filter(({ figure }) => figure !== null && figure.kind !== "blank")
    .map(({ id, text }) => `${id} ${text}`);
}

function figuresOfClaim({ amount, count, share, change, reason }: Claim): readonly string[] {
  const printed = [amount, count, share, change?.amount, change?.percent];
  const reasons = reason?.figures.map((figure) => figure.amount) ?? [];
  return [...printed, ...reasons].flatMap((figure) => (figure ? [`${figure.id} ${figure.text}`] : []));
}

function figuresOfForms({ forms }: Budget): readonly string[] {
  return forms.flatMap(({ funding, indicators }) => [
    ...[...funding.period, ...funding.annual]
      .filter(({ figure }) => figure.kind !== "blank")
      .map(({ id, text }) => `${id} ${text}`),
    ...indicators.flatMap(({ period, annual }) =>
      [period, annual].flatMap((target) => (target ? [`${target.id} ${target.value}`] : [])),
    ),
  ]);
}

describe("TablesView", () => {
  it("prints every figure of every table once, as printed and as its own address", () => {
    for (const table of budget.tables) {
      expect([...figuresIn(sheet(table.id))].sort(), table.id).toEqual([...figuresOf(table)].sort());
    }
  });

  it("prints every figure of the narrative once", () => {
    const stated = budget.narrative.claims.flatMap(figuresOfClaim);
    expect(stated.length).toBeGreaterThan(80);
    expect([...figuresIn(sheet("narrative"))].sort()).toEqual([...stated].sort());
  });

  it("prints the money and the targets of every form once", () => {
    const shown = budget.forms.flatMap((form) => figuresIn(sheet(form.id)));
    expect([...shown].sort()).toEqual([...figuresOfForms(budget)].sort());
  });

  it("keeps a blank blank and a printed zero a zero", () => {
    expect(figuresIn(sheet("f1"))).toContain("f1.period.central 0");
    expect(figuresIn(sheet("f1")).some((figure) => figure.startsWith("f1.period.other"))).toBe(false);
  });

  it("marks the cell of the address with more than colour and says what it is", () => {
    const markup = sheet("t5.4.4");
    expect(markup.match(/data-marked/g)).toHaveLength(1);
    expect(markup).toMatch(/<td tabindex="-1" data-marked="true" aria-describedby="mark-bar"/);
    expect(wordsOf(markup)).toContain("标出的格 84.45");
    expect(wordsOf(markup)).toContain("表五 · 2010350 事业运行 · 基本支出");
    expect(markup).toContain('href="#/-/functions/2010350"');
  });

  it("unfolds the blank rows around a marked blank cell and leaves the other runs folded", () => {
    expect(wordsOf(sheet("t1"))).not.toContain("农林水支出");
    const unfolded = wordsOf(sheet("t1.13.4"));
    expect(unfolded).toContain("农林水支出");
    expect(unfolded).toContain("原文此格空白");
    expect(unfolded).toContain("11 行空白");
  });

  it("says of a table without data that it was printed so", () => {
    const words = wordsOf(sheet("t9"));
    expect(words).toContain("原文注明：本表无数据");
    expect(words).toContain("这和没有公开这张表不是一回事");
    expect(wordsOf(sheet("t1"))).not.toContain("原文注明：本表无数据");
  });

  it("says of a table that the pictures do not use, why, with a link to the finding", () => {
    const markup = sheet("t3");
    expect(wordsOf(markup)).toContain("图形没有采用这张表");
    expect(markup).toMatch(/sheet-notice__link" href="#\/-\/review\/r/);
    expect(wordsOf(sheet("t5"))).not.toContain("图形没有采用这张表");
  });

  it("flags the figures that findings rest on", () => {
    expect(sheet("t3")).toMatch(/tables\/t3\.1\.3".{0,200}finding-mark/);
  });

  it("opens the first table and says so where the address names no place of the document", () => {
    const words = wordsOf(sheet("t99.1.1"));
    expect(words).toContain("地址里指的位置不在这份文件里");
    expect(words).toContain("2024年预算收支总表");
  });

  it("shows English names with the printed Chinese beside them", () => {
    const words = wordsOf(sheet("t2", "en"));
    expect(words).toContain("Revenue summary 2024年预算收入总表");
    expect(words).toContain("General public services 一般公共服务支出");
    expect(words).toContain("Revenue of the year 本年收入");
  });

  it("has one first heading and a caption for every table", () => {
    for (const item of ["t1", "f1", "narrative"]) {
      const markup = sheet(item);
      expect(markup.match(/<h1/g)).toHaveLength(1);
      expect(markup.match(/<caption/g)?.length).toBe(markup.match(/<table/g)?.length);
    }
  });
});
