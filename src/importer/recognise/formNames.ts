import type { FieldRole, FundingRole, IndicatorClass } from "../../budget/roles.ts";

/** The title of a performance-target form. */
export const FORM_TITLE = /(?:项目|支出|财政)[^。，]*绩效目标[^。，]*(?:表|书)$/;

/** The labels of a form's fields; a colon after the label belongs to it. */
export const FORM_FIELDS: readonly { readonly role: FieldRole; readonly label: string }[] = [
  { role: "supervisor", label: "主管部门及代码" },
  { role: "supervisor", label: "主管部门" },
  { role: "implementing-unit", label: "实施单位" },
  { role: "attribute", label: "项目属性" },
  { role: "attribute", label: "项目性质" },
  { role: "other", label: "项目类别" },
  { role: "other", label: "项目类型" },
  { role: "other", label: "计划开始日期" },
  { role: "other", label: "计划完成日期" },
  { role: "duration", label: "项目期" },
  { role: "description", label: "项目概况" },
  { role: "basis", label: "立项依据" },
  { role: "necessity", label: "项目设立必要性" },
  { role: "safeguards", label: "保证项目实施的制度、措施" },
  { role: "plan", label: "项目实施计划" },
  { role: "person-in-charge", label: "负责人" },
  { role: "prepared-by", label: "经办人" },
  { role: "telephone", label: "联系电话" },
  { role: "filled-on", label: "填报日期" },
];

/** The lines of a form's money; `phase` where only one of the two columns prints the line. */
export const FUNDING_LINES: readonly {
  readonly role: FundingRole;
  readonly label: RegExp;
  readonly phase?: "period" | "annual";
}[] = [
  { role: "total", label: /年度资金(?:申请)?总额[:：]?/, phase: "annual" },
  { role: "total", label: /(?:实施期|项目)资金总额[:：]?/, phase: "period" },
  { role: "central", label: /(?:其中[:：])?中央(?:财政)?资金/ },
  { role: "provincial", label: /省级(?:财政)?资金/ },
  { role: "local", label: /市县（区）财政资金/ },
  { role: "appropriation", label: /(?:其中[:：])?当年财政拨款/, phase: "annual" },
  { role: "appropriation", label: /其中[:：]财政(?:资金|拨款)/ },
  { role: "city", label: /市级(?:财政)?资金/ },
  { role: "carried-over", label: /上年结转资金/, phase: "annual" },
  { role: "own", label: /单位自筹|自筹资金/ },
  { role: "other", label: /其他资金/ },
];

/** The first-level classes of indicators. */
export const INDICATOR_CLASS_NAMES: readonly { readonly role: IndicatorClass; readonly name: RegExp }[] = [
  { role: "cost", name: /^成本指标$/ },
  { role: "output", name: /^产出指标$/ },
  { role: "benefit", name: /^效益指标$/ },
  { role: "satisfaction", name: /^满意度指标$/ },
];

/** The second-level categories; a wrapped or cut name may lack its last character. */
export const CATEGORY =
  /(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度)指标?/;
