import type { Annotations } from "../../src/budget/annotations.ts";
import type { Budget } from "../../src/budget/budget.ts";
import type { Glossary } from "../../src/budget/glossary.ts";
import { parseBudget } from "../../src/budget/parseBudget.ts";

const COLUMN_SIDES = ["lines", "income", "expenditure"] as const;

type Line = readonly [role: string, ...cells: string[]];

interface TableParts {
  readonly id: string;
  readonly role: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

function tableOf({ id, role, title, columns, lines }: TableParts) {
  const number = id.slice(1);
  return {
    id,
    role,
    number,
    label: `预算公开表${number}`,
    title,
    body: "清河县投资促进中心",
    unit: "万元",
    state: "published",
    notes: [],
    pages: [2],
    columns: columns.map((column) => ({ role: column, side: COLUMN_SIDES[0], title: [column] })),
    rows: lines.map(([lineRole, ...cells]) => ({ page: 2, roles: [lineRole], cells })),
  };
}

function targetOf(category: string, name: string, value: string) {
  return { category, name, value };
}

const tables = [
  tableOf({
    id: "t1",
    role: "expenditure",
    title: "2024年预算支出总表",
    columns: ["code", "name", "total", "basic", "project"],
    lines: [
      ["total", "合计", "", "60.00", "40.00", "20.00"],
      ["class", "201", "一般公共服务支出", "45.00", "25.00", "20.00"],
      ["section", "20103", "政府办公厅（室）及相关机构事务", "25.00", "25.00", ""],
      ["item", "2010301", "行政运行", "25.00", "25.00", ""],
      ["section", "20113", "商贸事务", "20.00", "", "20.00"],
      ["item", "2011308", "招商引资", "20.00", "", "20.00"],
      ["class", "208", "社会保障和就业支出", "9.00", "9.00", ""],
      ["section", "20805", "行政事业单位养老支出", "9.00", "9.00", ""],
      ["item", "2080505", "机关事业单位基本养老保险缴费支出", "9.00", "9.00", ""],
      ["class", "221", "住房保障支出", "6.00", "6.00", ""],
      ["section", "22102", "住房改革支出", "6.00", "6.00", ""],
      ["item", "2210201", "住房公积金", "6.00", "6.00", ""],
    ],
  }),
  tableOf({
    id: "t2",
    role: "basic-by-economy",
    title: "2024年基本支出分经济科目表",
    columns: ["economic-name", "total"],
    lines: [
      ["total", "合计", "40.00"],
      ["economic-class", "工资福利支出", "38.00"],
      ["economic-item", "基本工资", "32.00"],
      ["economic-item", "住房公积金", "6.00"],
      ["economic-class", "商品和服务支出", "2.00"],
      ["economic-item", "办公费", "2.00"],
    ],
  }),
  tableOf({
    id: "t3",
    role: "three-public",
    title: "2024年“三公”经费表",
    columns: ["item", "total"],
    lines: [
      ["overseas-travel", "因公出国（境）费", ""],
      ["reception", "公务接待费", "0.50"],
      ["total", "合计", "0.50"],
    ],
  }),
  tableOf({
    id: "t4",
    role: "projects-current",
    title: "2024年项目支出表",
    columns: ["item", "total"],
    lines: [
      ["total", "合计", "20.00"],
      ["project", "　　招商引资工作经费", "20.00"],
    ],
  }),
];

const form = {
  id: "f1",
  title: "项目支出绩效目标表",
  label: "（2024年度）",
  page: 5,
  project: "招商引资工作经费",
  fields: [],
  unit: "元",
  funding: { period: [], annual: [{ role: "total", label: "年度资金总额：", text: "200,000" }] },
  goals: { period: "引进企业", annual: "引进企业" },
  indicators: [
    {
      class: "output",
      className: "产出指标",
      category: "数量指标",
      period: targetOf("数量指标", "走访企业", "40家"),
      annual: targetOf("数量指标", "走访企业", "20家"),
    },
    {
      class: "satisfaction",
      className: "满意度指标",
      category: "服务对象满意度指标",
      period: targetOf("服务对象满意度指标", "企业满意度", "≥90%"),
      annual: targetOf("服务对象满意度指标", "企业满意度", "≥90%"),
    },
  ],
};

/** A small believable budget with one of everything that can be found. */
export function searchBudget(): Budget {
  const parsed = parseBudget({
    format: "sunlit-budget",
    version: 1,
    id: "qinghe-investment-2024",
    title: "清河县投资促进中心2024年部门预算",
    year: 2024,
    body: { name: "清河县投资促进中心", code: null, region: "清河县", kind: null },
    provenance: {
      source: { title: "清河县投资促进中心2024年部门预算", medium: "text", pages: 6, sha256: "0".repeat(64) },
      converted: { on: "2024-03-01", by: "hand" },
      corrections: [],
    },
    tables,
    forms: [form],
    narrative: {
      sections: [{ number: "四", title: "财政拨款情况说明", page: 4 }],
      offices: [
        { number: "1", title: "综合办公室", page: 1 },
        { number: "2", title: "银行协作科", page: 1 },
      ],
      terms: [],
      claims: [
        {
          id: "n4-1",
          section: "四",
          page: 4,
          subject: "appropriation-class",
          item: "卫生健康支出",
          amount: { text: "3.00", unit: "万元" },
        },
      ],
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const SEARCH_GLOSSARY: Glossary = {
  format: "sunlit-budget-glossary",
  version: 1,
  functional: [
    { code: "201", zh: "一般公共服务支出", en: "General public services" },
    { code: "210", zh: "卫生健康支出", en: "Health" },
    { code: "2010301", zh: "行政运行", en: "Administrative operations" },
    { code: "2011308", zh: "招商引资", en: "Investment promotion" },
    { code: "2080505", zh: "机关事业单位基本养老保险缴费支出", en: "Basic pension contributions" },
    { code: "2210201", zh: "住房公积金", en: "Housing provident fund" },
  ],
  economic: [
    { code: "30101", zh: "基本工资", en: "Basic salaries" },
    { code: "30113", zh: "住房公积金", en: "Housing provident fund" },
    { code: "30201", zh: "办公费", en: "Office expenses" },
  ],
  terms: [
    {
      id: "reception",
      zh: "公务接待费",
      en: "Official receptions",
      also: ["公务接待"],
      plain: { zh: "接待来访公务人员的费用。", en: "Costs of receiving official visitors." },
    },
    {
      id: "three-public",
      zh: "“三公”经费",
      en: "The three official expenses",
      plain: { zh: "出国、用车、接待三项的合称。", en: "Travel abroad, cars and receptions." },
    },
    {
      id: "satisfaction-indicators",
      zh: "满意度指标",
      en: "Satisfaction indicators",
      also: ["满意度"],
      plain: { zh: "服务对象是否满意。", en: "Whether the people served are satisfied." },
    },
  ],
};

export const SEARCH_ANNOTATIONS: Annotations = {
  format: "sunlit-budget-annotations",
  version: 1,
  budget: "qinghe-investment-2024",
  duties: [],
  offices: [],
  names: { 综合办公室: "General office", 招商引资工作经费: "Investment promotion work" },
};
