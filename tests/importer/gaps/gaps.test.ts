import { describe, expect, it } from "vitest";
import { wordGap } from "../../../src/importer/gaps/gap.ts";
import { listTables } from "../../../src/importer/gaps/listedTables.ts";
import { pageGaps } from "../../../src/importer/gaps/pageGaps.ts";
import { pageMarksIn } from "../../../src/importer/gaps/pageMarks.ts";
import { statutoryGaps } from "../../../src/importer/gaps/statutoryGaps.ts";
import { numberingGaps, referenceGaps, unlistedGaps } from "../../../src/importer/gaps/tableGaps.ts";
import type { GridHead } from "../../../src/importer/table/grid.ts";

function head(title: string, label = "", page = 3): GridHead {
  return { label, title, body: "青溪区档案馆", unit: "万元", unitPrinted: true, page };
}

const CONTENTS = {
  number: 2,
  lines: [
    "目 录",
    "一、部门概况……1",
    "二、部门预算表",
    "1.2025年部门收支预算总表 …… 3",
    "2.2025年部门收入预算总表 …… 4",
    "3.2025年部门支出预算总表",
    "三、其他情况说明",
  ],
};

describe("pageMarksIn", () => {
  it("reads the printed place of a page in the forms that documents use", () => {
    const pages = ["第 3 页 共 12 页", "第4页，共12页", "共 12 页 第 5 页", "- 6/12 -", "7"].map(
      (line, index) => ({
        number: index + 3,
        lines: ["合计 12.00", line],
      }),
    );
    expect(pageMarksIn(pages).map(({ number, of }) => `${number}/${of}`)).toEqual([
      "3/12",
      "4/12",
      "5/12",
      "6/12",
    ]);
  });

  it("takes no date or share in the text for a page number", () => {
    expect(pageMarksIn([{ number: 1, lines: ["2024/12", "占 1/3"] }])).toEqual([]);
  });
});

describe("pageGaps", () => {
  const marks = (numbers: readonly number[], of: number) =>
    numbers.map((number, index) => ({ page: index + 1, number, of }));

  it("finds nothing where every page is there, and where each table counts its own", () => {
    expect(pageGaps(marks([1, 2, 3], 3))).toEqual([]);
    expect(pageGaps([...marks([1, 2], 2), ...marks([1], 1)])).toEqual([]);
  });

  it("says which page was expected after the last and between two", () => {
    expect(pageGaps(marks([1, 2], 12))).toEqual([
      { kind: "page-count", page: 2, expected: "12 / 12", found: "2 / 12" },
    ]);
    expect(pageGaps(marks([1, 3], 3))).toEqual([
      { kind: "page-count", page: 2, expected: "2 / 3", found: "3 / 3" },
    ]);
  });
});

describe("listTables", () => {
  it("takes the tables out of the contents, and the part that must follow them", () => {
    const contents = listTables([CONTENTS], 3);
    expect(contents?.tables.map(({ role }) => role)).toEqual([
      "income-and-expenditure",
      "income",
      "expenditure",
    ]);
    expect(contents?.after).toBe("其他情况说明");
    expect(listTables([{ number: 1, lines: ["部门概况"] }], 3)).toBeNull();
  });
});

describe("unlistedGaps", () => {
  it("names a table of the contents that the document does not have", () => {
    const heads = [head("2025年部门收支预算总表"), head("2025年部门收入预算总表")];
    expect(unlistedGaps(listTables([CONTENTS], 3), heads).map(wordGap)).toEqual([
      "目录列出而正文没有 / named by the contents and not found: p. 2: 应为 / expected “2025年部门支出预算总表”, 实为 / found “2025年部门收支预算总表、2025年部门收入预算总表”",
    ]);
  });
});

describe("numberingGaps", () => {
  it("says which number is skipped, whatever number the first table has", () => {
    const heads = [
      head("收入总表", "公开02表", 1),
      head("支出总表", "公开03表", 2),
      head("三公", "公开05表", 3),
    ];
    expect(numberingGaps(heads.slice(0, 2))).toEqual([]);
    expect(numberingGaps(heads)).toEqual([{ kind: "numbering", page: 3, expected: "4", found: "公开05表" }]);
  });
});

describe("referenceGaps", () => {
  it("finds the number of a table that none prints", () => {
    const heads = [head("收入总表", "公开01表"), head("支出总表", "公开02表")];
    const pages = [{ number: 9, lines: ["支出见公开02表，基本支出见部门预算公开08表。"] }];
    expect(referenceGaps(heads, pages)).toEqual([
      { kind: "referred", page: 9, expected: "公开08表", found: "1、2" },
    ]);
  });
});

describe("statutoryGaps", () => {
  const roles = new Set([
    "income-and-expenditure",
    "income",
    "expenditure",
    "appropriation",
    "general-expenditure",
    "basic-by-economy",
    "three-public",
  ] as const);
  const facts = { roles, contents: null, pages: [], cover: [], goesOn: false };

  it("names the table that every budget publishes and this one lacks", () => {
    expect(statutoryGaps(facts).map(({ expected }) => expected)).toEqual(["fund-expenditure"]);
  });

  it("says nothing where the document accounts for it", () => {
    const pages = [{ number: 9, lines: ["本部门没有使用政府性基金预算安排的支出"] }];
    expect(statutoryGaps({ ...facts, goesOn: true })).toEqual([]);
    expect(statutoryGaps({ ...facts, contents: listTables([CONTENTS], 3) })).toEqual([]);
    expect(statutoryGaps({ ...facts, pages })).toEqual([]);
  });

  it("holds an extract of one table to nothing", () => {
    expect(statutoryGaps({ ...facts, roles: new Set(["income"] as const) })).toEqual([]);
  });
});
