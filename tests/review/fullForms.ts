import type { FileForm } from "../../src/budget/schema.ts";

const ARCHIVE = "政府办公厅（室）及相关机构事务其他政府办公厅（室）及相关机构事务支出项目";

interface FormParts {
  readonly id: string;
  readonly project: string;
  readonly attribute: string;
  readonly duration: string;
  readonly period: string;
  readonly annual: string;
}

function form({ id, project, attribute, duration, period, annual }: FormParts): FileForm {
  const funding = (text: string) => [
    { role: "total" as const, label: "资金总额", text },
    { role: "central" as const, label: "其中：中央财政资金", text: "0" },
    { role: "local" as const, label: "市县资金", text },
  ];
  return {
    id,
    title: "项目支出绩效目标表",
    label: "",
    page: null,
    project,
    fields: [
      { role: "attribute", label: "项目属性", text: attribute },
      { role: "duration", label: "项目期", text: duration },
    ],
    unit: "元",
    funding: { period: funding(period), annual: funding(annual) },
    goals: { period: "三年内完成全部馆藏档案的数字化", annual: "完成馆藏档案数字化四万页并通过验收" },
    indicators: [],
  };
}

/** The forms of the full budget's three projects: 25.00, 12.00 and 3.00 万元 in 元. */
export const FULL_FORMS: readonly FileForm[] = [
  form({
    id: "f1",
    project: ARCHIVE,
    attribute: "延续性项目",
    duration: "3年",
    period: "750,000",
    annual: "250,000",
  }),
  form({
    id: "f2",
    project: "农村道路养护",
    attribute: "一次性项目",
    duration: "1年",
    period: "120,000",
    annual: "120,000",
  }),
  form({
    id: "f3",
    project: "国有企业改制补助",
    attribute: "一次性项目",
    duration: "1年",
    period: "30,000",
    annual: "30,000",
  }),
];
