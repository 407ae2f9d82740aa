import { describe, expect, it } from "vitest";
import type { BudgetFile } from "../../src/budget/schema.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeCells, changeClaims, changeFile } from "./changeCells.ts";
import { SOUND_FORM } from "./quality/tinyForm.ts";
import { foundBy, idsOf } from "./summarize.ts";

type FileClaim = BudgetFile["narrative"]["claims"][number];

const CLASS: FileClaim = {
  id: "n5-1",
  section: "五",
  page: null,
  subject: "general-expenditure-class",
  item: "住房保障支出",
  amount: { text: "7.00", unit: "万元" },
};

describe("names of accounts", () => {
  it("are one in every table", () => {
    expect(foundBy(tinyBudget(), "R52")).toEqual([]);
    expect(foundBy(changeCells(tinyBudget(), { "t5.7.2": "行政事业单位离退休" }), "R52")).toEqual([
      "differs r52-t5-20805",
    ]);
  });

  it("may be cut short or spaced by a narrow column", () => {
    const cut = { "t5.7.2": "行政事业单位养老", "t2.3.2": "政府办公厅(室) 及相关机构事务" };
    expect(foundBy(changeCells(tinyBudget(), cut), "R52")).toEqual([]);
  });

  it("stand under a parent, and once", () => {
    const budget = changeFile(tinyBudget(), (file) => ({
      tables: file.tables.map((table) =>
        table.role === "general-expenditure"
          ? {
              ...table,
              rows: table.rows
                .filter((row) => row.cells[0] !== "20805")
                .map((row) =>
                  row.cells[0] === "2080505" ? { ...row, printedSo: ["parent-not-printed" as const] } : row,
                ),
            }
          : table,
      ),
    }));
    expect(foundBy(budget, "R52")).toEqual(["differs r52-t5-row7-parent-not-printed"]);
  });

  it("stand beside the government's item that belongs to them", () => {
    const beside = (text: string) => foundBy(changeCells(tinyBudget(), { "t6.3.2": text }), "R54");
    expect(beside("工资福利支出")).toEqual([]);
    expect(beside("商品和服务支出")).toEqual(["differs r54-t6-row3"]);
    // For organs; the archive is a public institution.
    expect(beside("工资奖金津补贴")).toEqual(["differs r54-t6-row3"]);
    expect(beside("某项未列名称")).toEqual([]);
    const organ = changeFile(tinyBudget(), (file) => ({ body: { ...file.body, kind: "行政单位" } }));
    // An organ of one unit whose other items stand beside 505.
    expect(foundBy(changeCells(organ, { "t6.3.2": "工资奖金津补贴" }), "R54")).not.toContain(
      "differs r54-t6-row3",
    );
    expect(foundBy(organ, "R54")).toContain("differs r54-t6-row4");
  });

  it("of classes in the text are those of the tables", () => {
    const named = (item: string) => foundBy(changeClaims(tinyBudget(), [{ ...CLASS, item }]), "R69");
    expect(named("住房保障支出")).toEqual([]);
    expect(named("住房保障（类）支出")).toEqual([]);
    expect(named("221住房保障支出")).toEqual([]);
    expect(named("医疗卫生与计划生育支出")).toEqual(["differs r69-n5-1-name"]);
  });
});

describe("words left over from a template", () => {
  const because = (text: string) =>
    foundBy(changeClaims(tinyBudget(), [{ ...CLASS, reason: { text, figures: [] } }]), "R70");

  it.each([
    "比上年增加（减少）的主要原因",
    "主要原因是。",
    "原因是ＸＸ项目结束",
    "设备购置减少。；人员增加",
    "待填",
  ])("are found in the reason %s", (text) => {
    expect(because(text)).toEqual(["differs r70-n5-1-reason"]);
  });

  it.each(["设备购置减少30万元；人员增加2人。", "上年有一次性项目（数字化）", "购置MAXX牌扫描仪，XL号"])(
    "are not seen in %s",
    (text) => {
      expect(because(text)).toEqual([]);
    },
  );

  it("are one finding wherever they stand, and no contradiction of direction", () => {
    const stated = (id: string): FileClaim => ({
      ...CLASS,
      id,
      change: {
        direction: "unchanged",
        amountWord: "增加（减少）",
        amount: { text: "0", unit: "万元" },
        percentWord: "增长（降低）",
      },
    });
    expect(foundBy(changeClaims(tinyBudget(), [stated("n5-1"), stated("n5-2")]), "R57", "R70")).toEqual([
      "differs r70-n5-1-word",
    ]);
  });

  it("are found in titles and forms", () => {
    const titled = changeFile(tinyBudget(), (file) => ({
      tables: file.tables.map((table) => (table.id === "t2" ? { ...table, title: "XX部门收入总表" } : table)),
      forms: [{ ...SOUND_FORM, goals: { period: "待填写", annual: SOUND_FORM.goals.annual } }],
    }));
    expect(foundBy(titled, "R70")).toEqual(["differs r70-f1-period-goal", "differs r70-t2-1-3"]);
  });
});

describe("what a disclosure explains", () => {
  const sections = (...titles: readonly string[]) =>
    changeFile(tinyBudget(), (file) => ({
      narrative: {
        ...file.narrative,
        sections: titles.map((title, index) => ({ number: String(index + 1), title, page: null })),
        terms: [],
      },
    }));

  it("is all there in the published budget", () => {
    expect(foundBy(publishedBudget(), "R71")).toEqual([]);
  });

  it("is asked for where neither heading, statement nor table speaks of it", () => {
    const all = ["收支情况", "政府采购情况", "国有资产占有使用情况", "绩效目标设置情况", "名词解释"];
    expect(foundBy(sections(...all), "R71")).toEqual([]);
    expect(foundBy(sections(...all.slice(0, 3)), "R71")).toEqual([
      "differs r71-performance",
      "differs r71-terms",
    ]);
  });

  it("may stand under a closing section of other matters", () => {
    const budget = sections("收支情况", "政府采购情况", "国有资产占有使用情况", "其他重要事项说明");
    expect(foundBy(budget, "R71")).toEqual([]);
    expect(idsOf(budget, "unchecked")).toContain("r71-unchecked");
  });

  it("cannot be checked where the file has no narrative, nor can dates", () => {
    expect(idsOf(tinyBudget(), "unchecked")).toEqual(
      expect.arrayContaining(["r71-unchecked", "r72-unchecked"]),
    );
  });
});
