import type { FieldRole, FundingRole, IndicatorClass } from "../budget/roles.ts";
import { defineMessages } from "./defineMessages.ts";

/** The projects and their performance-target forms. */
export const projectsMessages = defineMessages(
  {
    title: "项目与绩效目标",
    sumBefore: "项目支出共",
    sumCurrent: "当年预算",
    sumCarried: "上年结转",
    counted: (all: number, targeted: number) => `${all} 个项目，${targeted} 个公开了绩效目标。`,
    shareTitle: "公开了绩效目标的钱",
    ofCurrent: "占当年项目支出",
    ofTotal: "占含结转的全部项目支出",
    shareUnknown: "无法计算",
    sharePart: "有目标",
    shareWhole: "全部",
    unnamed: "没有具名项目的当年项目支出",
    cards: "全部项目",
    otherProjects: "换一个项目",
    allProjects: "全部项目",
    oneOff: "一次性项目",
    onlyCarried: "仅结转资金",
    noTargets: "未公开绩效目标",
    noTargetsWhy: "公开文本里没有这个项目的绩效目标表。",
    moreIndicators: (count: number) => `另有 ${count} 项指标`,
    money: "钱",
    whole: "合计",
    period: "实施期",
    annual: "年度",
    periodTotal: "实施期资金总额",
    funding: "各级财政出多少",
    fundingCaption: (unit: string) => `资金来源，单位：${unit}，照原文`,
    fundingSource: "资金来源",
    formTitle: "项目说明",
    formNote: (page: number) => `出自绩效目标表，第 ${page} 页。`,
    blank: "空白",
    blankWhy: "表上留了这一栏，没有填写。",
    absent: "未列",
    goals: "总体目标",
    periodGoal: "实施期目标",
    annualGoal: "年度目标",
    indicators: "绩效指标",
    indicatorsCaption: "一级、二级、三级指标，实施期与年度并列，照原文",
    indicator: "指标",
    periodValue: "实施期",
    annualValue: "年度",
    valueDiffers: "两处指标值不同",
    nameDiffers: "两处指标名称不同，年度一栏印作",
    onlyPeriod: "年度没有这项指标",
    onlyAnnual: "实施期没有这项指标",
    printedAs: (phase: "period" | "annual", printed: string) =>
      `${phase === "period" ? "实施期" : "年度"}一栏原文印作“${printed}”`,
    field: { label: chineseField },
    fundingRole: { label: chineseFunding },
    indicatorClass: { label: chineseClass },
  },
  {
    title: "Projects and performance targets",
    sumBefore: "Project spending comes to",
    sumCurrent: "Current-year budget",
    sumCarried: "Carried over",
    counted: (all: number, targeted: number) =>
      `${all === 1 ? "1 project" : `${all} projects`}, ${targeted} of them with published performance targets.`,
    shareTitle: "Money under published performance targets",
    ofCurrent: "of the current year's project spending",
    ofTotal: "of all project spending, with carry-over",
    shareUnknown: "cannot be computed",
    sharePart: "with targets",
    shareWhole: "all",
    unnamed: "Current-year project spending without a named project",
    cards: "All projects",
    otherProjects: "Choose another project",
    allProjects: "All projects",
    oneOff: "One-off project",
    onlyCarried: "Carried-over money only",
    noTargets: "No published targets",
    noTargetsWhy: "The document contains no performance-target form for this project.",
    moreIndicators: (count: number) => (count === 1 ? "1 more indicator" : `${count} more indicators`),
    money: "Money",
    whole: "Total",
    period: "Whole period",
    annual: "This year",
    periodTotal: "Total for the implementation period",
    funding: "Who pays",
    fundingCaption: (unit: string) => `Sources of funds in ${unit}, as printed`,
    fundingSource: "Source of funds",
    formTitle: "About the project",
    formNote: (page: number) => `From the performance-target form, page ${page}.`,
    blank: "blank",
    blankWhy: "The form has this field; nothing is filled in.",
    absent: "not listed",
    goals: "Overall goals",
    periodGoal: "Goal for the whole period",
    annualGoal: "Goal for the year",
    indicators: "Performance indicators",
    indicatorsCaption:
      "Indicators of the first, second and third level, period and year side by side, as printed",
    indicator: "Indicator",
    periodValue: "Whole period",
    annualValue: "This year",
    valueDiffers: "The two values differ",
    nameDiffers: "The two names differ; the annual column prints",
    onlyPeriod: "No such indicator for the year",
    onlyAnnual: "No such indicator for the period",
    printedAs: (phase: "period" | "annual", printed: string) =>
      `Printed as “${printed}” in the ${phase === "period" ? "period" : "annual"} column`,
    field: { label: englishField },
    fundingRole: { label: englishFunding },
    indicatorClass: { label: englishClass },
  },
);

/** A field's label as printed, without the colon that some of them end in. */
function chineseField(_role: FieldRole, printed: string): string {
  return withoutColon(printed);
}

const FIELDS: Readonly<Record<Exclude<FieldRole, "other">, string>> = {
  supervisor: "Supervising department and its code",
  "implementing-unit": "Implementing unit",
  attribute: "Kind of project",
  duration: "Duration",
  description: "Description",
  basis: "Basis for the project",
  necessity: "Why it is needed",
  safeguards: "Rules and measures that safeguard it",
  plan: "Plan",
  "person-in-charge": "Person in charge",
  "prepared-by": "Prepared by",
  telephone: "Telephone",
  "filled-on": "Filled in on",
};

function englishField(role: FieldRole, printed: string): string {
  return role === "other" ? withoutColon(printed) : FIELDS[role];
}

/** The two sides of the form name the total differently (实施期资金总额, 年度资金总额); here both stand in one row. */
function chineseFunding(role: FundingRole, printed: string): string {
  return role === "total" ? "资金总额" : withoutColon(printed).replace(/^其中[:：]/, "");
}

const FUNDING: Readonly<Record<FundingRole, string>> = {
  total: "Total",
  central: "Central government",
  provincial: "Provincial government",
  city: "City government",
  local: "City, county and district government",
  appropriation: "Fiscal appropriation",
  "carried-over": "Carried over from last year",
  own: "Raised by the unit itself",
  other: "Other",
};

function englishFunding(role: FundingRole): string {
  return FUNDING[role];
}

function chineseClass(_kind: IndicatorClass, printed: string): string {
  return printed.trim();
}

const CLASSES: Readonly<Record<Exclude<IndicatorClass, "other">, string>> = {
  cost: "Cost indicators",
  output: "Output indicators",
  benefit: "Outcome (benefit) indicators",
  satisfaction: "Satisfaction indicators",
};

function englishClass(kind: IndicatorClass, printed: string): string {
  return kind === "other" ? printed.trim() : CLASSES[kind];
}

function withoutColon(printed: string): string {
  return printed.trim().replace(/[:：]$/, "");
}
