import { describe, expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import type { FileForm } from "../../../src/budget/schema.ts";
import { assessTargets } from "../../../src/review/quality/assessTargets.ts";
import type { QualityRuleId } from "../../../src/review/quality/qualityRules.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { changeFile } from "../changeCells.ts";
import { type Category, indicatorOf, SOUND_FORM, withForm } from "../quality/tinyForm.ts";

/** What one rule says of a budget's targets: severity and the words that gave rise to it. */
function said(budget: Budget, id: QualityRuleId): readonly string[] {
  const { forms, moneyWithoutTargets } = assessTargets(budget);
  const remarks = [
    ...forms.flatMap((form) => [...form.remarks, ...form.indicators.flatMap((entry) => entry.remarks)]),
    ...moneyWithoutTargets.map((entry) => entry.remark),
  ];
  return remarks
    .filter(({ rule }) => rule === id)
    .map(({ severity, words }) => `${severity} ${words}`.trim());
}

interface Proof {
  readonly sound: Budget;
  readonly weak: Budget;
  readonly says: readonly string[];
}

/** Promises a rule that it is silent on what is sound, names the words of what is not, and says nothing without a form. */
function proves(id: QualityRuleId, { sound, weak, says }: Proof): void {
  it("is silent on what is sound", () => expect(said(sound, id)).toEqual([]));
  it(`names ${says.join(", ")}`, () => expect(said(weak, id)).toEqual(says));
  it("has nothing to go by without a form", () => {
    expect(said(tinyBudget(), id)).toEqual([]);
    expect(assessTargets(tinyBudget()).annual).toEqual({ targets: 0, measurable: 0 });
  });
}

/** A form with two sound indicators and this one, in a project whose period has the money of its year. */
function target(category: Category, name: string, annual: string, period = annual): Budget {
  const { annual: money } = SOUND_FORM.funding;
  const indicators = [...SOUND_FORM.indicators, indicatorOf(category, name, annual, period)];
  return withForm({ funding: { annual: money, period: money }, indicators });
}

const fields = (...entries: readonly (readonly [FileForm["fields"][number]["role"], string])[]) =>
  withForm({ fields: entries.map(([role, text]) => ({ role, label: role, text })) });

describe("Q1", () =>
  proves("Q1", {
    sound: target("数量", "走访企业", "≥120家次"),
    weak: target("经济效益", "税收", "提高"),
    says: ["high 提高"],
  }));

describe("Q2", () =>
  proves("Q2", {
    sound: target("数量", "走访企业", "≥120家次"),
    weak: target("数量", "接待", "300次次"),
    says: ["middle 次次"],
  }));

describe("Q3", () =>
  proves("Q3", {
    sound: target("数量", "接待批次", "≥300批"),
    weak: target("数量", "接待批次", "300余批"),
    says: ["middle 余"],
  }));

describe("Q4", () =>
  proves("Q4", {
    sound: target("经济效益", "税收", "由上年的1200万元提高到1300万元"),
    weak: target("经济效益", "税收", "增长5%"),
    says: ["high 增长5%"],
  }));

describe("Q5", () => {
  proves("Q5", {
    sound: target("质量", "办结率", "≥95%"),
    weak: target("质量", "办结率", "≥100%"),
    says: ["high ≥100%"],
  });

  it("only notes all of a whole", () => {
    expect(said(target("质量", "办结率", "100%"), "Q5")).toEqual(["note 100%"]);
  });
});

describe("Q6", () =>
  proves("Q6", {
    sound: target("社会效益", "在线查阅人次", "≥3000人次"),
    weak: target("社会效益", "社会效益", "5次"),
    says: ["high 社会效益"],
  }));

describe("Q7", () =>
  proves("Q7", {
    sound: target("成本", "会议费", "≤5万元"),
    // 30 of a year's 25 万元.
    weak: target("成本", "会议费", "≤30万元"),
    says: ["middle ≤30万元"],
  }));

describe("Q8", () => {
  const oneYear = [
    { role: "attribute" as const, label: "项目属性", text: "一次性项目" },
    { role: "duration" as const, label: "项目期", text: "1年" },
  ];
  const form = (annual: string, period: string) =>
    withForm({ fields: oneYear, indicators: [indicatorOf("数量", "扫描页数", annual, period)] });
  proves("Q8", {
    sound: form("≥50万页", "≥50万页"),
    weak: form("≥50万页", "≥60万页"),
    says: ["middle ≥50万页"],
  });
});

describe("Q9", () => {
  const form = (annual: string, period: string) =>
    withForm({ indicators: [indicatorOf("数量", "接待批次", annual, period)] });
  proves("Q9", {
    sound: form("20批", "60批"),
    // 250,000 元 for the year and 750,000 for the period, 20 批 for both.
    weak: form("20批", "20批"),
    says: ["note 20批"],
  });
});

describe("Q10", () => {
  const shared = ["合格率", "办结率", "抽检合格率"].map((name) => indicatorOf("质量", name, "≥95%"));
  const own = [indicatorOf("数量", "修复页数", "≥2000页", "≥6000页")];
  const two = (second: FileForm["indicators"]) =>
    changeFile(tinyBudget(), () => ({
      forms: [
        { ...SOUND_FORM, indicators: [...SOUND_FORM.indicators, ...shared] },
        { ...SOUND_FORM, id: "f2", project: "档案修复", indicators: second },
      ],
    }));
  proves("Q10", {
    sound: two(own),
    weak: two([...own, ...shared]),
    says: ["middle 合格率", "middle 合格率"],
  });
});

describe("Q11", () =>
  proves("Q11", {
    sound: target("社会效益", "在线查阅人次", "≥3000人次"),
    weak: target("生态效益", "绿化面积", "≥500平方米"),
    says: ["note 绿化面积"],
  }));

describe("Q12", () =>
  proves("Q12", {
    sound: withForm({}),
    weak: withForm({ goals: { period: "优", annual: "优" } }),
    says: ["high 优"],
  }));

describe("Q13", () =>
  proves("Q13", {
    sound: fields(["basis", "县政府〔2023〕12号"], ["telephone", "0355-0000000"]),
    weak: fields(["basis", "依本单位职责"]),
    says: ["note 依本单位职责"],
  }));

describe("Q14", () =>
  proves("Q14", {
    sound: withForm({}),
    weak: withForm({ indicators: [indicatorOf("数量", "扫描页数", "50万页")] }),
    says: ["high"],
  }));

describe("Q15", () =>
  proves("Q15", {
    // The project that carries 7.50 over has a form, and its year is larger than the table's.
    sound: withForm({
      project: "政府办公厅（室）及相关机构事务其他政府办公厅（室）及相关机构事务支出项目",
      funding: carried(),
    }),
    weak: withForm({}),
    says: ["note 7.50"],
  }));

/** 325,000 元: 25.00 万元 of the year and 7.50 carried over. */
function carried(): FileForm["funding"] {
  const total = (label: string) => [{ role: "total" as const, label, text: "325,000" }];
  return { period: total("实施期资金总额"), annual: total("年度资金总额") };
}

describe("Q16", () =>
  proves("Q16", {
    sound: target("社会效益", "用工率", "由上年的60%提高到70%"),
    weak: target("社会效益", "用工率", "提高30%"),
    says: ["note 提高30%"],
  }));

describe("Q17", () => {
  const costs = (value: string) =>
    assessTargets(
      withForm({ indicators: [indicatorOf("数量", "扫描页数", value), ...SOUND_FORM.indicators.slice(1)] }),
    ).forms[0]?.unitCosts.map(({ amount, unit, per, text }) => [amount.toFixed(2), unit, per, text.zh]);

  it("divides 250,000 元 by 5 本 and says that it is computed, with grouped digits", () => {
    expect(costs("5本")).toEqual([
      ["50000.00", "元", "本", "计算得出：年度资金 250,000 元 ÷ “扫描页数” 5本 = 50,000.00 元/本。"],
    ]);
  });

  it("divides by no bound from above and by no indefinite number", () => {
    expect(costs("≤5本")).toEqual([]);
    expect(costs("300余本")).toEqual([]);
  });

  it("has nothing to go by without a form", () => expect(assessTargets(tinyBudget()).forms).toEqual([]));
});
