import { describe, expect, it } from "vitest";
import type { AgendaKind } from "../../../src/budget/agenda.ts";
import { evidenceOfSubject, findSubject } from "../../../src/review/hearing/agendaSubject.ts";
import { draftQuestion } from "../../../src/review/hearing/draftQuestion.ts";
import { assessTargets } from "../../../src/review/quality/assessTargets.ts";
import { review } from "../../../src/review/review.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";

const budget = publishedBudget();
const askable = { budget, review: review(budget), quality: assessTargets(budget) };

function ask(kind: AgendaKind, id: string, language: "zh" | "en" = "zh"): string | null {
  const subject = findSubject(askable, { kind, id });
  return subject && draftQuestion(budget, subject)[language];
}

describe("draftQuestion", () => {
  it.each([
    [
      "r35-t3",
      "表三“合计”164.01 万元与表一“支出总计·2024年合计”228.84 万元、表一“支出总计·当年预算安排”191.26 万元都不一致，请说明以哪一张表为准？",
    ],
    [
      "r51-t12",
      "表十二印有“注：本表无数据”；表五 · 合计 · 项目支出 80.00。请说明这笔钱由哪些项目组成，为什么没有列在该表中？",
    ],
    [
      "r74-f1",
      "绩效目标表“招商引资工作经费·实施期资金总额”800,000 元与绩效目标表“招商引资工作经费·年度资金总额”500,000 元不一致，相差 300,000 元，请说明项目期有多长，差额安排在哪一年？",
    ],
    [
      "r57-n5-1-reason",
      "说明五 · 一般公共预算当年支出比上年减少 1090.79 万元，未见原因说明。请说明增减变动的主要原因？",
    ],
    [
      "r18-t6-row2",
      "表六“工资福利支出·合计”108.53 万元，与所列 8 项之和相差 0.02 万元，请确认是否只是四舍五入造成？",
    ],
    [
      "r31-t3-total",
      "表三“合计”164.01 万元与表一“支出总计·当年预算安排”191.26 万元不一致，相差 27.25 万元，请说明以哪一张表为准？",
    ],
  ])("asks about the finding %s, or one folded into another", (id, question) => {
    expect(ask("finding", id)).toBe(question);
  });

  it.each([
    ["t5.1.5", "表五“合计·项目支出”印作 80.00 万元，请说明是怎样得出的，用在哪里？"],
    ["t2.1.5", "表二“合计·政府性基金”一格没有印数字，请说明是没有这笔钱，还是没有公开？"],
    ["f1.annual.central", "绩效目标表“招商引资工作经费·年度·中央财政资金”印作 0 元，请说明是否没有这一项？"],
    ["n1-1.change", "说明一“收入总计·减少”印作 1023.08 万元，请说明变动的主要原因？"],
    ["n10-8.share", "说明十“公开绩效目标的项目”印作 100%，请说明按哪个口径计算？"],
  ])("asks about the figure %s in its own unit", (id, question) => {
    expect(ask("figure", id)).toBe(question);
  });

  it("asks what would make a target measurable", () => {
    expect(ask("target", "f1.i4")).toBe(
      "项目“招商引资工作经费”的指标“企业投资成本”印作“减少”，指标值未见数值。能否写明数值、单位和比较的基数（如“比上年的×增加×”），或写明分级的标准？",
    );
    expect(ask("target", "f2.i2")).toContain("实施期印作“提高80%”、年度印作“≥80%”");
    expect(ask("target", "f1.i3")).toBe(
      "项目“招商引资工作经费”的指标“对外宣传推介及时率”印作“≥90%”，请说明如何统计、由谁核实？",
    );
  });

  it("asks in English too", () => {
    expect(ask("finding", "r31-t3-total", "en")).toBe(
      "Table 3 (Total) 164.01 ×10,000 yuan does not agree with Table 1 (Grand total, Current-year budget) 191.26 ×10,000 yuan; they differ by 27.25 ×10,000 yuan. Which of the tables counts?",
    );
  });

  it("ends every question with a question mark and judges in none", () => {
    const findings = askable.review.findings.flatMap((finding) => [finding, ...finding.because]);
    const targets = budget.forms.flatMap((form) => form.indicators);
    const questions = [
      ...findings.flatMap(({ id }) => [ask("finding", id), ask("finding", id, "en")]),
      ...targets.flatMap(({ id }) => [ask("target", id), ask("target", id, "en")]),
    ];
    expect(questions.length).toBeGreaterThan(60);
    for (const question of questions) {
      expect(question).toMatch(/[？?]$/);
      expect(question).not.toMatch(/错误|违规|造假|不合格|wrong|error|fraud/i);
    }
  });
});

describe("findSubject", () => {
  it("finds nothing that the budget does not have", () => {
    for (const [kind, id] of [
      ["finding", "r99-nowhere"],
      ["figure", "t99.1.1"],
      ["figure", "t1.999.1"],
      ["figure", "constructor"],
      ["figure", "f1.nothing"],
      ["figure", "n1-1.nothing"],
      ["target", "f9.i1"],
      ["target", "f1.i99"],
    ] as const)
      expect(findSubject(askable, { kind, id }), `${kind} ${id}`).toBeNull();
  });

  it("finds nothing to ask about forms in a budget without forms", () => {
    const tiny = tinyBudget();
    const reading = { budget: tiny, review: review(tiny), quality: assessTargets(tiny) };
    expect(findSubject(reading, { kind: "target", id: "f1.i1" })).toBeNull();
  });
});

describe("evidenceOfSubject", () => {
  it("sets the period's value beside the year's", () => {
    const subject = findSubject(askable, { kind: "target", id: "f2.i2" });
    expect(
      subject && evidenceOfSubject(subject).map(({ source, printed }) => `${source} ${printed}`),
    ).toEqual(["f2.i2.period 提高80%", "f2.i2.annual ≥80%"]);
  });
});
