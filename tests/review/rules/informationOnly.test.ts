import { describe, expect, it } from "vitest";
import { review } from "../../../src/review/review.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { changeCells, changeFile } from "../changeCells.ts";
import { full, narrative, printed, proves, said, table, without } from "./prove.ts";

describe("R35", () => {
  // 90.00 in all, 76.00 + 8.00 + 6.00 of it by class: adds up in itself and agrees with nothing.
  const draft = changeCells(tinyBudget(), {
    "t3.1.3": "90.00",
    "t3.1.5": "15.00",
    "t3.2.3": "75.00",
    "t3.2.5": "15.00",
    "t3.3.3": "75.00",
    "t3.3.5": "15.00",
    "t3.5.3": "15.00",
    "t3.5.5": "15.00",
  });

  it("holds", () => {
    expect(said(full(), "R35")).toEqual(["holds"]);
    expect(review(full()).findings.filter(({ rule }) => rule === "R35")).toEqual([]);
  });

  it("differs: one finding with both gaps for a whole table of another draft", () => {
    const differing = review(draft).findings.filter(({ outcome }) => outcome === "differs");
    expect(differing.map(({ id, difference }) => [id, difference?.toFixed(2)])).toEqual([
      ["r35-t3", "-17.50"],
    ]);
    expect(differing[0]?.text.zh).toContain("107.50，相差 17.50 万元");
    expect(differing[0]?.text.zh).toContain("100.00，相差 10.00 万元");
    expect(new Set(differing[0]?.because.map(({ rule }) => rule))).toEqual(new Set(["R31", "R32", "R33"]));
  });

  it("cannot be checked: without 支出总表", () => {
    expect(said(without("expenditure"), "R35")).toEqual(["unchecked"]);
  });
});

describe("R44", () => {
  it("holds: 8.00 ÷ 16 % and 6.00 ÷ 12 % are both 50.00", () => {
    expect(said(full(), "R44")).toEqual(["holds"]);
  });

  it("never differs: 8.00 ÷ 16 % is 50.00, 9.00 ÷ 12 % is 75.00, and both may be right", () => {
    const budget = printed({ "t5.11.4": "9.00" });
    expect(said(budget, "R44")).toEqual(["unchecked"]);
    const text = review(budget).findings.find(({ rule }) => rule === "R44")?.text;
    expect(text?.zh).toContain("8.00 ÷ 16% = 50.00 万元");
    expect(text?.zh).toContain("9.00 ÷ 12% = 75.00 万元");
    expect(text?.zh).toContain("须知道实际的基数和比例");
    expect(text?.en).toContain("the actual ones would decide it");
  });

  it("cannot be checked: without the two accounts", () => {
    expect(said(without("general-expenditure"), "R44")).toEqual(["unchecked"]);
  });
});

describe("R52", () => {
  proves("R52", {
    holds: full(),
    differs: printed({ "t5.7.2": "行政事业单位离退休" }),
    says: ["differs"],
    unchecked: without(
      "income",
      "expenditure",
      "general-expenditure",
      "fund-income",
      "fund-expenditure",
      "state-capital",
    ),
    wants: "各表没有科目编码",
  });

  it("says that it has no list of the year's accounts", () => {
    const finding = review(full()).findings.find(({ id }) => id === "r52-unchecked");
    expect(finding?.text.zh).toBe("文件未附 2024 年的《政府收支分类科目》，只核对了各表之间的编码与名称。");
  });

  it("sees “3” printed for “03” in columns of their own, and reads the code all the same", () => {
    const parts = table("t5", (entry) => ({
      ...entry,
      columns: [
        { role: "code-class", title: ["类"] },
        { role: "code-section", title: ["款"] },
        { role: "code-item", title: ["项"] },
        ...entry.columns.slice(1),
      ],
      rows: entry.rows.map(({ cells: [code = "", ...rest], ...row }) => ({
        ...row,
        cells: /^\d/.test(code)
          ? [code.slice(0, 3), code.slice(3, 5).replace("03", "3"), code.slice(5), ...rest]
          : [code, "", "", ...rest],
      })),
    }));
    expect(said(parts, "R52")).toEqual(["differs"]);
    expect(said(parts, "R16")).toEqual(["holds"]);
  });
});

describe("R54", () => {
  proves("R54", {
    holds: full(),
    // 办公费 beside 会议费.
    differs: printed({ "t6.9.2": "会议费" }),
    says: ["differs"],
    unchecked: table("t6", (entry) => ({
      ...entry,
      rows: entry.rows.map((row) => ({ ...row, cells: row.cells.with(1, "") })),
    })),
    wants: "没有政府预算支出经济分类一列",
  });

  it("sees items of organs and of institutions in one unit, and cannot tell where there are several", () => {
    const kindless = changeFile(printed({ "t6.3.2": "工资福利支出" }), (file) => ({
      body: { ...file.body, kind: null },
    }));
    expect(said(kindless, "R54")).toEqual(["differs"]);
    const two = changeFile(kindless, (file) => ({
      tables: file.tables.map((entry) =>
        entry.id === "t11"
          ? {
              ...entry,
              rows: [
                ...entry.rows,
                { page: null, roles: ["unit"], cells: ["青溪县城建档案所", "", "", "", ""] },
              ],
            }
          : entry,
      ),
    }));
    expect(said(two, "R54")).toEqual(["unchecked"]);
  });
});

describe("R70", () => {
  const reason = (text: string) =>
    narrative(({ claims }) => ({
      claims: claims.map((claim) =>
        claim.id === "n5-1" ? { ...claim, reason: { text, figures: [] } } : claim,
      ),
    }));

  proves("R70", {
    holds: full(),
    differs: reason("主要原因是。"),
    says: ["differs"],
    unchecked: changeFile(narrative(), () => ({ tables: [], forms: [] })),
    wants: "文件没有可查看的文字",
  });

  it("sees a year that is not the budget's or next to it, but not in dates, titles and ranges", () => {
    expect(said(reason("2021年部门预算减少"), "R70")).toEqual(["differs"]);
    expect(said(reason("2023年一次性项目结束"), "R70")).toEqual(["holds"]);
    expect(said(reason("按照《2019年工作规划》和2020年3月的批复"), "R70")).toEqual(["holds"]);
    expect(said(reason("自2019年起实施，2021—2026年分期支付"), "R70")).toEqual(["holds"]);
  });

  it("sees 本部门 and 本单位 in one narrative", () => {
    expect(said(reason("本部门人员减少"), "R70")).toEqual(["holds"]);
    const mixed = narrative(({ claims }) => ({
      claims: claims.map((claim) => {
        if (claim.id === "n5-1") return { ...claim, reason: { text: "本部门人员减少", figures: [] } };
        return claim.id === "n1-1" ? { ...claim, reason: { text: "本单位人员减少", figures: [] } } : claim;
      }),
    }));
    expect(said(mixed, "R70")).toEqual(["differs"]);
  });
});
