import { describe, expect, it } from "vitest";
import type { BudgetFile } from "../../src/budget/schema.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeClaims } from "./changeCells.ts";
import { foundBy } from "./summarize.ts";

type FileClaim = BudgetFile["narrative"]["claims"][number];
type Stated = Omit<FileClaim, "section" | "page" | "amount"> & { readonly amount?: string };

/** What is found in the tiny budget (100.00 for the year, 7.50 carried over) with these sentences. */
function found(rules: readonly string[], stated: readonly Stated[]) {
  const claims = stated.map(
    ({ amount, ...claim }): FileClaim => ({
      ...claim,
      section: "一",
      page: null,
      ...(amount === undefined ? {} : { amount: { text: amount, unit: "万元" } }),
    }),
  );
  return foundBy(changeClaims(tinyBudget(), claims), ...rules);
}

const change = (direction: "increase" | "decrease", amount: string, percent?: string) => ({
  direction,
  amountWord: direction === "increase" ? "增加" : "减少",
  amount: { text: amount, unit: "万元" as const },
  ...(percent === undefined ? {} : { percent }),
});

const why = (amount: string) => ({
  text: `上年度一次性设备购置${amount}万元`,
  figures: [{ item: "设备购置", year: "previous" as const, amount: { text: amount, unit: "万元" as const } }],
});

describe("the narrative against the tables", () => {
  it("holds where the text prints the tables' figures", () => {
    const stated: readonly Stated[] = [
      { id: "n1-1", subject: "revenue-grand-total", amount: "107.50" },
      {
        id: "n1-2",
        subject: "revenue-source",
        item: "一般公共预算拨款收入",
        of: "n1-1",
        amount: "100.00",
        share: "93.02",
      },
      { id: "n1-3", subject: "revenue-carried-over", of: "n1-1", amount: "7.50", share: "6.98" },
      { id: "n1-4", subject: "expenditure-budget", amount: "100" },
      { id: "n1-5", subject: "general-expenditure-class", item: "住房保障支出", amount: "7.00" },
      { id: "n1-6", subject: "three-public", none: true },
    ];
    expect(found(["R55", "R58", "R59", "R61", "R63"], stated)).toEqual([]);
  });

  it("finds a figure that is not the table's", () => {
    expect(found(["R55"], [{ id: "n1-1", subject: "revenue-grand-total", amount: "170.50" }])).toEqual([
      "differs r55-n1-1",
    ]);
    expect(
      found(
        ["R61"],
        [{ id: "n1-5", subject: "general-expenditure-class", item: "住房保障支出", amount: "8.00" }],
      ),
    ).toEqual(["differs r61-n1-5"]);
  });

  it("finds a share that the printed figures cannot give", () => {
    const share = (text: string): readonly Stated[] => [
      { id: "n1-1", subject: "revenue-grand-total", amount: "107.50" },
      {
        id: "n1-2",
        subject: "revenue-source",
        item: "一般公共预算",
        of: "n1-1",
        amount: "100.00",
        share: text,
      },
    ];
    expect(found(["R58"], share("93.03"))).toEqual([]);
    expect(found(["R58"], share("93.20"))).toEqual(["differs r58-n1-2"]);
  });

  it("compares the items that the text lists with those that have money", () => {
    const lists = (names: string[]): readonly Stated[] => [
      { id: "n1-1", subject: "basic-operating", amount: "5.00", lists: names },
    ];
    expect(found(["R62"], lists(["办公费", "差旅费"]))).toContain("differs r62-n1-1");
  });
});

describe("year-on-year arithmetic", () => {
  const both = (revenue: FileClaim["change"], expenditure: FileClaim["change"]): readonly Stated[] => [
    { id: "n1-1", subject: "revenue-grand-total", amount: "107.50", change: revenue, reason: why("42.50") },
    {
      id: "n1-4",
      subject: "expenditure-grand-total",
      amount: "107.50",
      change: expenditure,
      reason: why("42.50"),
    },
  ];

  it("holds where both sentences give one previous year: 150.00", () => {
    const same = change("decrease", "42.50", "28.33");
    expect(found(["R56", "R57"], both(same, same))).toEqual([]);
  });

  it("sets 150.00 against 152.50", () => {
    const sentences = both(change("decrease", "42.50", "28.33"), change("decrease", "45.00", "29.51"));
    expect(found(["R56"], sentences)).toEqual(["differs r56-prior"]);
  });

  it("subtracts an increase", () => {
    const sentences = both(change("increase", "7.50", "7.50"), change("increase", "7.50", "7.50"));
    expect(found(["R56"], sentences)).toEqual([]);
  });

  it("finds a rate that the change cannot give", () => {
    const sentences = both(change("decrease", "42.50", "39.53"), change("decrease", "42.50", "28.33"));
    expect(found(["R56"], sentences)).toEqual(["differs r56-n1-1"]);
  });

  it("does not let a part of last year exceed the whole of it", () => {
    const same = change("decrease", "42.50");
    const part = {
      id: "n1-7",
      subject: "general-expenditure",
      amount: "100.00",
      change: change("decrease", "60.00"),
    };
    expect(found(["R56"], [...both(same, same), { ...part, subject: "general-expenditure" }])).toEqual([
      "differs r56-n1-7",
    ]);
  });
});

describe("reasons", () => {
  const changed = (more: Partial<Stated>): readonly Stated[] => [
    {
      id: "n1-1",
      subject: "general-expenditure",
      amount: "100.00",
      change: change("decrease", "40.00"),
      ...more,
    },
  ];

  it("asks for a reason where none is stated, once for one change", () => {
    expect(found(["R57"], changed({}))).toEqual(["differs r57-n1-1-reason"]);
    const [first] = changed({});
    const again = first ? [first, { ...first, id: "n1-2" }] : [];
    expect(found(["R57"], again)).toEqual(["differs r57-n1-1-reason"]);
  });

  it("accepts a reason within 5 % of the change and shows what a smaller one leaves", () => {
    expect(found(["R57"], changed({ reason: why("38.50") }))).toEqual([]);
    expect(found(["R57"], changed({ reason: why("30.00") }))).toEqual(["differs r57-n1-1-remainder"]);
  });

  it("sees 增加 and 下降 in one sentence", () => {
    const sentence = { ...change("increase", "40.00"), percentWord: "下降", percent: "28.57" };
    expect(found(["R57"], changed({ change: sentence, reason: why("-40.00") }))).toEqual([
      "differs r57-n1-1-direction",
    ]);
  });
});

describe("the text against itself", () => {
  it("finds a quantity that is stated twice and differently", () => {
    const stated: readonly Stated[] = [
      { id: "n1-1", subject: "procurement-total", amount: "8.00" },
      { id: "n1-2", subject: "procurement-total", amount: "9.00" },
    ];
    expect(found(["R68"], stated)).toEqual(["differs r68-n1-2"]);
  });

  it("adds up procurement", () => {
    const stated = (goods: string): readonly Stated[] => [
      { id: "n1-1", subject: "procurement-total", amount: "8.00" },
      { id: "n1-2", subject: "procurement-goods", of: "n1-1", amount: goods },
      { id: "n1-3", subject: "procurement-works", of: "n1-1", amount: "0" },
      { id: "n1-4", subject: "procurement-services", of: "n1-1", amount: "4.00" },
    ];
    expect(found(["R65"], stated("4.00"))).toEqual([]);
    expect(found(["R65"], stated("5.00"))).toEqual(["differs r65-n1-1"]);
  });

  it("adds up vehicles and looks at the date", () => {
    const vehicles = (total: string, asOf: string): readonly Stated[] => [
      { id: "n1-1", subject: "vehicles-total", count: { text: total, unit: "辆" }, asOf },
      {
        id: "n1-2",
        subject: "vehicles-kind",
        item: "机要通信用车",
        of: "n1-1",
        count: { text: "2", unit: "辆" },
      },
      {
        id: "n1-3",
        subject: "vehicles-kind",
        item: "其他用车",
        of: "n1-1",
        count: { text: "1", unit: "辆" },
      },
    ];
    expect(found(["R67"], vehicles("3", "2023年12月31日"))).toEqual([]);
    expect(found(["R67"], vehicles("4", "2024年1月31日"))).toEqual(["differs r67-n1-1"]);
    expect(found(["R67"], vehicles("3", "2021年12月31日"))).toEqual(["differs r67-n1-1-date"]);
  });
});
