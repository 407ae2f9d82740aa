/**
 * What the parts of a published budget are, whatever number, title or place a province gives them. The lists come first, the
 * types follow from them; the Chinese terms stand in the terms table of the project.
 */

/** What a table is. */
export const TABLE_ROLES = [
  "income-and-expenditure", // 收支总表
  "income", // 收入总表
  "expenditure", // 支出总表
  "appropriation", // 财政拨款收支总表
  "appropriation-expenditure", // 财政拨款支出表
  "general-expenditure", // 一般公共预算支出表
  "basic-by-economy", // 一般公共预算基本支出分经济科目表
  "fund-income", // 政府性基金预算收入表
  "fund-expenditure", // 政府性基金预算支出表
  "state-capital", // 国有资本经营预算收支表
  "three-public", // “三公”经费表
  "operating", // 机关运行经费表
  "projects-current", // 项目支出表（本年）
  "projects-carried-over", // 项目支出表（上年结转）
  "procurement", // 政府采购预算表
  "other",
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** What the figures of a column are. `item`, `code…`, `name…` and `text` columns hold words, all others amounts. */
export const COLUMN_ROLES = [
  "item", // 项目
  "code", // 科目编码
  "code-class", // 类
  "code-section", // 款
  "code-item", // 项
  "name", // 科目名称
  "economic-name", // 部门预算支出经济科目名称
  "government-economic-name", // 政府预算支出经济科目名称
  "text",
  "amount", // 金额
  "total", // 合计
  "current", // 当年预算安排
  "carried-over", // 上年结转
  "basic", // 基本支出
  "project", // 项目支出
  "personnel", // 人员经费
  "operating", // 公用经费
  "general-public-budget", // 一般公共预算
  "government-fund", // 政府性基金预算
  "state-capital", // 国有资本经营预算
  "social-insurance", // 社会保险基金预算
  "special-account", // 财政专户管理资金
  "own-funds", // 单位资金
  "public-service-revenue", // 事业收入
  "business-revenue", // 事业单位经营收入
  "superior-subsidy", // 上级补助收入
  "affiliated-remittance", // 附属单位上缴收入
  "other-revenue", // 其他收入
  "other-amount",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

const TEXT_COLUMNS: ReadonlySet<ColumnRole> = new Set([
  "item",
  "code",
  "code-class",
  "code-section",
  "code-item",
  "name",
  "economic-name",
  "government-economic-name",
  "text",
]);

/** Whether the cells of a column are amounts (and must read as figures). */
export function holdsAmounts(role: ColumnRole): boolean {
  return !TEXT_COLUMNS.has(role);
}

/** The sides of a table: revenue left and expenditure right, or a single list of lines. */
export const SIDES = ["lines", "income", "expenditure"] as const;
export type Side = (typeof SIDES)[number];

/** What a line (one side of a printed row) is. */
export const LINE_ROLES = [
  "empty", // nothing printed on this side of the row
  "heading", // words only
  "column-numbers", // 1 2 3 …
  "total", // 合计
  "class", // 类, by code or by name
  "section", // 款
  "item", // 项
  "economic-class", // 经济分类 类
  "economic-item", // 经济分类 款
  "department", // 部门
  "unit", // 单位
  "project", // 项目
  "general-public-budget",
  "government-fund",
  "state-capital",
  "social-insurance",
  "special-account",
  "own-funds",
  "public-service-revenue",
  "business-revenue",
  "superior-subsidy",
  "affiliated-remittance",
  "other-revenue",
  "appropriation", // 财政拨款
  "year-total", // 本年收入合计 / 本年支出合计
  "carried-over", // 上年结转
  "carried-over-general", // 上年结转: 一般公共预算
  "carried-over-fund", // 上年结转: 政府性基金
  "carried-over-state-capital", // 上年结转: 国有资本经营
  "carried-to-next-year", // 年终结转
  "grand-total", // 收入总计 / 支出总计
  "basic", // 基本支出
  "project-spending", // 项目支出
  "overseas-travel", // 因公出国（境）费
  "reception", // 公务接待费
  "vehicles", // 公务用车购置及运行费
  "vehicle-purchase", // 公务用车购置费
  "vehicle-operation", // 公务用车运行维护费
  "goods", // 货物
  "works", // 工程
  "services", // 服务
  "other",
] as const;
export type LineRole = (typeof LINE_ROLES)[number];

/** Lines that name a source of funds, in the order the statutory forms print them. */
export const SOURCE_ROLES = [
  "general-public-budget",
  "government-fund",
  "state-capital",
  "social-insurance",
  "special-account",
  "own-funds",
  "public-service-revenue",
  "business-revenue",
  "superior-subsidy",
  "affiliated-remittance",
  "other-revenue",
] as const satisfies readonly LineRole[];
export type SourceRole = (typeof SOURCE_ROLES)[number];

/** The levels of government (and the body itself) that pay for a project. */
export const FUNDING_ROLES = [
  "total",
  "central",
  "provincial",
  "city",
  "local",
  "appropriation", // 财政拨款, its level not told
  "carried-over", // 上年结转资金
  "own",
  "other",
] as const;
export type FundingRole = (typeof FUNDING_ROLES)[number];

/** The fields of a performance-target form. */
export const FIELD_ROLES = [
  "supervisor", // 主管部门及代码
  "implementing-unit", // 实施单位
  "attribute", // 项目属性
  "duration", // 项目期
  "description", // 项目概况
  "basis", // 立项依据
  "necessity", // 项目设立必要性
  "safeguards", // 保证项目实施的制度、措施
  "plan", // 项目实施计划
  "person-in-charge", // 负责人
  "prepared-by", // 经办人
  "telephone", // 联系电话
  "filled-on", // 填报日期
  "other",
] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

/** First-level classes of performance indicators. */
export const INDICATOR_CLASSES = ["cost", "output", "benefit", "satisfaction", "other"] as const;
export type IndicatorClass = (typeof INDICATOR_CLASSES)[number];

/** What a figure stated in the narrative is about. */
export const CLAIM_SUBJECTS = [
  "revenue-grand-total", // 收入总计
  "revenue-of-year", // 本年收入
  "revenue-carried-over", // 上年结转
  "revenue-source", // one source; `item` names it
  "expenditure-grand-total", // 支出总计
  "expenditure-of-year", // 本年预算安排
  "expenditure-carried-over", // 上年结转
  "expenditure-budget", // 支出预算
  "expenditure-basic",
  "expenditure-project",
  "appropriation-grand-total", // 财政拨款收支总预算
  "appropriation-source",
  "appropriation-of-year",
  "appropriation-carried-over",
  "appropriation-class", // one 类; `item` names it
  "general-expenditure", // 一般公共预算当年支出
  "general-expenditure-class",
  "basic-expenditure", // 一般公共预算安排基本支出
  "basic-personnel", // 人员经费; `lists` names what it is said to include
  "basic-operating", // 公用经费
  "three-public",
  "operating-funds", // 机关运行经费
  "procurement-total",
  "procurement-goods",
  "procurement-works",
  "procurement-services",
  "performance-overall", // 整体支出绩效目标
  "performance-overall-basic",
  "performance-overall-project",
  "performance-subordinate-units",
  "performance-projects", // 纳入绩效目标管理的项目
  "performance-projects-operating", // 其他运转类
  "performance-projects-specific", // 特定目标类
  "performance-published", // 公开绩效目标的项目
  "performance-published-operating",
  "performance-published-specific",
  "vehicles-quota", // 车辆编制
  "vehicles-total", // 实有
  "vehicles-kind", // one kind; `item` names it
  "office-area", // 办公用房建筑面积
  "equipment", // 大型设备; `item` gives the threshold
  "purchase-of-services-catalogue", // 政府购买服务指导性目录
  "other-matters", // 其他
  "other",
] as const;
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number];
