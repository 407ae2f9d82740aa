import type { LineRole } from "../../budget/roles.ts";

export interface LineName {
  readonly role: LineRole;
  readonly name: RegExp;
}

/** Lines of the revenue side, by plain name (without ordinal and spaces). */
export const INCOME_LINES: readonly LineName[] = [
  { role: "grand-total", name: /^收入(?:预算)?(?:总计|合计|总额)$|^总计$/ },
  { role: "year-total", name: /^(?:本年|当年)收入(?:合计|小计|总计)?$|^当年(?:合计|小计)$/ },
  { role: "carried-over", name: /^上年.*(?:结转|结余)|^年初.*(?:结转|结余)/ },
  { role: "appropriation", name: /^财政拨款(?:收入)?$/ },
  { role: "general-public-budget", name: /^一般公共预算/ },
  { role: "government-fund", name: /^政府性基金/ },
  { role: "state-capital", name: /^国有资本经营/ },
  { role: "social-insurance", name: /^社会保险基金/ },
  { role: "special-account", name: /^财政专户|^教育收费/ },
  { role: "own-funds", name: /^单位资金/ },
  { role: "business-revenue", name: /经营收入/ },
  { role: "public-service-revenue", name: /^事业收入/ },
  { role: "superior-subsidy", name: /^上级补助/ },
  { role: "affiliated-remittance", name: /^附属单位/ },
  { role: "other-revenue", name: /^其他(?:收入|资金)/ },
];

/** Lines of the expenditure side. */
export const EXPENDITURE_LINES: readonly LineName[] = [
  { role: "grand-total", name: /^支出(?:预算)?(?:总计|合计|总额)$|^总计$/ },
  { role: "year-total", name: /^(?:本年|当年)支出(?:合计|小计|总计)?$/ },
  { role: "carried-to-next-year", name: /^年[终末].*(?:结转|结余)|^结转下年|^结转至?下年/ },
  { role: "basic", name: /^基本支出$/ },
  { role: "project-spending", name: /^项目支出$/ },
];

/** Lines of the table of the three official expenses. */
export const THREE_PUBLIC_LINES: readonly LineName[] = [
  { role: "total", name: /^(?:合计|总计|[“"]?三公[”"]?经费(?:合计|支出)?)$/ },
  { role: "overseas-travel", name: /因公出国/ },
  { role: "reception", name: /公务接待/ },
  { role: "vehicles", name: /车.*购置(?:及|和|与).*运行/ },
  { role: "vehicle-purchase", name: /车.*购置/ },
  { role: "vehicle-operation", name: /车.*运行/ },
];

/** Lines of the procurement table. */
export const PROCUREMENT_LINES: readonly LineName[] = [
  { role: "total", name: /^(?:合计|总计)$/ },
  { role: "goods", name: /^货物/ },
  { role: "works", name: /^工程/ },
  { role: "services", name: /^服务/ },
];

/** The classes of the functional classification as tables print them, with or without 支出. */
export const FUNCTION_CLASS =
  /^(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化|社会保障和就业|社会保险基金|卫生健康|医疗卫生|节能环保|城乡社区|农林水|交通运输|资源勘探|商业服务业|金融|援助其他地区|自然资源|国土|住房保障|粮油物资|国有资本经营预算|灾害防治|预备费|其他支出|转移性|债务还本|债务付息|债务发行|抗疫特别国债)/;

/** The classes of the departmental economic classification. */
export const ECONOMIC_CLASS =
  /^(?:工资福利支出|商品和服务支出|对个人和家庭的补助(?:支出)?|债务利息及费用支出|资本性支出(?:[（(]基本建设[）)])?|其他资本性支出|对企业补助(?:[（(]基本建设[）)])?|对社会保障基金补助|其他支出)$/;
