import type { ColumnRole } from "../../budget/roles.ts";

/** The names that columns are recognised by: innermost title first, then its group; the first that fits decides. */
export const COLUMN_NAMES: readonly {
  readonly role: ColumnRole;
  readonly title: RegExp;
  readonly group?: RegExp;
}[] = [
  { role: "code-class", title: /^类$/ },
  { role: "code-section", title: /^款$/ },
  { role: "code-item", title: /^项$/ },
  { role: "code", title: /(?:编码|代码)$/ },
  { role: "government-economic-name", title: /政府预算.*(?:经济)?.*名称|政府.*经济.*科目/ },
  { role: "economic-name", title: /部门预算.*经济.*名称/ },
  { role: "name", title: /(?:科目|单位|项目|部门)[）)]?名称$|^(?:科目|项目单位|单位|部门)$|分类科目$/ },
  {
    role: "text",
    title:
      /^(?:专项名称|经济科目|采购.*(?:名称|大类|形式|目录)|备注|说明|类别|序号|行次|栏次|数量|计量单位|权重|分值)$|指标值|目标值|%|％|比例|增减率/,
  },
  { role: "item", title: /^(?:收入|支出)?项目(?:[（(][^（）()]*[）)])?$|^(?:收入|支出)$/ },
  { role: "carried-over", title: /上年.*结转|^结转(?!下年)/ },
  { role: "current", title: /当年预算|本年预算安排|当年安排/ },
  { role: "basic", title: /基本支出/ },
  { role: "project", title: /项目支出/ },
  { role: "personnel", title: /人员经费/ },
  { role: "operating", title: /公用经费/ },
  { role: "government-fund", title: /政府性基金/ },
  { role: "state-capital", title: /国有资本经营/ },
  { role: "social-insurance", title: /社会保险基金/ },
  { role: "special-account", title: /财政专户|教育收费/ },
  { role: "general-public-budget", title: /一般公共预算/ },
  { role: "business-revenue", title: /经营收入/ },
  { role: "public-service-revenue", title: /^事业收入/ },
  { role: "superior-subsidy", title: /上级补助/ },
  { role: "affiliated-remittance", title: /附属单位(?!补助)/ },
  { role: "own-funds", title: /单位资金|自有资金/ },
  { role: "other-revenue", title: /其他(?:收入|资金)/ },
  { role: "total", title: /合计|总计|小计/ },
  { role: "amount", title: /金额|预算数|^\d{4}年$|收入预算$|预算$|^执行数$|经费支出$|^数额$/ },
];
