import { BREAKDOWNS, VALUE_KINDS } from "./budgetLine.ts";
import type { PackageField } from "./resource.ts";

const REQUIRED = { required: true } as const;
const STATES = ["published", "computed", "blank", "not-disclosed"];

type Classification = "function" | "economic";
const TAXONOMY = { function: "functional-classification", economic: "economic-classification" } as const;

/** The fields of the budget lines with what they are in the taxonomy of Fiscal Data Package. */
export const LINE_FIELDS: readonly PackageField[] = [
  { name: "line_id", type: "string", title: "编号", columnType: "budget-line-id", constraints: REQUIRED },
  {
    name: "breakdown",
    type: "string",
    title: "怎样分的",
    description: "The same money is divided in several ways; add amounts of one breakdown only.",
    constraints: { required: true, enum: BREAKDOWNS },
  },
  {
    name: "adds_up",
    type: "boolean",
    title: "可相加",
    description: "True where nothing below divides the amount further. A sum of others is false.",
    constraints: REQUIRED,
  },
  {
    name: "level",
    type: "integer",
    title: "级次",
    description: "0 is the whole of a breakdown.",
    constraints: { required: true, minimum: 0 },
  },
  {
    name: "direction",
    type: "string",
    title: "收支",
    columnType: "direction",
    constraints: { required: true, enum: ["expenditure", "revenue"] },
  },
  {
    name: "fiscal_year",
    type: "integer",
    title: "年度",
    columnType: "date:fiscal-year",
    constraints: REQUIRED,
  },
  {
    name: "phase",
    type: "string",
    title: "阶段",
    description: "A published departmental budget is the approved one.",
    columnType: "phase:id",
    constraints: { required: true, enum: ["approved"] },
  },
  {
    name: "value_kind",
    type: "string",
    title: "资金",
    description: "total is current-year and carried-over together.",
    columnType: "value-kind:code",
    constraints: { required: true, enum: VALUE_KINDS },
  },
  {
    name: "body_code",
    type: "string",
    title: "部门编码",
    description: "As printed; empty where the document prints none.",
    columnType: "administrative-classification:generic:code",
  },
  { name: "body", type: "string", title: "部门", columnType: "administrative-classification:generic:label" },
  ...(["类", "款", "项"] as const).flatMap((title, index): readonly PackageField[] => [
    coded("function", index + 1, `功能分类${title}编码`),
    named("function", index + 1, `功能分类${title}名称`),
  ]),
  ...(["类", "款"] as const).flatMap((title, index): readonly PackageField[] => [
    coded("economic", index + 1, `经济分类${title}编码`),
    named("economic", index + 1, `经济分类${title}名称`),
  ]),
  {
    name: "economic_gap",
    type: "string",
    title: "为何没有经济分类",
    description:
      "Of the economic breakdown only: not-broken-down is project spending, which the document does not divide by economic class.",
    constraints: { enum: ["not-broken-down"] },
  },
  { name: "expenditure_type", type: "string", title: "支出性质", columnType: "expenditure-type:code" },
  { name: "fund_source", type: "string", title: "资金来源", columnType: "fin-source:generic:code" },
  { name: "project", type: "string", title: "项目", columnType: "activity:generic:project:label" },
  {
    name: "amount",
    type: "number",
    title: "金额",
    description: "Exact; empty where none is printed.",
    columnType: "value",
  },
  { name: "unit", type: "string", title: "单位", constraints: REQUIRED },
  {
    name: "currency",
    type: "string",
    title: "货币",
    columnType: "value-currency:code",
    constraints: REQUIRED,
  },
  {
    name: "state",
    type: "string",
    title: "是否印出",
    description: "published stands in a cell; computed follows from the figures in line-figures.",
    constraints: { required: true, enum: STATES },
  },
];

function coded(of: Classification, level: number, title: string): PackageField {
  return {
    name: `${of}_${level}_code`,
    type: "string",
    title,
    columnType: `${TAXONOMY[of]}:generic:level${level}:code`,
  };
}

function named(of: Classification, level: number, title: string): PackageField {
  return {
    name: `${of}_${level}_name`,
    type: "string",
    title,
    columnType: `${TAXONOMY[of]}:generic:level${level}:label`,
  };
}
