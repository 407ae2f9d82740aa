import type { Wording } from "../finding.ts";
import type { RuleId } from "../ruleIds.ts";

/** What the document lacks where a rule, although its tables are there, finds nothing to compare: half a sentence. */
const WANTING: Readonly<Record<RuleId, readonly [zh: string, en: string]>> = {
  R1: ["收支总表没有分列收入来源和合计", "the summary does not list sources of revenue and their total"],
  R2: [
    "收支总表没有分列本年收入合计和收入总计",
    "the summary does not print both the revenue for the year and the grand total",
  ],
  R3: [
    "收支总表没有当年安排、上年结转两列",
    "the summary has no columns for the current year and for carry-over",
  ],
  R4: ["收支总表没有分列支出各类和合计", "the summary does not list classes of expenditure and their total"],
  R5: [
    "收支总表没有分列本年支出合计和支出总计",
    "the summary does not print both the expenditure for the year and the grand total",
  ],
  R6: ["收支总表没有收入总计和支出总计", "the summary has no grand totals"],
  R7: [
    "收支总表没有当年、结转两列，或者列有年终结转",
    "the summary has no columns for the two kinds of money, or money is carried on to next year",
  ],
  R8: ["收入总表没有按来源分列", "the revenue summary has no columns by source"],
  R9: ["收入总表没有分级列出科目", "the revenue summary lists no accounts by level"],
  R10: [
    "支出总表没有基本支出、项目支出两列",
    "the expenditure summary has no columns for basic and project expenditure",
  ],
  R11: ["支出总表没有分级列出科目", "the expenditure summary lists no accounts by level"],
  R12: [
    "财政拨款收支总表没有分列收入各项和合计",
    "the appropriation table does not list its revenue and its total",
  ],
  R13: [
    "财政拨款收支总表没有按三本预算分列",
    "the appropriation table has no columns for the three public budgets",
  ],
  R14: ["财政拨款收支总表没有收入总计和支出总计", "the appropriation table has no grand totals"],
  R15: [
    "一般公共预算支出表没有基本支出、项目支出两列",
    "the general public budget table has no columns for basic and project expenditure",
  ],
  R16: ["一般公共预算支出表没有分级列出科目", "the general public budget table lists no accounts by level"],
  R17: [
    "基本支出表没有人员经费、公用经费两列",
    "the table of basic expenditure has no columns for personnel and operating expenses",
  ],
  R18: ["基本支出表没有分级列出经济科目", "the table of basic expenditure lists no economic items by class"],
  R19: [
    "基本支出表没有人员经费、公用经费两列",
    "the table of basic expenditure has no columns for personnel and operating expenses",
  ],
  R20: [
    "政府性基金收入表没有分级列出科目",
    "the revenue table of government-managed funds lists no accounts by level",
  ],
  R21: [
    "政府性基金支出表没有印出数字",
    "the expenditure table of government-managed funds prints no figures",
  ],
  R22: ["国有资本经营预算表没有印出数字", "the table of state capital operations prints no figures"],
  R23: [
    "“三公”经费表没有按行列出合计和三项",
    "the table of the three official expenses does not list its total and items line by line",
  ],
  R24: ["机关运行经费表没有列出合计和各单位", "the table of operating funds does not list a total and units"],
  R25: ["项目支出表没有按资金来源分列", "the project table has no columns by source"],
  R26: ["上年结转项目表没有按资金来源分列", "the table of carried-over projects has no columns by source"],
  R27: [
    "文件中没有按部门、单位、项目逐级列出的项目表",
    "the document has no project table by department, unit and project",
  ],
  R28: ["收入总表或收支总表没有可比的合计", "the revenue summary or the summary has no total to compare"],
  R29: ["收入总表或收支总表没有上年结转", "the revenue summary or the summary does not show carry-over"],
  R30: [
    "收入没有按功能分类列出，或者列有年终结转",
    "revenue is not listed by function, or money is carried on to next year",
  ],
  R31: ["支出总表没有合计", "the expenditure summary has no total"],
  R32: ["支出总表没有按类列出", "the expenditure summary lists no classes"],
  R33: [
    "本年或结转的资金不全是一般公共预算，或者没有可比的科目",
    "not all the money is the general public budget's, or there are no accounts to compare",
  ],
  R34: ["支出总表没有列出科目编码", "the expenditure summary prints no account codes"],
  R35: [
    "支出总表没有可与其他表相比的数字",
    "the expenditure summary has no figures to compare with other tables",
  ],
  R36: ["两张表没有同一本预算的收入", "the two tables do not list revenue of one and the same budget"],
  R37: ["两张表没有上年结转", "the two tables do not show carry-over"],
  R38: ["两张表没有按类列出支出", "the two tables do not list expenditure by class"],
  R39: ["一般公共预算支出表没有合计", "the general public budget table has no total"],
  R40: [
    "收入没有按科目列出，或者一般公共预算支出表含有上年结转",
    "revenue is not listed by account, or the general public budget table counts carry-over",
  ],
  R41: [
    "本年或结转的资金不全是一般公共预算，或者没有按类列出",
    "not all the money is the general public budget's, or no classes are listed",
  ],
  R42: ["两张表没有基本支出的合计", "the two tables do not print a total of basic expenditure"],
  R43: ["两张表没有同一项缴费", "the two tables do not list one and the same contribution"],
  R44: [
    "没有同时列出养老保险缴费（2080505）和住房公积金（2210201）",
    "pension contribution (2080505) and housing fund (2210201) are not both listed",
  ],
  R45: [
    "政府性基金、国有资本经营预算表没有印出数字",
    "the tables of government-managed funds and state capital print no figures",
  ],
  R46: [
    "基本支出中没有单列“三公”经费的科目，或者“三公”经费表没有分项",
    "basic expenditure lists none of the three official expenses, or their table lists no items",
  ],
  R47: [
    "文件没有写明本单位是行政或参公单位，或者机关运行经费表没有数字",
    "the document does not say that the body is an administrative organ, or the table of operating funds prints no figures",
  ],
  R48: ["本年项目支出表没有印出数字", "the project table of the year prints no figures"],
  R49: ["上年结转项目表没有印出数字", "the table of carried-over projects prints no figures"],
  R50: [
    "支出总表不含上年结转，或者项目表没有数字",
    "the expenditure summary does not count carry-over, or the project tables print no figures",
  ],
  R51: ["各表都有数字", "every table has figures"],
  R52: ["各表没有科目编码", "the tables print no account codes"],
  R53: ["各表没有可比的表头", "the tables have no headers to compare"],
  R54: [
    "基本支出表没有政府预算支出经济分类一列",
    "the table of basic expenditure has no column of government economic items",
  ],
  R55: ["说明没有写出可与收支总表相比的数字", "the narrative states no figure to compare with the summary"],
  R56: ["说明没有写出比上年增减的数额", "the narrative states no change against the year before"],
  R57: ["说明没有写出比上年增减的数额", "the narrative states no change against the year before"],
  R58: ["说明没有写出收入来源的数字", "the narrative states no figures of the sources of revenue"],
  R59: [
    "说明没有写出可与支出总表相比的数字",
    "the narrative states no figure to compare with the expenditure summary",
  ],
  R60: [
    "说明没有写出可与财政拨款收支总表相比的数字",
    "the narrative states no figure to compare with the appropriation table",
  ],
  R61: [
    "说明没有写出可与一般公共预算支出表相比的数字",
    "the narrative states no figure to compare with the general public budget table",
  ],
  R62: [
    "说明没有写出可与基本支出表相比的数字",
    "the narrative states no figure to compare with the table of basic expenditure",
  ],
  R63: [
    "说明没有写出可与“三公”经费表相比的数字",
    "the narrative states no figure to compare with the table of the three official expenses",
  ],
  R64: [
    "说明没有写出可与机关运行经费表相比的数字",
    "the narrative states no figure to compare with the table of operating funds",
  ],
  R65: [
    "说明没有分列货物、工程、服务",
    "the narrative does not split procurement into goods, works and services",
  ],
  R66: [
    "说明没有写出绩效目标涉及的金额和个数",
    "the narrative states neither amounts nor numbers of projects under targets",
  ],
  R67: [
    "说明没有写出车辆数和截止日期",
    "the narrative states neither the number of vehicles nor the date of the count",
  ],
  R68: ["说明没有两次写到同一个数", "the narrative states no quantity twice"],
  R69: [
    "说明没有写出类别名称，或者各表没有类别名称",
    "the narrative names no classes, or the tables print none",
  ],
  R70: ["文件没有可查看的文字", "the file holds no words to look at"],
  R71: ["文件没有文字说明的标题", "the file holds no headings of a narrative"],
  R72: ["文件没有批复日期和公开日期", "the file holds neither the date of approval nor that of publication"],
  R73: ["目标表没有分列资金来源", "the target forms do not list their sources of money"],
  R74: ["没有写明一年期的一次性项目", "no form says that its project is one-off and lasts one year"],
  R75: [
    "目标表没有同时写明实施期和年度资金",
    "the target forms do not print money for both the period and the year",
  ],
  R76: [
    "项目支出表中没有与目标表同名、有数字的项目",
    "the project table has no project of the same name with a figure",
  ],
  R77: ["各项目表没有印出项目和数字", "the project tables print no projects with figures"],
  R78: [
    "没有写明一次性的项目，或者没有上年结转的项目表",
    "no project is said to be one-off, or there is no table of carried-over projects",
  ],
};

/** The same as a whole sentence: “收入总表没有按来源分列，这条规则无从核对。” */
export function wordWanting(id: RuleId): Wording {
  const [zh, en] = WANTING[id];
  return { zh: `${zh}，无从核对。`, en: `There is nothing to check: ${en}.` };
}
