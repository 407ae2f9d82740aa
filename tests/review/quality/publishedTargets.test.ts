import { describe, expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import { assessTargets } from "../../../src/review/quality/assessTargets.ts";
import type { Remark } from "../../../src/review/quality/targetQuality.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";

const budget = publishedBudget();
const quality = assessTargets(budget);

/** "q1-f1-i4-annual high 减少 (also f1.i4.period)" */
function lineOf({ id, severity, words, also }: Remark): string {
  return `${id} ${severity} ${words}${also.length > 0 ? ` (also ${also.join(" ")})` : ""}`;
}

describe("assessTargets of the published budget", () => {
  it("says of 招商引资工作经费 what a careful reader finds by hand, and nothing else", () => {
    const form = quality.forms[0];
    expect(form?.indicators.map((entry) => [entry.indicator, ...entry.remarks.map(lineOf)])).toEqual([
      // 企业投资增加数量 5个: measurable; the same 5 for 800,000 and for 500,000 元.
      ["f1.i1", "q9-f1-i1-annual note 5个 (also f1.i1.period)"],
      // 引进企业质量 提高90%
      [
        "f1.i2",
        "q4-f1-i2-annual high 提高90% (also f1.i2.period)",
        "q6-f1-i2-annual high 引进企业质量 (also f1.i2.period)",
      ],
      // 对外宣传推介及时率 ≥90%
      ["f1.i3"],
      // 企业投资成本 减少
      [
        "f1.i4",
        "q1-f1-i4-annual high 减少 (also f1.i4.period)",
        "q7-f1-i4-annual middle 企业 (also f1.i4.period)",
      ],
      // 地方税收 提高
      ["f1.i5", "q1-f1-i5-annual high 提高 (also f1.i5.period)"],
      // 当地群众就业率 提高30%
      [
        "f1.i6",
        "q4-f1-i6-annual high 提高30% (also f1.i6.period)",
        "q16-f1-i6-annual note 提高30% (also f1.i6.period)",
      ],
      // 生态环境保持率 ≥100%
      [
        "f1.i7",
        "q5-f1-i7-annual high ≥100% (also f1.i7.period)",
        "q11-f1-i7-annual note 生态环境保持率 (also f1.i7.period)",
      ],
      // 可持续发展 ≥100%
      [
        "f1.i8",
        "q5-f1-i8-annual high ≥100% (also f1.i8.period)",
        "q6-f1-i8-annual high 可持续发展 (also f1.i8.period)",
      ],
      // 服务企业满意度 ≥100%
      ["f1.i9", "q5-f1-i9-annual high ≥100% (also f1.i9.period)"],
    ]);
    expect(form?.remarks.map(lineOf)).toEqual([
      // 及时, 成本, 生态, 可持续, 满意度: five of nine.
      "q10-f1-i3-annual-f2 middle 对外宣传推介及时 (also f2.i3.annual f1.i4.annual f2.i4.annual f1.i7.annual f2.i7.annual f1.i8.annual f2.i8.annual f1.i9.annual f2.i9.annual)",
      "q12-f1-annual-goal high 优 (also f1.period.goal)",
      "q13-f1-basis note 依本单位职责",
      "q13-f1-person-in-charge note 负责人： (also f1.telephone)",
    ]);
  });

  it("says of 驻外招商工作经费 what a careful reader finds by hand, and nothing else", () => {
    const form = quality.forms[1];
    expect(form?.indicators.map((entry) => [entry.indicator, ...entry.remarks.map(lineOf)])).toEqual([
      // 对外接待客商次数 300余次次
      [
        "f2.i1",
        "q2-f2-i1-annual middle 次次 (also f2.i1.period)",
        "q3-f2-i1-annual middle 余 (also f2.i1.period)",
      ],
      // 引进企业质量: 提高80% for the period, ≥80% for the one year that it runs
      [
        "f2.i2",
        "q4-f2-i2-period high 提高80%",
        "q6-f2-i2-annual high 引进企业质量",
        "q6-f2-i2-period high 引进企业质量",
        "q8-f2-i2-annual middle ≥80% (also f2.i2.period)",
      ],
      ["f2.i3"],
      [
        "f2.i4",
        "q1-f2-i4-annual high 减少 (also f2.i4.period)",
        "q7-f2-i4-annual middle 企业 (also f2.i4.period)",
      ],
      ["f2.i5", "q1-f2-i5-annual high 增加 (also f2.i5.period)"],
      ["f2.i6", "q1-f2-i6-annual high 增加 (also f2.i6.period)"],
      [
        "f2.i7",
        "q5-f2-i7-annual high ≥100% (also f2.i7.period)",
        "q11-f2-i7-annual note 生态环境保持率 (also f2.i7.period)",
      ],
      [
        "f2.i8",
        "q5-f2-i8-annual high ≥100% (also f2.i8.period)",
        "q6-f2-i8-annual high 可持续发展 (also f2.i8.period)",
      ],
      ["f2.i9", "q5-f2-i9-annual high ≥100% (also f2.i9.period)"],
    ]);
    // 立项依据 names a 复函 and draws no remark.
    expect(form?.remarks.map(lineOf)).toEqual([
      "q10-f2-i3-annual-f1 middle 对外宣传推介及时 (also f1.i3.annual f2.i4.annual f1.i4.annual f2.i7.annual f1.i7.annual f2.i8.annual f1.i8.annual f2.i9.annual f1.i9.annual)",
      "q12-f2-annual-goal high 优 (also f2.period.goal)",
      "q13-f2-person-in-charge note 负责人： (also f2.telephone)",
    ]);
  });

  it("counts what can be measured as it stands and gives no grade", () => {
    // 5个, ≥90% and the two ≥100% of something that can be measured; the second form has 300余 instead of 5个.
    expect(quality.forms.map(({ period, annual }) => [period, annual])).toEqual([
      [
        { targets: 9, measurable: 4 },
        { targets: 9, measurable: 4 },
      ],
      [
        { targets: 9, measurable: 3 },
        { targets: 9, measurable: 3 },
      ],
    ]);
    expect(quality.annual).toEqual({ targets: 18, measurable: 7 });
  });

  it("divides money only by definite quantities: 500,000 ÷ 5, and nothing by 300余", () => {
    const costs = quality.forms.flatMap((form) => form.unitCosts);
    expect(
      costs.map(({ amount, unit, per, money, quantity }) => [amount.toFixed(), unit, per, money, quantity]),
    ).toEqual([["100000", "元", "个", "f1.annual.total", "f1.i1.annual"]]);
    expect(costs[0]?.text.zh).toBe(
      "计算得出：年度资金 500,000 元 ÷ “企业投资增加数量” 5个 = 100,000.00 元/个。",
    );
  });

  it("lists the 37.58 carried over without targets", () => {
    expect(
      quality.moneyWithoutTargets.map(({ project, kind, amount, unit, remark }) => [
        project,
        kind,
        `${amount.toFixed(2)} ${unit}`,
        remark.source,
      ]),
    ).toEqual([
      ["聘用人员经费", "no-form", "3.78 万元", "t13.4.2"],
      ["驻外招商工作经费", "beyond-form", "13.72 万元", "t13.5.2"],
      ["招商引资工作经费", "beyond-form", "20.08 万元", "t13.6.2"],
    ]);
  });

  it("quotes words that are printed where it says they are", () => {
    const printed = printedTexts(budget);
    for (const remark of allRemarks()) expect(printed.get(remark.source) ?? "").toContain(remark.words);
  });

  it("gives every remark an address that fits a URL, and none twice", () => {
    const ids = allRemarks().map((remark) => remark.id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function allRemarks(): readonly Remark[] {
  return [
    ...quality.forms.flatMap((form) => [
      ...form.remarks,
      ...form.indicators.flatMap((entry) => entry.remarks),
    ]),
    ...quality.moneyWithoutTargets.map((money) => money.remark),
  ];
}

function printedTexts({ forms, tables }: Budget): ReadonlyMap<string, string> {
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return new Map<string, string>([
    ...cells.map((cell) => [cell.id, cell.text] as const),
    ...forms.flatMap(({ id, goals, fields, indicators }) => [
      [`${id}.annual.goal`, goals.annual] as const,
      ...fields.map((field) => [`${id}.${field.role}`, `${field.label} ${field.text}`] as const),
      ...indicators.flatMap(({ period, annual }) =>
        [period, annual].flatMap((target) =>
          target ? [[target.id, `${target.name} ${target.value}`] as const] : [],
        ),
      ),
    ]),
  ]);
}
