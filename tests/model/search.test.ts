import { describe, expect, it } from "vitest";
import { buildSearchIndex } from "../../src/model/search/buildSearchIndex.ts";
import { search } from "../../src/model/search/search.ts";
import type { SearchHit } from "../../src/model/search/searchHit.ts";
import { SEARCH_ANNOTATIONS, SEARCH_GLOSSARY, searchBudget } from "./searchBudget.ts";

const SEARCHED = {
  budget: searchBudget(),
  glossary: SEARCH_GLOSSARY,
  annotations: SEARCH_ANNOTATIONS,
  outside: new Set<string>(),
};
const index = buildSearchIndex(SEARCHED);

/** A hit as one line: its kind and its title with the matched characters in brackets. */
function shown({ kind, title, ranges }: SearchHit): string {
  let text = "";
  let at = 0;
  for (const [start, end] of ranges) {
    text += `${title.slice(at, start)}[${title.slice(start, end)}]`;
    at = end;
  }
  return `${kind}: ${text}${title.slice(at)}`;
}

const found = (query: string, most = 20) => search(index, query, most).map(shown);

const HOUSING_FUND = ["function: 2210201 住房[公积金]", "economic: 住房[公积金]"];
const WHOLE_HOUSING_FUND = ["function: 2210201 [住房公积金]", "economic: [住房公积金]"];
const INVESTMENT = ["function: 2011308 [招商引资]", "project: [招商引资]工作经费"];

describe("search", () => {
  it.each([
    ["公积金", HOUSING_FUND],
    ["gjj", HOUSING_FUND],
    ["GJJ", HOUSING_FUND],
    ["ｇｊｊ", HOUSING_FUND],
    ["gongjijin", HOUSING_FUND],
    ["gong ji jin", HOUSING_FUND],
    ["gongjij", HOUSING_FUND],
    ["公ji金", HOUSING_FUND],
    ["zfgjj", WHOLE_HOUSING_FUND],
    ["zhufanggjj", WHOLE_HOUSING_FUND],
    ["zsyz", INVESTMENT],
    ["zhshyz", INVESTMENT],
    ["招商yz", INVESTMENT],
    ["招商 经费", ["project: [招商]引资工作[经费]"]],
    ["jingfei zhaoshang", ["project: [招商]引资工作[经费]"]],
  ])("finds %s by characters, pinyin, initials or a mixture", (query, hits) => {
    expect(found(query)).toEqual(hits);
  });

  it.each([
    ["xzyx", ["function: 2010301 [行政运行]"]],
    ["xingzhengyunxing", ["function: 2010301 [行政运行]"]],
    ["yinhang", ["office: [银行]协作科"]],
    ["yhxz", ["office: [银行协作]科"]],
  ])("finds %s whichever way 行 is read", (query, hits) => {
    expect(found(query)).toEqual(hits);
  });

  it("finds a code by its beginning, the code itself first", () => {
    expect(found("2080505")).toEqual(["function: [2080505] 机关事业单位基本养老保险缴费支出"]);
    expect(found("208")).toEqual([
      "function: [208] 社会保障和就业支出",
      "function: [208]05 行政事业单位养老支出",
      "function: [208]0505 机关事业单位基本养老保险缴费支出",
    ]);
    expect(found("80505")).toEqual([]);
  });

  it("finds an economic account by the code that the table does not print", () => {
    expect(search(index, "30113", 5)).toEqual([
      {
        kind: "economic",
        title: "住房公积金",
        detail: "Housing provident fund · 30113",
        place: { kind: "economic", name: "住房公积金", code: null },
        ranges: [],
      },
    ]);
  });

  it("finds English words by their beginnings, in any case", () => {
    expect(found("reception")).toEqual(["term: Official [reception]s", "cell: Official [reception]s"]);
    expect(found("HOUSING fund")).toEqual([
      "function: [Housing] provident [fund]",
      "economic: [Housing] provident [fund]",
    ]);
    expect(found("general")).toEqual(["function: [General] public services", "office: [General] office"]);
    expect(found("ception")).toEqual([]);
  });

  it("finds indicators by name, category, class and value", () => {
    expect(found("满意度")).toEqual([
      "term: [满意度]指标",
      "indicator: 服务对象[满意度]指标 · 企业满意度 · ≥90%",
    ]);
    expect(found("走访")).toEqual([
      "indicator: 数量指标 · [走访]企业 · 20家",
      "indicator: 数量指标 · [走访]企业 · 40家",
    ]);
    expect(found("产出指标")).toEqual([
      "indicator: 数量指标 · 走访企业 · 20家",
      "indicator: 数量指标 · 走访企业 · 40家",
    ]);
    expect(found("90%")).toEqual(["indicator: 服务对象满意度指标 · 企业满意度 · ≥[90%]"]);
    expect(found("指标走访")).toEqual([]);
  });

  it("finds tables by title and label, offices, stated items, and lines that are no accounts", () => {
    expect(found("项目支出表")).toEqual(["table: 2024年[项目支出表]"]);
    expect(found("表3")).toEqual(["table: 预算公开[表3]"]);
    expect(found("综合")).toEqual(["office: [综合]办公室"]);
    expect(found("卫生")).toEqual(["cell: [卫生]健康支出"]);
    expect(found("出国（境）")).toEqual(["cell: 因公[出国（境]）费"]);
    expect(found("三公经费")).toEqual(["term: “[三公”经费]", "table: 2024年“[三公”经费]表"]);
  });

  it("says where each hit leads and the other language beside it", () => {
    const places = ["综合", "20家", "卫生", "公务接待", "招商引资工作", "支出总表"].map((query) => {
      const [hit] = search(index, query, 1);
      return [hit?.place, hit?.detail];
    });
    expect(places).toEqual([
      [{ kind: "office", name: "综合办公室" }, "General office"],
      [{ kind: "indicator", project: "招商引资工作经费", source: "f1.i1.annual" }, "招商引资工作经费"],
      [{ kind: "cell", source: "n4-1.amount" }, "Health · 财政拨款情况说明"],
      [{ kind: "term", id: "reception" }, "Official receptions"],
      [{ kind: "project", name: "招商引资工作经费" }, "Investment promotion work"],
      [{ kind: "table", tableId: "t1" }, "预算公开表1"],
    ]);
  });

  it("ranks a whole name over a beginning over a part over pinyin", () => {
    expect(found("住房")).toEqual([
      "function: 221 [住房]保障支出",
      "function: 22102 [住房]改革支出",
      "function: 2210201 [住房]公积金",
      "economic: [住房]公积金",
    ]);
    expect(found("招商引资")[0]).toBe("function: 2011308 [招商引资]");
    expect(found("bgf")).toEqual(["economic: [办公费]"]);
  });

  it("gives at most as many hits as asked for, always in the same order", () => {
    expect(found("支出", 2)).toEqual([
      "function: 201 一般公共服务[支出]",
      "function: 208 社会保障和就业[支出]",
    ]);
    expect(found("支出", 0)).toEqual([]);
    expect(found("支出")).toEqual(found("支出"));
  });

  it.each(["", "   ", "“”", "qqzzxx", "不存在的名字", "[.*", "(((", "2999", "\\d+", "zsyzzzz"])(
    "finds nothing for %j",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it("reads 64 characters of a query and no more", () => {
    expect(found(`${" ".repeat(61)}gjj and much that is not read`)).toEqual(HOUSING_FUND);
    const started = performance.now();
    for (const query of ["z".repeat(100_000), "支出".repeat(50_000), "zhi ".repeat(10_000)]) {
      expect(found(query)).toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("finds Chinese names without glossary entries or annotations", () => {
    const bare = buildSearchIndex({
      ...SEARCHED,
      glossary: { ...SEARCH_GLOSSARY, functional: [], economic: [], terms: [] },
      annotations: null,
    });
    expect(search(bare, "gjj", 9).map(shown)).toEqual(HOUSING_FUND);
  });

  it("sets an account that only a table outside the pictures prints below the rest, and leads to its cell", () => {
    const doubted = buildSearchIndex({ ...SEARCHED, outside: new Set(["t1"]) });
    const hits = search(doubted, "zsyz", 9);
    expect(hits.map(shown)).toEqual(["project: [招商引资]工作经费", "cell: 2011308 [招商引资]"]);
    expect(hits[1]?.place).toEqual({ kind: "cell", source: "t1.6.3" });
    expect(search(doubted, "2011308", 9).map(({ kind }) => kind)).toEqual(["cell"]);
  });
});
