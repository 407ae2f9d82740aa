import { describe, expect, it } from "vitest";
import { assessTargets } from "../../../src/review/quality/assessTargets.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { changeFile } from "../changeCells.ts";
import { type FileIndicator, indicatorOf, remarksOf, remarksOn, SOUND_FORM, withForm } from "./tinyForm.ts";

describe("assessTargets of sound targets", () => {
  it("says nothing of a form in order", () => {
    expect(remarksOf(withForm({}))).toEqual([]);
    expect(assessTargets(withForm({})).annual).toEqual({ targets: 2, measurable: 2 });
  });

  it.each([
    ["数量", "举办培训班", "5个"],
    ["数量", "走访企业", "≥120家次"],
    ["数量", "培训人数", "300"],
    ["数量", "举办活动次数", "十二次"],
    ["数量", "覆盖村庄", "5个村"],
    ["数量", "采购设备", "12台套"],
    ["数量", "招聘人员", "不少于10名"],
    ["数量", "宣传册", "2,000册"],
    ["数量", "规划建筑面积", "≥13459.00(平方米)"],
    ["质量", "申请审核办结率", "≥95.00(%)"],
    ["质量", "验收合格率", "≥90%"],
    ["质量", "资料准确性达标", "95％以上"],
    ["质量", "办结率", "90%-95%"],
    ["时效", "完成时间", "2024年12月31日前"],
    ["时效", "任务完成时间", "年底前"],
    ["时效", "工资发放", "每月15日前"],
    ["时效", "拨付频次", "按月"],
    ["成本", "会议费", "≤5万元"],
    ["成本", "培训成本", "≤400元/人·天"],
    ["经济成本", "项目总成本（万元）", "≤25"],
    ["成本", "成本控制率", "≤100%"],
    ["成本", "企业补贴标准", "≤1000元/家"],
    ["经济效益", "税收", "由上年的1200万元提高到1300万元"],
    ["经济效益", "税收增长率", "≥5%"],
    ["经济效益", "税收", "同比增长5%"],
    ["经济效益", "产值", "较2023年提高3%"],
    ["社会效益", "就业率", "提高到92%"],
    ["社会效益", "财政资金带动社会投资比例", "≥300%"],
    ["社会效益", "带动就业人数", "节约型岗位约束下≥50人"],
    ["服务对象满意度", "服务对象满意度", "≥90%"],
    ["服务对象满意度", "群众满意率", "＞90%"],
  ] as const)("raises no false alarm over %s · %s · %s", (category, name, value) => {
    expect(remarksOn(category, name, value)).toEqual([]);
  });

  it("lets an ecological target stand where the project has to do with nature", () => {
    const indicators = [...SOUND_FORM.indicators, indicatorOf("生态效益", "绿化面积", "≥500平方米")];
    const fields = [{ role: "description" as const, label: "项目概况", text: "城区绿地养护" }];
    expect(remarksOf(withForm({ indicators, fields }))).toEqual([]);
  });
});

describe("assessTargets of values", () => {
  it("does not count a plain fact as measured", () => {
    const indicators = [...SOUND_FORM.indicators, indicatorOf("质量", "房屋", "房屋完好")];
    expect(assessTargets(withForm({ indicators })).annual).toEqual({ targets: 3, measurable: 2 });
  });

  it.each([
    ["经济效益", "税收", "提高", ["Q1 high 提高"]],
    ["质量", "服务质量", "优", ["Q1 high 优"]],
    ["时效", "资金支付", "及时", ["Q1 high 及时"]],
    ["数量", "引进企业数量", "一批", ["Q1 high 一批"]],
    ["数量", "引进企业数量", "", ["Q1 high"]],
    ["质量", "工程验收合格情况", "通过验收", ["Q1 note 通过验收"]],
    ["质量", "房屋", "房屋完好", ["Q1 note 房屋完好"]],
    ["社会效益", "安全责任", "安全无事故", ["Q1 note 安全无事故"]],
    ["质量", "审核达标率", "=100.00(%)", ["Q5 note =100.00(%)"]],
    ["质量", "项目质量", "95%", ["Q6 high 项目质量"]],
    ["质量", "满意度", "≥90", ["Q2 middle ≥90"]],
    ["数量", "接待", "300次次", ["Q2 middle 次次"]],
    ["数量", "接待批次", "30%个", ["Q2 middle %个"]],
    ["数量", "接待批次", "300余批", ["Q3 middle 余"]],
    ["数量", "接待人次", "约300人次", ["Q3 middle 约"]],
    ["数量", "接待人次", "300人次左右", ["Q3 middle 左右"]],
    ["数量", "接待人次", "十余次", ["Q3 middle 余"]],
    ["经济效益", "税收", "增长５％", ["Q4 high 增长５％"]],
    ["经济效益", "税收", "提高 ≥5%", ["Q4 high 提高 ≥5%"]],
    ["社会效益", "就业人数增加", "5%", ["Q4 high 5%"]],
    ["社会效益", "用工率", "提高30%", ["Q4 high 提高30%", "Q16 note 提高30%"]],
    ["质量", "办结率", "≥100%", ["Q5 high ≥100%"]],
    ["质量", "办结率", ">100%", ["Q5 high >100%"]],
    ["质量", "办结率", "100%", ["Q5 note 100%"]],
    ["质量", "任务完成率", "≥100%", ["Q5 note ≥100%"]],
    ["可持续影响", "可持续影响", "80%", ["Q6 high 可持续影响"]],
    ["社会效益", "社会效益", "5次", ["Q6 high 社会效益"]],
  ] as const)("remarks on %s · %s · %s", (category, name, value, expected) => {
    expect(remarksOn(category, name, value)).toEqual(expected);
  });

  it("asks for the project's own cost, with an amount within its money", () => {
    expect(remarksOn("成本", "企业投资成本", "减少")).toEqual(["Q1 high 减少", "Q7 middle 企业"]);
    expect(remarksOn("成本", "会议费", "降低")).toEqual(["Q1 high 降低", "Q7 middle 降低"]);
    expect(remarksOn("成本", "会议费", "≤30万元", "≤20万元")).toEqual(["Q7 middle ≤30万元"]);
    expect(remarksOn("成本", "会议费", "≤25万元", "≤25万元")).toEqual([]);
  });

  it("asks what an ecological target has to do with an archive", () => {
    expect(remarksOn("生态效益", "绿化面积", "≥500平方米")).toEqual(["Q11 note 绿化面积"]);
    expect(remarksOn("生态效益", "无", "无")).not.toContain("Q11 note 无");
  });
});

describe("assessTargets of the period beside the year", () => {
  const oneYear = {
    fields: [
      { role: "attribute", label: "项目属性", text: "一次性项目" },
      { role: "duration", label: "项目期", text: "1年" },
    ],
  } as const;

  it("expects one value in a one-year project only", () => {
    const indicators = [
      ...SOUND_FORM.indicators.slice(1),
      indicatorOf("数量", "扫描页数", "50万页", "60万页"),
    ];
    expect(remarksOf(withForm({ indicators }))).toEqual([]);
    expect(remarksOf(withForm({ indicators, fields: [...oneYear.fields] }))).toEqual([
      "Q8 middle ≥3000人次",
      "Q8 middle 50万页",
    ]);
  });

  it("notes one quantity for two sums of money, but no rate", () => {
    const also = (indicator: FileIndicator) =>
      remarksOf(withForm({ indicators: [...SOUND_FORM.indicators, indicator] }));
    expect(also(indicatorOf("数量", "接待批次", "20批"))).toEqual(["Q9 note 20批"]);
    expect(also(indicatorOf("数量", "养护面积", "500平方米"))).toEqual([]);
    expect(also(indicatorOf("质量", "合格率", "≥95%"))).toEqual([]);
    expect(remarksOn("数量", "接待批次", "20批")).toEqual([]);
  });
});

describe("assessTargets of a form as a whole", () => {
  it("asks for a goal that says something", () => {
    expect(remarksOf(withForm({ goals: { period: "优", annual: "优" } }))).toEqual(["Q12 high 优"]);
    expect(remarksOf(withForm({ goals: { period: "良好", annual: "完成扫描" } }))).toEqual([
      "Q12 high 完成扫描",
      "Q12 high 良好",
    ]);
    expect(remarksOf(withForm({ goals: { period: "", annual: SOUND_FORM.goals.annual } }))).toEqual([]);
    expect(remarksOf(withForm({ goals: { period: "", annual: "" } }))).toEqual(["Q12 high"]);
  });

  it("asks for a basis that can be looked up", () => {
    const basis = (text: string) =>
      remarksOf(withForm({ fields: [{ role: "basis", label: "立项依据", text }] }));
    expect(basis("依本单位职责")).toEqual(["Q13 note 依本单位职责"]);
    expect(basis("")).toEqual(["Q13 note"]);
    expect(basis("青溪县人民政府办公室关于成立档案馆的复函")).toEqual([]);
    expect(basis("县政府〔2023〕12号")).toEqual([]);
    expect(basis("“十四五”规划")).toEqual([]);
  });

  it("asks for output and benefit, not for ecology or satisfaction", () => {
    expect(
      remarksOf(withForm({ indicators: [indicatorOf("数量", "扫描页数", "50万页", "60万页")] })),
    ).toEqual(["Q14 high"]);
  });

  it("notes when half of the indicators are another project's, word for word", () => {
    const shared = [
      indicatorOf("质量", "合格率", "≥95%"),
      indicatorOf("时效", "及时率", "≥95%"),
      indicatorOf("服务对象满意度", "满意度", "≥90%"),
    ];
    const second = { ...SOUND_FORM, id: "f2", project: "档案修复" };
    const like = (indicators: typeof shared) =>
      remarksOf(
        changeFile(tinyBudget(), () => ({
          forms: [
            { ...SOUND_FORM, indicators: [...SOUND_FORM.indicators, ...shared] },
            { ...second, indicators },
          ],
        })),
      );
    const own = [
      indicatorOf("数量", "修复页数", "≥2000页", "≥6000页"),
      indicatorOf("社会效益", "展出人次", "≥800人次", "≥2400人次"),
    ];
    expect(like([...own, ...shared])).toEqual(["Q10 middle 合格率", "Q10 middle 合格率"]);
    expect(like([...own, ...shared.slice(0, 2)])).toEqual([]);
  });

  it("divides the year's money by each quantity, exactly", () => {
    const indicators = [indicatorOf("数量", "接待批次", "30批", "90批"), SOUND_FORM.indicators[1]].filter(
      (entry) => entry !== undefined,
    );
    const [cost] = assessTargets(withForm({ indicators })).forms[0]?.unitCosts ?? [];
    expect(cost?.amount.times(30).toFixed(20)).toBe("250000.00000000000000000000");
    expect(cost?.amount.toFixed(2)).toBe("8333.33");
    expect(cost?.per).toBe("批");
  });
});
