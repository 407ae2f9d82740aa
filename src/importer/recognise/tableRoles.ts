import type { TableRole } from "../../budget/roles.ts";

/** The names that tables are recognised by; the first pattern that fits the title (without spaces) decides. */
export const TABLE_NAMES: readonly { readonly role: TableRole; readonly title: RegExp }[] = [
  { role: "procurement", title: /政府采购/ },
  { role: "other", title: /政府购买服务|绩效|债务|会议费支出预算表$/ },
  { role: "three-public", title: /[“"”]?三公[”"“]?经费/ },
  { role: "operating", title: /机关运行经费/ },
  { role: "state-capital", title: /国有资本经营/ },
  { role: "fund-income", title: /政府性基金.*收入/ },
  { role: "fund-expenditure", title: /政府性基金/ },
  { role: "basic-by-economy", title: /基本支出/ },
  { role: "projects-carried-over", title: /项目支出.*(?:上年结转|结转)/ },
  { role: "projects-current", title: /项目支出/ },
  { role: "appropriation", title: /财政拨款.*收支/ },
  { role: "general-expenditure", title: /一般公共预算.*支出/ },
  { role: "appropriation-expenditure", title: /财政拨款.*支出/ },
  { role: "income-and-expenditure", title: /收支(?:预算)?(?:总表|总体情况表|总体情况|情况表)/ },
  { role: "income", title: /收入(?:预算)?(?:总表|总体情况表|总体情况|表)/ },
  { role: "expenditure", title: /支出(?:预算)?(?:总表|总体情况表|总体情况|表)/ },
];

/** The tables every published departmental budget must have (财预 rules), to say which were not found. */
export const EXPECTED_TABLES: readonly TableRole[] = [
  "income-and-expenditure",
  "income",
  "expenditure",
  "appropriation",
  "general-expenditure",
  "basic-by-economy",
  "fund-expenditure",
  "three-public",
];

/** What a table is, by its title; `other` where no name fits. */
export function tableRoleOf(title: string): TableRole {
  const plain = title.replace(/\s/g, "").replace(/[（(][^（）()]*不含[^（）()]*[）)]/g, "");
  return TABLE_NAMES.find((name) => name.title.test(plain))?.role ?? "other";
}
