import type { Severity, Wording } from "../finding.ts";

export interface QualityRule {
  readonly severity: Severity;
  readonly title: Wording;
  /** What the rule rests on: the regulation or guide, in the reader's terms. */
  readonly basis: Wording;
}

const SPECIFIC: Wording = {
  zh: "预算绩效目标管理办法：绩效目标应当指向明确、细化量化、合理可行、相应匹配；不能以数量形式表述的，用定性的分级分档表述。",
  en: "Rules on performance targets: targets are clear in purpose, detailed and quantified, feasible and in proportion; what cannot be put in numbers is put in graded wording.",
};
const INDICATOR_GUIDE: Wording = {
  zh: "财预〔2021〕101号：绩效指标应当高度关联、重点突出、量化易评；成本指标为独立的一级指标，产出、效益指标必设，满意度指标根据实际需要选用。",
  en: "Cai Yu [2021] No. 101: indicators relate closely to the project, pick out what matters and are quantified; cost is a class of its own, output and benefit are always set, satisfaction where needed.",
};
const COVERAGE: Wording = {
  zh: "预算绩效管理要求：财政资金安排的项目应当有绩效目标，并随预算公开。",
  en: "Performance management asks that projects paid from public money have targets, published with the budget.",
};

/** Q1–Q17: what is asked of a published performance target. */
export const QUALITY_RULES = {
  Q1: {
    severity: "high",
    title: { zh: "指标值未见数值", en: "No number in the value" },
    basis: SPECIFIC,
  },
  Q2: {
    severity: "middle",
    title: { zh: "数值的单位不清", en: "The unit of the number is unclear" },
    basis: SPECIFIC,
  },
  Q3: {
    severity: "middle",
    title: { zh: "数值带有不确定的字样", en: "The number is not definite" },
    basis: SPECIFIC,
  },
  Q4: {
    severity: "high",
    title: { zh: "增减幅度未见基数", en: "A change without a base" },
    basis: SPECIFIC,
  },
  Q5: {
    severity: "high",
    title: { zh: "百分比达到或超过上限", en: "A percentage at or above its ceiling" },
    basis: SPECIFIC,
  },
  Q6: {
    severity: "high",
    title: { zh: "指标名称未说明量什么", en: "The name does not say what is measured" },
    basis: INDICATOR_GUIDE,
  },
  Q7: {
    severity: "middle",
    title: {
      zh: "成本指标未对应本项目的支出",
      en: "The cost indicator is not about this project's spending",
    },
    basis: INDICATOR_GUIDE,
  },
  Q8: {
    severity: "middle",
    title: {
      zh: "一年期项目的实施期值与年度值不同",
      en: "A one-year project with another value for the period than for the year",
    },
    basis: SPECIFIC,
  },
  Q9: {
    severity: "note",
    title: {
      zh: "资金不同而实施期与年度的数量相同",
      en: "The same quantity for the period and the year, with different money",
    },
    basis: SPECIFIC,
  },
  Q10: {
    severity: "middle",
    title: {
      zh: "两个项目的指标大半逐字相同",
      en: "Two projects share most of their indicators word for word",
    },
    basis: INDICATOR_GUIDE,
  },
  Q11: {
    severity: "note",
    title: {
      zh: "指标类别与项目内容是否相关",
      en: "Whether the class of the indicator relates to the project",
    },
    basis: INDICATOR_GUIDE,
  },
  Q12: {
    severity: "high",
    title: { zh: "总体目标未说明要办成什么", en: "The overall goal does not say what is to be achieved" },
    basis: SPECIFIC,
  },
  Q13: {
    severity: "note",
    title: {
      zh: "立项依据或责任人未写明",
      en: "The basis of the project or the person in charge is not stated",
    },
    basis: SPECIFIC,
  },
  Q14: {
    severity: "high",
    title: { zh: "缺少必设的指标类别", en: "A required class of indicators is missing" },
    basis: INDICATOR_GUIDE,
  },
  Q15: {
    severity: "note",
    title: { zh: "结转资金未见绩效目标", en: "No target for money carried over" },
    basis: COVERAGE,
  },
  Q16: {
    severity: "note",
    title: { zh: "指标值以什么为基数", en: "What the value starts from" },
    basis: SPECIFIC,
  },
  Q17: {
    severity: "note",
    title: { zh: "单位产出对应的资金（计算得出）", en: "Money per unit of output (computed)" },
    basis: SPECIFIC,
  },
} as const satisfies Readonly<Record<`Q${number}`, QualityRule>>;
export type QualityRuleId = keyof typeof QUALITY_RULES;
