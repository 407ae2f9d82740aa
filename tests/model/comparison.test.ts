import { describe, expect, it } from "vitest";
import { parseMoney, ZERO } from "../../src/budget/money.ts";
import type { FileClaim } from "../../src/budget/schema.ts";
import { type Comparison, compareYears, perHundred } from "../../src/model/comparison.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeClaims } from "../review/changeCells.ts";
import { showAmount } from "./showAmount.ts";

const inTenThousand = (text: string) => ({ text, unit: "万元" as const });

/** A claim that 107.50 is so much more or less than the year before. */
function changed(change: FileClaim["change"], reason?: FileClaim["reason"]): FileClaim {
  return {
    id: "n1-4",
    section: "一",
    page: null,
    subject: "expenditure-grand-total",
    amount: inTenThousand("107.50"),
    ...(change ? { change } : {}),
    ...(reason ? { reason } : {}),
  };
}

const comparing = (claim: FileClaim) =>
  compareYears(changeClaims(tinyBudget(), [claim]), "expenditure-grand-total");

const shown = (comparison: Comparison | null) =>
  comparison && {
    direction: comparison.direction,
    change: showAmount(comparison.change),
    now: showAmount(comparison.now),
    before: showAmount(comparison.before),
    percent: comparison.percent,
    explained: comparison.explained?.toFixed(2) ?? null,
    unexplained: comparison.unexplained?.toFixed(2) ?? null,
  };

describe("compareYears on the published budget", () => {
  it("leaves 23.21 of the fall in expenditure unexplained", () => {
    const comparison = compareYears(publishedBudget(), "expenditure-grand-total");
    expect(shown(comparison)).toEqual({
      direction: "decrease",
      change: "1053.21 n1-4.change",
      now: "228.84 n1-4.amount",
      before: "1282.05 = +228.84 n1-4.amount +1053.21 n1-4.change",
      percent: "82.15",
      explained: "1030.00",
      unexplained: "23.21",
    });
    expect(comparison?.reason).toBe("上年度支付科学技术支出1030万元，本年该项无支出");
  });

  it("finds that the reason names 6.92 more than revenue fell", () => {
    expect(shown(compareYears(publishedBudget(), "revenue-grand-total"))).toEqual({
      direction: "decrease",
      change: "1023.08 n1-1.change",
      now: "228.84 n1-1.amount",
      before: "1251.92 = +228.84 n1-1.amount +1023.08 n1-1.change",
      percent: "81.72",
      explained: "1030.00",
      unexplained: "-6.92",
    });
  });

  it("has nothing to explain with where no reason is given, nor a comparison where no change is stated", () => {
    const comparison = compareYears(publishedBudget(), "general-expenditure");
    expect(shown(comparison)?.before).toBe("1282.05 = +191.26 n5-1.amount +1090.79 n5-1.change");
    expect([comparison?.reason, comparison?.explained, comparison?.unexplained]).toEqual([null, null, null]);
    expect(compareYears(publishedBudget(), "basic-expenditure")).toBeNull();
    expect(compareYears(publishedBudget(), "operating-funds")).toBeNull();
  });
});

describe("compareYears", () => {
  it("takes the figures of this year as what an increase consists of", () => {
    const reason = {
      text: "本年新增库房改造20.00万元，上年修缮2.50万元已完工",
      figures: [
        { item: "库房改造", year: "current" as const, amount: inTenThousand("20.00") },
        { item: "修缮", year: "previous" as const, amount: inTenThousand("2.50") },
      ],
    };
    const claim = changed(
      { direction: "increase", amount: inTenThousand("18.00"), percent: "20.11" },
      reason,
    );
    expect(shown(comparing(claim))).toEqual({
      direction: "increase",
      change: "18.00 n1-4.change",
      now: "107.50 n1-4.amount",
      before: "89.50 = +107.50 n1-4.amount -18.00 n1-4.change",
      percent: "20.11",
      explained: "17.50",
      unexplained: "0.50",
    });
  });

  it("converts figures printed in another unit", () => {
    const reason = {
      text: "本年新增库房改造180,000元",
      figures: [
        { item: "库房改造", year: "current" as const, amount: { text: "180,000", unit: "元" as const } },
      ],
    };
    const claim = changed(
      { direction: "increase", amount: { text: "0.0018", unit: "亿元" as const } },
      reason,
    );
    expect(shown(comparing(claim))).toMatchObject({
      change: "18.00 n1-4.change",
      explained: "18.00",
      unexplained: "0.00",
      percent: null,
    });
  });

  it("explains nothing where the reason has no figures", () => {
    const claim = changed(
      { direction: "decrease", amount: inTenThousand("18.00") },
      { text: "压减一般性支出", figures: [] },
    );
    expect(shown(comparing(claim))).toMatchObject({ explained: null, unexplained: null });
    expect(comparing(claim)?.reason).toBe("压减一般性支出");
  });

  it("has no comparison where the change is said without an amount or with a dash", () => {
    expect(comparing(changed({ direction: "unchanged" }))).toBeNull();
    expect(comparing(changed({ direction: "decrease", amount: inTenThousand("—") }))).toBeNull();
  });
});

describe("perHundred", () => {
  it.each([
    ["202.03", "228.84", "88"],
    ["5.09", "228.84", "2"],
    ["0.50", "100.00", "1"],
    ["0.49", "100.00", "0"],
    ["-5.00", "55.00", "-9"],
  ])("of %s in %s is %s yuan", (part, whole, yuan) => {
    expect(perHundred(money(part), money(whole))?.toFixed()).toBe(yuan);
  });

  it("cannot be said of nothing", () => {
    expect(perHundred(money("1.00"), ZERO)).toBeNull();
  });
});

function money(text: string) {
  return parseMoney(text) ?? ZERO;
}
