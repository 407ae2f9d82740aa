import { beforeEach, describe, expect, it, vi } from "vitest";
import { parseSourceId } from "../../../src/budget/sourceId.ts";
import { buildFunctionTree } from "../../../src/model/buildFunctionTree.ts";
import { review } from "../../../src/review/review.ts";
import { type PlaceChange, START } from "../../../src/state/place.ts";
import { buildNames } from "../../../src/views/parts/names.ts";
import { citeComputed } from "../../../src/views/takeAway/citeComputed.ts";
import { citeFinding } from "../../../src/views/takeAway/citeFinding.ts";
import { citeSource } from "../../../src/views/takeAway/citeSource.ts";
import { citeSubject } from "../../../src/views/takeAway/citeSubject.ts";
import { citeView } from "../../../src/views/takeAway/citeView.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";

const budget = publishedBudget();
const checked = review(budget);
const SITE = "https://budget.example/site/";

function openAt(href: string): void {
  vi.stubGlobal("window", { location: { href, protocol: href.replace(/\/.*$/s, "") } });
}

function takenAt(change: PlaceChange) {
  const place = { ...START, ...change };
  const names = buildNames({
    language: place.language,
    year: budget.year,
    glossary: null,
    annotations: null,
  });
  const reading = { budget, review: checked, names, glossary: null, glossaryFile: null, annotations: null };
  return { reading, place, on: "2026-03-01" };
}

function citedCell(text: string, change: PlaceChange = {}): string {
  const id = parseSourceId(text);
  return id === null ? "" : citeSource(id, takenAt(change));
}

beforeEach(() => openAt(`${SITE}?from=wechat#/-/flows?theme=dark`));

describe("citeSource", () => {
  it("names body, year, document, table, row, column, printed figure, page, day and address", () => {
    expect(citedCell("t2.3.3", { theme: "dark", text: "largest" })).toBe(
      "长治市屯留区人民政府招商中心. 长治市屯留区人民政府招商中心2024年部门预算公开[EB/OL]. 2024年度：" +
        "表二《2024年预算收入总表》，第 3 行“20103 政府办公厅（室）及相关机构事务”，第 3 列“本年收入-合计”，" +
        "印作“164.45”（万元），第 5 页[2026-03-01]. " +
        "https://budget.example/site/#/tunliu-investment-promotion-2024/tables/t2.3.3.",
    );
  });

  it("keeps the printed names in an English sentence", () => {
    expect(citedCell("t1.1.2", { language: "en" })).toBe(
      "长治市屯留区人民政府招商中心, budget for 2024: 长治市屯留区人民政府招商中心2024年部门预算公开, " +
        "Table 1 (2024年预算收支总表), row 1 (一、一般公共预算), column 2 (收入-2024年), " +
        "printed as “191.26” (×10,000 yuan), page 3. " +
        "https://budget.example/site/#/tunliu-investment-promotion-2024/tables/t1.1.2?lang=en (accessed 2026-03-01).",
    );
  });

  it.each([
    ["t1.2.2", "原表空白"],
    ["f1.period.total", "项目支出绩效目标表“招商引资工作经费”，实施期资金总额：，印作“800,000”（元）"],
    ["n1-1.amount", "印作“228.84”（万元），第 17 页"],
  ])("cites %s as what it is", (id, words) => {
    expect(citedCell(id)).toContain(words);
  });

  it("tells of a file only its name, not where it lies", () => {
    openAt("file:///home/somebody/hearing/budget.html#/-/tables");
    const cited = citedCell("t2.3.3");
    expect(cited).toContain(" budget.html#/tunliu-investment-promotion-2024/tables/t2.3.3.");
    expect(cited).not.toContain("somebody");
  });
});

describe("citeFinding", () => {
  it("gives its number, what it says, both figures with their pages, and its address", () => {
    const [finding] = checked.findings;
    const cited = finding ? citeFinding(finding, takenAt({ view: "review" })) : "";
    expect(cited).toContain("核对结果 r51-t12“‘本表无数据’与其他表的数字”");
    for (const { page } of [...(finding?.left ?? []), ...(finding?.right ?? [])])
      expect(cited).toContain(`第 ${page} 页`);
    expect(cited).toContain(
      `https://budget.example/site/#/tunliu-investment-promotion-2024/review/${finding?.id}.`,
    );
  });
});

describe("citeComputed", () => {
  it("gives the sum with the place of every term", () => {
    const tree = buildFunctionTree(budget, checked.agreement, "with-carry-over");
    const amount = tree?.root.children[0]?.children[0]?.amounts.total;
    const cited = amount?.kind === "derived" ? citeComputed(amount, takenAt({ view: "functions" })) : "";
    expect(cited).toContain(
      "由原文数字算得 202.03 万元 = 164.45（表二 · 20103 政府办公厅（室）及相关机构事务 · 合计 · 第 5 页） + 37.58（表二",
    );
  });
});

describe("citeView", () => {
  it("cites any view; of a marked figure that figure", () => {
    expect(citeView(takenAt({ view: "department", language: "en" }))).toContain(
      ", “About” in Sunlit Budget. ",
    );
    expect(citeView(takenAt({ view: "tables", item: "t2.3.3" }))).toBe(citedCell("t2.3.3"));
    expect(citeView(takenAt({ view: "flows", item: "basic" }))).toContain(
      "“资金流向”视图，“basic”，含上年结转[",
    );
  });
});

describe("citeSubject", () => {
  it("cites a view with what is selected in it and its basis", () => {
    const taken = {
      ...takenAt({ view: "functions", item: "201", basis: "current-year" }),
      address: "https://a.example/",
    };
    expect(citeSubject({ kind: "functions" }, taken)).toBe(
      "长治市屯留区人民政府招商中心. 长治市屯留区人民政府招商中心2024年部门预算公开[EB/OL]. 2024年度：" +
        "阳光预算“按功能”视图，“201”，仅当年预算[2026-03-01]. https://a.example/.",
    );
  });
});
