import { describe, expect, it } from "vitest";
import type { Agenda, AgendaItem, AgendaKind } from "../../../src/budget/agenda.ts";
import { review } from "../../../src/review/review.ts";
import type { Hearing } from "../../../src/state/hearing/hearings.ts";
import { AgendaPage } from "../../../src/views/hearing/AgendaPage.tsx";
import { buildEntries } from "../../../src/views/hearing/agendaEntries.ts";
import { Brief } from "../../../src/views/hearing/brief/Brief.tsx";
import { briefSources } from "../../../src/views/hearing/brief/briefSources.ts";
import { PresentPage } from "../../../src/views/hearing/PresentPage.tsx";
import { presentTo } from "../../../src/views/hearing/presentTo.ts";
import { buildNames } from "../../../src/views/parts/names.ts";
import { ProjectsView } from "../../../src/views/projects/ProjectsView.tsx";
import { wordSegments } from "../../../src/views/projects/quality/wordSegments.ts";
import { ReviewView } from "../../../src/views/review/ReviewView.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";

const budget = publishedBudget();
const checked = review(budget);
const of = { id: budget.id, title: budget.title };

function item(kind: AgendaKind, id: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return { kind, id, title: `当时的名称 ${id}`, question: "当时的提问？", edited: false, notes: "", ...more };
}

const AGENDA: Agenda = {
  budget: budget.id,
  title: budget.title,
  items: [
    item("finding", "r35-t3", { notes: "<img src=x onerror=alert(1)>" }),
    item("target", "f1.i4"),
    item("figure", "t5.1.5", { edited: true, question: "这 80 万元怎么花？" }),
    item("finding", "r99-gone"),
  ],
};

const names = buildNames({ language: "zh-CN", year: budget.year, glossary: null, annotations: null });
const entries = buildEntries(AGENDA, { budget, review: checked, names, language: "zh-CN" });

function page(more: Partial<Hearing> = {}): string {
  const hearing: Hearing = { agenda: AGENDA, kept: true, asides: [], before: null, ...more };
  return renderAt(<AgendaPage of={of} hearing={hearing} entries={entries} wanted={null} />, {
    budget,
    checked,
    place: { view: "hearing" },
  });
}

describe("AgendaPage", () => {
  it("numbers the items, with their cells and a question for each", () => {
    const words = wordsOf(page());
    expect(words).toContain("议程 4 项");
    expect(words).toMatch(/164\.01 ≠ .*228\.84 .*请说明以哪一张表为准？/);
    expect(words).toContain("指标值未见数值。能否写明数值");
  });

  it("keeps an edited question, and drafts the others anew", () => {
    const words = wordsOf(page());
    expect(words).toContain("这 80 万元怎么花？");
    expect(words.match(/恢复拟好的提问/g)).toHaveLength(1);
    expect(words.match(/当时的提问/g)).toHaveLength(1);
  });

  it("keeps in sight what this budget does not have", () => {
    expect(wordsOf(page())).toContain("当时的名称 r99-gone 本预算里没有这一项。");
  });

  it("shows texts of a file as text", () => {
    expect(page()).not.toContain("<img");
    expect(page()).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("says that nothing is sent, and when nothing is kept", () => {
    expect(wordsOf(page())).toContain("不会发送到任何地方");
    expect(wordsOf(page({ kept: false }))).toContain("不允许保存，或空间已满");
  });

  it("offers what could not be read for download", () => {
    expect(wordsOf(page({ asides: ["{"] }))).toMatch(/1 份读不出来的议程.*下载 丢弃/);
  });

  it("has one h1, a name for every text field, and no up button at the top that works", () => {
    const markup = page();
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup.match(/<textarea[^>]*aria-label="第 \d 项的/g)).toHaveLength(8);
    expect(markup).toMatch(/aria-label="第 1 项上移" aria-disabled="true"/);
    expect(markup).toMatch(/aria-label="第 4 项下移" aria-disabled="true"/);
  });
});

describe("PresentPage", () => {
  function present(number: number): string {
    return renderAt(<PresentPage entries={entries} number={number} />, {
      budget,
      checked,
      place: { view: "hearing", item: `present-${number}` },
    });
  }

  it("shows one question with its cells, its position, and the ways on and back", () => {
    const words = wordsOf(present(1));
    expect(words).toMatch(/请说明以哪一张表为准？ .*164\.01 ≠/);
    expect(words).toContain("1 / 4 第 1 项，共 4 项");
    expect(present(1)).toContain('href="#/-/hearing/present-2" rel="next"');
    expect(present(1)).not.toContain('rel="prev"');
  });

  it("does not show the deputy's notes", () => {
    expect(present(1)).not.toContain("onerror");
  });

  it("stops at the last item where the address goes beyond it", () => {
    expect(wordsOf(present(99))).toContain("4 / 4");
  });
});

describe("presentTo", () => {
  it.each([
    ["ArrowRight", 1, 2],
    ["PageDown", 4, 4],
    ["ArrowLeft", 1, 1],
    ["PageUp", 3, 2],
    ["Home", 3, 1],
    ["End", 1, 4],
    ["Escape", 2, "leave"],
    ["a", 2, null],
  ])("%s at %i of 4 leads to %s", (key, shown, to) => expect(presentTo(key, shown, 4)).toBe(to));
});

describe("Brief", () => {
  const markup = renderAt(<Brief entries={entries} />, { budget, checked, place: { view: "hearing" } });
  const words = wordsOf(markup);

  it("opens with body, year, document and what it holds", () => {
    expect(words).toMatch(/预算听证材料 长治市屯留区人民政府招商中心 2024 公开文本 《.*》，共 23 页/);
    expect(words).toContain("目录 预算总额 提问 1 支出总表与其他各表不一致");
  });

  it("holds total, picture, questions with notes, every finding, every target and every source", () => {
    expect(words).toContain("228.84 万元");
    expect(markup).toContain('class="sunburst');
    expect(words).toContain("备注 &lt;img");
    for (const { title } of checked.findings) expect(words).toContain(title.zh);
    for (const form of budget.forms)
      for (const { annual } of form.indicators) expect(words).toContain(annual?.name ?? "");
    for (const { source } of briefSources(entries, checked)) expect(words).toContain(source);
  });

  it("does not repeat the cells of a finding that is asked about", () => {
    expect(words).toContain("已列入提问 1，数字见该处。");
  });
});

describe("briefSources", () => {
  it("names each cell once, in the document's order", () => {
    const sources = briefSources(entries, checked).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.slice(0, 3)).toEqual(["t1.34.4", "t1.34.5", "t2.7.3"]);
    expect(sources.findIndex((id) => id.startsWith("t13."))).toBeGreaterThan(
      sources.findIndex((id) => id.startsWith("t9.")),
    );
    expect(sources[sources.length - 1]).toMatch(/^n/);
  });
});

describe("the quality of targets", () => {
  const project = (item: string | null) =>
    renderAt(<ProjectsView />, { budget, checked, place: { view: "projects", item } });

  it("marks the words that gave rise to a question in the printed value", () => {
    expect(project("驻外招商工作经费")).toContain("300<".replace("<", "</span><mark"));
    expect(wordsOf(project("驻外招商工作经费"))).toContain("2 处可以问 数值的单位不清");
  });

  it("counts by project and marks what is computed, without a grade", () => {
    expect(wordsOf(project(null))).toContain("9 项目标，4 项可以衡量");
    expect(wordsOf(project("招商引资工作经费"))).toContain("单位产出的钱 计算得出");
    expect(wordsOf(project("聘用人员经费"))).toContain("没有绩效目标的钱 “聘用人员经费”结转 3.78 万元");
  });

  it("is summed up beside the checks", () => {
    const words = wordsOf(renderAt(<ReviewView />, { budget, checked, place: { view: "review" } }));
    expect(words).toContain("公开的年度指标共 18 项，其中 7 项写明了可以衡量的数值。");
    expect(words).not.toMatch(/优秀|良好|不及格|评分：/);
  });

  it("offers every finding and every indicator for the agenda", () => {
    const reviewed = renderAt(<ReviewView />, { budget, checked, place: { view: "review" } });
    expect(reviewed.match(/加入议程<span class="visually-hidden">：/g)).toHaveLength(checked.findings.length);
    expect(
      project("招商引资工作经费").match(/加入议程<span class="visually-hidden">：/g)?.length,
    ).toBeGreaterThanOrEqual(9);
  });
});

describe("wordSegments", () => {
  it("marks every place of the words and loses nothing", () => {
    const marked = (text: string, words: readonly string[]) =>
      wordSegments(text, words).map((segment) => (segment.marked ? `[${segment.text}]` : segment.text));
    expect(marked("300余次次", ["次次", "余"])).toEqual(["300", "[余次次]"]);
    expect(marked("提高30%", ["提高30%"])).toEqual(["[提高30%]"]);
    expect(marked("减少", ["", "不在"])).toEqual(["减少"]);
    expect(marked("", ["减少"])).toEqual([]);
  });
});
