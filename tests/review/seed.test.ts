import { describe, expect, it } from "vitest";
import { review } from "../../src/review/review.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { idsOf, linesOf } from "./summarize.ts";

const budget = publishedBudget();

describe("review of the published budget", () => {
  it("finds every contradiction that a careful reader finds by hand, and no other", () => {
    expect(linesOf(budget, "differs")).toEqual([
      // 表五 lists 80.00 of projects, 表十二 says it has no data.
      "r51-t12 high -80.00 万元",
      // 表三 164.01; 表一 228.84 with carry-over and 191.26 without: 164.01 − 228.84 = −64.83.
      "r35-t3 high -64.83 万元",
      // 228.84 + 1023.08 = 1251.92; 228.84 + 1053.21 = 1282.05.
      "r56-prior high -30.13 万元",
      // One year, one-off: 800,000 for the period, 500,000 for the year.
      "r74-f1 high 300000.00 元",
      // 部门公开表9 among 预算公开表n.
      "r53-t9-label note",
      // 科学技术收入 is no source of revenue; 科学技术支出 is a class.
      "r57-n1-1-item note",
      // −1090.79 without a reason.
      "r57-n5-1-reason note",
      // 80.00 ÷ 80.00 = 100 %, 80.00 ÷ 117.58 = 68.04 %.
      "r66-n10-8-bases note",
      // 聘用人员经费 3.78 has no form.
      "r77-t13 note",
      // 20.08 and 13.72 carried over for projects called one-off.
      "r78 note",
    ]);
  });

  it("tells rounding from contradiction", () => {
    expect(linesOf(budget, "rounding")).toEqual([
      // 43.33 + 5.60 + 32.50 + 11.98 + 5.09 + 0.87 + 8.98 + 0.20 = 108.55; printed 108.53.
      "r18-t6-row2 note -0.02 万元",
      // 0.77 + 11.98 = 12.75; printed 12.74 in 表二 and again in 表五.
      "r9-t2-20805 note -0.01 万元",
    ]);
  });

  it("says of every other rule what it would need: tables 7 to 12 have no data, and the file no running text and no dates", () => {
    const noData = ["r20", "r21", "r22", "r23", "r24", "r25", "r45", "r46", "r47", "r48", "r50", "r76"];
    const notHeld = ["r52", "r70", "r71", "r72"];
    expect(idsOf(budget, "unchecked")).toEqual([...noData, ...notHeld].map((id) => `${id}-unchecked`).sort());
  });

  it("says once that 表三 looks like another draft and keeps all that speaks for it", () => {
    const draft = review(budget).findings.find((finding) => finding.id === "r35-t3");
    expect(draft?.because.map((finding) => finding.id).sort()).toEqual([
      "r31-t3-total",
      "r32-t3-201",
      "r32-t3-208",
      "r32-t3-210",
      "r32-t3-221",
      "r33-t3-total",
      "r34-t3-20113",
      "r34-t3-2011308",
      "r34-t3-20899",
      "r34-t3-2089999",
      "r34-t5-2010399",
      "r34-t5-2080502",
      "r68-n3-1",
    ]);
    expect(draft?.left.map((evidence) => evidence.printed)).toEqual(["164.01"]);
    expect(draft?.right.map((evidence) => evidence.printed)).toEqual(["228.84", "191.26"]);
  });

  it("shows the same rounding in two tables and several columns once", () => {
    const rounding = review(budget).findings.find((finding) => finding.id === "r9-t2-20805");
    expect(rounding?.because.map((finding) => finding.id)).toEqual([
      "r9-t2-20805-general-public-budget",
      "r16-t5-20805",
      "r16-t5-20805-basic",
    ]);
  });

  it("leaves 表三 and 表十二 out of the tables that agree", () => {
    const { agreement } = review(budget);
    expect([...agreement.tables]).toEqual([
      "t1",
      "t2",
      "t4",
      "t5",
      "t6",
      "t7",
      "t8",
      "t9",
      "t10",
      "t11",
      "t13",
    ]);
    expect(agreement.outside).toEqual([
      { table: "t3", finding: "r35-t3" },
      { table: "t12", finding: "r51-t12" },
    ]);
  });

  it("words a finding with both cells and takes no side", () => {
    const [first] = review(budget).findings;
    expect(first?.text.zh).toBe(
      "表十二印有“注：本表无数据”；表五 · 合计 · 项目支出 80.00。其他表列有这笔钱，而应当说明它的表没有数据。",
    );
    expect(first?.right[0]?.label).toEqual({
      zh: "表五 · 合计 · 项目支出",
      en: "Table 5 · Total · Project expenditure",
    });
  });

  it("gives every finding an address that fits a URL, and no address twice", () => {
    const { findings } = review(budget);
    const ids = findings.flatMap((finding) => [finding.id, ...finding.because.map((folded) => folded.id)]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says the same every time", () => {
    expect(review(budget)).toEqual(review(budget));
  });

  it("takes well under 50 ms", () => {
    const rounds = Array.from({ length: 20 }, () => {
      const start = performance.now();
      review(budget);
      return performance.now() - start;
    });
    expect(Math.min(...rounds)).toBeLessThan(50);
  });
});
