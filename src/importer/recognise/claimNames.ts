import type { ClaimSubject } from "../../budget/roles.ts";
import { FUNCTION_CLASS } from "./lineNames.ts";

/** A figure of the narrative, recognised by the words before it. */
export interface ClaimName {
  readonly subject: ClaimSubject;
  /** The words right before the figure; the first group, where there is one, names the item. */
  readonly words: RegExp;
  /** The subject of which it is a part. */
  readonly of?: ClaimSubject;
  /** Only after this subject was named in the section. */
  readonly after?: ClaimSubject;
  /** Only where no claim of this subject stands before it in the section. */
  readonly first?: true;
  /** Not where the sentence before the figure says this. */
  readonly not?: RegExp;
}

export interface ClaimTopic {
  readonly heading: RegExp;
  readonly names: readonly ClaimName[];
}

const CLASS = new RegExp(`(${FUNCTION_CLASS.source.slice(1)}[^，]*)$`);
/** What is to be bought is not what is held. */
const PURCHASE = /安排购置|计划购置|购置车辆/;
const ITEM = /([\u4e00-\u9fff“”（）()]{2,30})$/;

/** What each section of the narrative states, by its heading; first the particular, then the general. */
export const CLAIM_TOPICS: readonly ClaimTopic[] = [
  {
    heading: /收支.*变动|^收支预算/,
    names: [
      {
        subject: "revenue-source",
        words:
          /((?:一般公共预算|政府性基金|财政拨款|财政专户管理资金|其他资金|事业|单位资金)收入)(?:预算)?(?:总计)?$/,
        of: "revenue-grand-total",
      },
      { subject: "revenue-grand-total", words: /收入(?:预算)?总计$/ },
      { subject: "expenditure-grand-total", words: /支出(?:预算)?总计$/ },
      { subject: "revenue-of-year", words: /本年收入$/, of: "revenue-grand-total" },
      { subject: "expenditure-of-year", words: /本年预算安排$|当年预算安排$/, of: "expenditure-grand-total" },
      {
        subject: "expenditure-carried-over",
        words: /上年结转(?:资金)?$/,
        of: "expenditure-grand-total",
        after: "expenditure-grand-total",
      },
      {
        subject: "revenue-carried-over",
        words: /上年结转(?:资金)?(?:预算数为?)?$/,
        of: "revenue-grand-total",
      },
      { subject: "expenditure-basic", words: /基本支出(?:预算数为?)?$/ },
      { subject: "expenditure-project", words: /项目支出(?:预算数为?)?$/ },
    ],
  },
  {
    heading: /财政拨款收支/,
    names: [
      { subject: "appropriation-grand-total", words: /(?:收、?)?支总预算$/ },
      { subject: "appropriation-of-year", words: /当年拨款(?:收入)?$/, of: "appropriation-grand-total" },
      { subject: "appropriation-carried-over", words: /上年结转(?:收入)?$/, of: "appropriation-grand-total" },
      {
        subject: "appropriation-source",
        words: /((?:一般公共预算|政府性基金预算|国有资本经营预算)(?:拨款|收入|资金)*)$/,
        of: "appropriation-grand-total",
      },
      { subject: "appropriation-class", words: CLASS, of: "appropriation-grand-total" },
    ],
  },
  {
    heading: /编制说明/,
    names: [
      {
        subject: "revenue-source",
        words: /^((?:财政拨款|事业|事业单位经营|其他)收入)$/,
        of: "revenue-grand-total",
      },
      { subject: "revenue-grand-total", words: /(?:^|[^款])收入预算$/, first: true },
      { subject: "appropriation-grand-total", words: /^财政拨款支出预算$/, first: true },
      { subject: "general-expenditure", words: /^一般公共预算拨款支出预算$/, first: true },
      { subject: "expenditure-budget", words: /^支出预算$|区.*支出预算$/, first: true },
    ],
  },
  {
    heading: /^财政拨款支出/,
    names: [],
  },
  {
    heading: /基本支出/,
    names: [
      { subject: "basic-personnel", words: /人员经费$/, of: "basic-expenditure" },
      { subject: "basic-operating", words: /公用经费$/, of: "basic-expenditure" },
      { subject: "basic-expenditure", words: /基本支出(?:预算)?$/ },
    ],
  },
  {
    heading: /三公/,
    names: [{ subject: "three-public", words: /三公[”"]?经费(?:预算数?)?(?:为|总额)?$/ }],
  },
  {
    heading: /机关运行/,
    names: [{ subject: "operating-funds", words: /机关运行经费(?:财政拨款)?(?:预算)?(?:支出)?(?:为)?$/ }],
  },
  {
    heading: /政府性基金|国有资本经营/,
    names: [],
  },
  {
    heading: /一般公共预算/,
    names: [
      { subject: "general-expenditure", words: /一般公共预算(?:财政拨款)?(?:当年)?(?:拨款)?支出(?:预算)?$/ },
      { subject: "general-expenditure-class", words: CLASS, of: "general-expenditure" },
    ],
  },
  {
    heading: /政府采购/,
    names: [
      { subject: "procurement-goods", words: /货物(?:支出)?(?:预算)?$/, of: "procurement-total" },
      { subject: "procurement-works", words: /工程(?:支出)?(?:预算)?$/, of: "procurement-total" },
      { subject: "procurement-services", words: /服务(?:支出)?(?:预算)?$/, of: "procurement-total" },
      { subject: "procurement-total", words: /政府采购(?:支出)?预算(?:总额)?$/ },
    ],
  },
  {
    heading: /收入预算/,
    names: [
      {
        subject: "revenue-grand-total",
        words: /(?:预算收入|收入预算(?:合计|总计)?|收入合计|收入总计)$/,
        first: true,
      },
      { subject: "revenue-carried-over", words: /上年结转(?:资金)?$/, of: "revenue-grand-total" },
      { subject: "revenue-source", words: ITEM, of: "revenue-grand-total" },
    ],
  },
  {
    heading: /支出预算/,
    names: [
      { subject: "expenditure-basic", words: /基本支出$/, of: "expenditure-budget" },
      { subject: "expenditure-project", words: /项目支出$/, of: "expenditure-budget" },
      {
        subject: "expenditure-budget",
        words: /(?:支出预算(?:合计|总计)?|预算支出|支出合计|支出总计)$/,
        first: true,
      },
    ],
  },
  {
    heading: /绩效/,
    names: [
      { subject: "performance-overall-basic", words: /基本支出$/, of: "performance-overall" },
      { subject: "performance-overall-project", words: /项目支出$/, of: "performance-overall" },
      { subject: "performance-overall", words: /部门预算资金$/ },
      {
        subject: "performance-published-operating",
        words: /其他运转类项目$/,
        of: "performance-published",
        after: "performance-published",
      },
      {
        subject: "performance-published-specific",
        words: /特定目标类项目$/,
        of: "performance-published",
        after: "performance-published",
      },
      { subject: "performance-projects-operating", words: /其他运转类项目$/, of: "performance-projects" },
      { subject: "performance-projects-specific", words: /特定目标类项目$/, of: "performance-projects" },
      { subject: "performance-published", words: /公开项目绩效目标$/ },
      { subject: "performance-projects", words: /(?:二级项目|绩效目标的项目|本部门共)$/ },
    ],
  },
  {
    heading: /国有资产|资产占有/,
    names: [
      { subject: "vehicles-quota", words: /车(?:辆)?编制$/ },
      { subject: "vehicles-total", words: /^实有$|共有车辆$|^车辆$|实有车辆$/ },
      { subject: "vehicles-kind", words: /([\u4e00-\u9fff]*用车)$/, of: "vehicles-total", not: PURCHASE },
      { subject: "office-area", words: /办公用房建筑(?:总)?面积$/ },
      { subject: "equipment", words: /((?:价值|单价)[\d.]+万元.*设备.*)$/, not: PURCHASE },
    ],
  },
];

/** Words that say there is none, by subject. */
export const NONE_CLAIMS: readonly {
  readonly subject: ClaimSubject;
  readonly heading: RegExp;
  readonly words: RegExp;
}[] = [
  { subject: "three-public", heading: /三公/, words: /无[“"]?三公[”"]?经费/ },
  { subject: "operating-funds", heading: /机关运行/, words: /无机关运行经费/ },
  { subject: "procurement-total", heading: /政府采购/, words: /无政府采购/ },
  { subject: "performance-subordinate-units", heading: /绩效/, words: /无下属预算单位/ },
  { subject: "purchase-of-services-catalogue", heading: /其他/, words: /政府购买服务指导性目录[:：]?无/ },
  { subject: "other-matters", heading: /其他/, words: /[）)]其他[:：]?无/ },
];
