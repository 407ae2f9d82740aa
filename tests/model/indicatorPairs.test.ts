import { describe, expect, it } from "vitest";
import type { Indicator, Target } from "../../src/budget/budget.ts";
import { formPlaceId } from "../../src/budget/sourceId.ts";
import { groupIndicators, pairIndicator } from "../../src/model/indicatorPairs.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";

function target(phase: "period" | "annual", name: string, value: string): Target {
  return { id: formPlaceId("f1", "i1", phase), category: "数量指标", name, value };
}

function indicator(period: Target | null, annual: Target | null): Indicator {
  return {
    id: formPlaceId("f1", "i1"),
    class: "output",
    className: "产出指标",
    category: "数量指标",
    period,
    annual,
  };
}

describe("pairIndicator", () => {
  it("calls equal names and values the same, whatever their spaces", () => {
    const pair = pairIndicator(
      indicator(target("period", "整理档案数量", "5 000卷"), target("annual", "整理档案 数量", "5000卷")),
    );
    expect(pair.kind).toBe("same");
    expect(pair.cuts).toEqual([]);
  });

  it("marks values that differ", () => {
    const pair = pairIndicator(
      indicator(target("period", "整理档案数量", "提高80%"), target("annual", "整理档案数量", "≥80%")),
    );
    expect(pair.kind).toBe("value-differs");
  });

  it("does not call a name without its end a difference, and gives the name in full", () => {
    const pair = pairIndicator(
      indicator(target("period", "档案整理及时率", "≥90%"), target("annual", "档案整理及时", "≥90%")),
    );
    expect(pair).toMatchObject({ kind: "cut-short", name: "档案整理及时率" });
    expect(pair.cuts).toMatchObject([{ phase: "annual", printed: "档案整理及时", whole: "档案整理及时率" }]);
  });

  it("finds the cut on either side", () => {
    const pair = pairIndicator(
      indicator(target("period", "档案整理及时", "≥90%"), target("annual", "档案整理及时率", "≥90%")),
    );
    expect(pair).toMatchObject({ kind: "cut-short", name: "档案整理及时率" });
    expect(pair.cuts).toMatchObject([{ phase: "period" }]);
  });

  it("marks a value that differs also where the name is cut short", () => {
    const pair = pairIndicator(
      indicator(target("period", "档案整理及时率", "≥90%"), target("annual", "档案整理及时", "≥95%")),
    );
    expect(pair).toMatchObject({ kind: "value-differs", cuts: [{ phase: "annual" }] });
  });

  it("tells another name from a cut one", () => {
    expect(
      pairIndicator(indicator(target("period", "税收增长率", "5%"), target("annual", "税收", "5%"))).kind,
    ).toBe("name-differs");
    expect(
      pairIndicator(indicator(target("period", "整理档案数量", "5"), target("annual", "借阅档案次数", "5")))
        .kind,
    ).toBe("name-differs");
  });

  it("says which side alone has the indicator", () => {
    expect(pairIndicator(indicator(target("period", "整理档案数量", "5卷"), null)).kind).toBe("only-period");
    expect(pairIndicator(indicator(null, target("annual", "整理档案数量", "5卷")))).toMatchObject({
      kind: "only-annual",
      name: "整理档案数量",
    });
  });
});

describe("groupIndicators", () => {
  it("groups the published indicators by class and finds the one value that differs", () => {
    const form = publishedBudget().forms.find(({ id }) => id === "f2");
    const groups = form ? groupIndicators(form) : [];
    expect(groups.map(({ className, pairs }) => [className, pairs.length])).toEqual([
      ["产出指标", 4],
      ["效益指标", 4],
      ["满意度指标", 1],
    ]);
    expect(groups.flatMap(({ pairs }) => pairs.map(({ kind }) => kind))).toEqual([
      "same",
      "value-differs",
      "cut-short",
      "same",
      "same",
      "same",
      "same",
      "same",
      "cut-short",
    ]);
    expect(groups[2]?.pairs[0]?.category).toBe("服务对象满意度指标");
  });
});
