import type { BudgetFile, FileClaim } from "../../src/budget/schema.ts";

const SECTIONS = [
  "主要职责",
  "收支变动情况",
  "财政拨款收支情况",
  "一般公共预算情况",
  "“三公”经费情况",
  "机关运行经费情况",
  "政府采购情况",
  "国有资产占有使用情况",
  "预算绩效情况",
];

/** The headings of the full budget's narrative. */
export const FULL_SECTIONS: BudgetFile["narrative"]["sections"] = SECTIONS.map((title, index) => ({
  number: String(index + 1),
  title,
  page: null,
}));

type Stated = Omit<FileClaim, "section" | "page" | "amount" | "count"> & {
  readonly amount?: string;
  readonly count?: readonly [string, string];
};

const LESS: Pick<Stated, "change" | "reason"> = {
  change: {
    direction: "decrease",
    amountWord: "减少",
    amount: { text: "42.50", unit: "万元" },
    percentWord: "下降",
    percent: "25.76",
  },
  reason: {
    text: "上年度一次性设备购置42.50万元",
    figures: [{ item: "设备购置", year: "previous", amount: { text: "42.50", unit: "万元" } }],
  },
};

/** Every kind of statement, in agreement with the tables and forms of the full budget. */
const STATED: readonly Stated[] = [
  { id: "n1-1", subject: "revenue-grand-total", amount: "122.50", ...LESS },
  { id: "n1-2", subject: "revenue-of-year", amount: "115.00" },
  { id: "n1-4", subject: "expenditure-grand-total", amount: "122.50", ...LESS },
  { id: "n1-5", subject: "expenditure-of-year", amount: "115.00" },
  { id: "n1-6", subject: "expenditure-carried-over", amount: "7.50" },
  {
    id: "n2-1",
    subject: "revenue-source",
    item: "一般公共预算拨款收入",
    of: "n1-1",
    amount: "100.00",
    share: "81.63",
  },
  {
    id: "n2-2",
    subject: "revenue-source",
    item: "政府性基金预算拨款收入",
    of: "n1-1",
    amount: "12.00",
    share: "9.80",
  },
  {
    id: "n2-3",
    subject: "revenue-source",
    item: "国有资本经营预算收入",
    of: "n1-1",
    amount: "3.00",
    share: "2.45",
  },
  { id: "n2-4", subject: "revenue-carried-over", of: "n1-1", amount: "7.50", share: "6.12" },
  { id: "n3-1", subject: "expenditure-budget", amount: "115.00" },
  { id: "n3-2", subject: "expenditure-basic", amount: "75.00" },
  { id: "n3-3", subject: "expenditure-project", amount: "40.00" },
  { id: "n4-1", subject: "appropriation-grand-total", amount: "122.50" },
  { id: "n4-2", subject: "appropriation-class", item: "城乡社区支出", amount: "12.00" },
  { id: "n5-1", subject: "general-expenditure", amount: "100.00" },
  {
    id: "n5-2",
    subject: "general-expenditure-class",
    item: "住房保障支出",
    of: "n5-1",
    amount: "6.00",
    share: "6.00",
  },
  { id: "n6-1", subject: "basic-expenditure", amount: "75.00" },
  {
    id: "n6-2",
    subject: "basic-personnel",
    amount: "68.90",
    lists: ["基本工资", "津贴补贴", "奖金", "机关事业单位基本养老保险缴费", "住房公积金"],
  },
  { id: "n6-3", subject: "basic-operating", amount: "6.10", lists: ["办公费", "公务接待费"] },
  { id: "n7-1", subject: "three-public", amount: "3.00" },
  { id: "n8-1", subject: "operating-funds", amount: "6.10" },
  { id: "n9-1", subject: "procurement-total", amount: "8.00" },
  { id: "n9-2", subject: "procurement-goods", amount: "3.00" },
  { id: "n9-3", subject: "procurement-works", amount: "0.00" },
  { id: "n9-4", subject: "procurement-services", amount: "5.00" },
  { id: "n10-1", subject: "performance-overall", amount: "115.00" },
  { id: "n10-2", subject: "performance-overall-basic", amount: "75.00" },
  { id: "n10-3", subject: "performance-overall-project", amount: "40.00" },
  { id: "n10-4", subject: "performance-projects", amount: "40.00", count: ["3", "个"] },
  { id: "n10-5", subject: "performance-projects-operating", amount: "25.00", count: ["1", "个"] },
  { id: "n10-6", subject: "performance-projects-specific", amount: "15.00", count: ["2", "个"] },
  { id: "n10-7", subject: "performance-published", amount: "40.00", count: ["3", "个"], share: "84.21" },
  { id: "n11-1", subject: "vehicles-total", count: ["1", "辆"], asOf: "2023年12月31日" },
  { id: "n11-2", subject: "vehicles-kind", item: "其他用车", of: "n11-1", count: ["1", "辆"] },
];

/** The claims of the full budget. */
export const FULL_CLAIMS: readonly FileClaim[] = STATED.map(claimOf);

/** A statement as the file holds it; its section is the first number of its id. */
export function claimOf({ amount, count, ...claim }: Stated): FileClaim {
  return {
    ...claim,
    section: /^n(\d+)/.exec(claim.id)?.[1] ?? "1",
    page: null,
    ...(amount === undefined ? {} : { amount: { text: amount, unit: "万元" } }),
    ...(count === undefined ? {} : { count: { text: count[0], unit: count[1] } }),
  };
}
