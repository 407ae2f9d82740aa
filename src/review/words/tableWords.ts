import type { TableRole } from "../../budget/roles.ts";
import type { Wording } from "../finding.ts";

/** What a table is, where the document has none to be named by its number. */
export const TABLE_WORDS: Readonly<Record<TableRole, Wording>> = {
  "income-and-expenditure": { zh: "收支总表", en: "summary of revenue and expenditure" },
  income: { zh: "收入总表", en: "revenue summary" },
  expenditure: { zh: "支出总表", en: "expenditure summary" },
  appropriation: { zh: "财政拨款收支总表", en: "summary of fiscal appropriation" },
  "appropriation-expenditure": { zh: "财政拨款支出表", en: "fiscal appropriation expenditure table" },
  "general-expenditure": { zh: "一般公共预算支出表", en: "general public budget expenditure table" },
  "basic-by-economy": { zh: "基本支出分经济科目表", en: "basic expenditure by economic class" },
  "fund-income": { zh: "政府性基金预算收入表", en: "government-managed funds revenue table" },
  "fund-expenditure": { zh: "政府性基金预算支出表", en: "government-managed funds expenditure table" },
  "state-capital": { zh: "国有资本经营预算收支表", en: "state capital operations table" },
  "three-public": { zh: "“三公”经费表", en: "table of the three official expenses" },
  operating: { zh: "机关运行经费表", en: "operating funds table" },
  "projects-current": { zh: "项目支出表（本年）", en: "project expenditure table (current year)" },
  "projects-carried-over": { zh: "项目支出表（上年结转）", en: "project expenditure table (carried over)" },
  procurement: { zh: "政府采购预算表", en: "procurement table" },
  other: { zh: "其他表", en: "other table" },
};
