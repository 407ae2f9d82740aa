import type { Table } from "../../../budget/budget.ts";
import { type Line, linesOf } from "../../../budget/lines.ts";
import { type ColumnRole, SOURCE_ROLES, type TableRole } from "../../../budget/roles.ts";
import { plainName } from "../../names.ts";
import type { Check, Rule } from "../../rule.ts";
import { hasMoney, termOf } from "../../term.ts";
import { compare, placeOf, seenOrAmissNowhere } from "../places.ts";
import { levelChecks } from "./projectLevels.ts";
import { rowChecks } from "./rows.ts";
import { childlessChecks, treeChecks } from "./tree.ts";

const TREE_WHY = {
  zh: "上一级科目应等于下一级科目之和，否则有一部分钱没有列出用途。",
  en: "A parent account is the sum of the accounts under it; otherwise part of the money has no stated use.",
};
const ROW_WHY = {
  zh: "合计应等于同一行各列之和。",
  en: "The total is the sum of the columns in its row.",
};

interface TableRule {
  readonly id: Rule["id"];
  readonly role: TableRole;
  readonly name: { readonly zh: string; readonly en: string };
}

function treeRule({ id, role, name }: TableRule): Rule {
  return {
    id,
    family: "inside-table",
    severity: "high",
    tolerance: "sum",
    needs: { tables: [role] },
    title: { zh: `${name.zh}：上级科目与下级之和`, en: `${name.en}: parents and the sums of their parts` },
    why: TREE_WHY,
    check: (reading) =>
      reading
        .tables(role)
        .flatMap((table) =>
          table.sides.flatMap((side) => [...treeChecks(table, side), ...childlessChecks(table, side)]),
        ),
  };
}

function rowRule({ id, role, name }: TableRule, parts: readonly ColumnRole[]): Rule {
  return {
    id,
    family: "inside-table",
    severity: "middle",
    tolerance: "sum",
    needs: { tables: [role] },
    title: { zh: `${name.zh}：合计与各列之和`, en: `${name.en}: total and the sum of the columns` },
    why: ROW_WHY,
    check: (reading) =>
      reading
        .tables(role)
        .flatMap((table) => table.sides.flatMap((side) => rowChecks({ table, side, parts }))),
  };
}

const INCOME = { zh: "收入总表", en: "Revenue summary" };
const EXPENDITURE = { zh: "支出总表", en: "Expenditure summary" };
const GENERAL = { zh: "一般公共预算支出表", en: "General public budget" };
const BASIC = { zh: "基本支出分经济科目表", en: "Basic expenditure by economic class" };
const SPENDING: readonly ColumnRole[] = ["basic", "project"];

export const R8: Rule = {
  id: "R8",
  family: "inside-table",
  severity: "middle",
  tolerance: "sum",
  needs: { tables: ["income"] },
  title: { zh: "收入总表：合计与各项来源之和", en: "Revenue summary: total and the sum of the sources" },
  why: ROW_WHY,
  check: (reading) => reading.tables("income").flatMap(sourceRowChecks),
};

/** 上年结转 stands outside 合计 in some forms and inside in others. */
function sourceRowChecks(table: Table): readonly Check[] {
  return rowChecks({ table, parts: sourceColumns(table) });
}

function sourceColumns(table: Table): readonly ColumnRole[] {
  const roles = new Set(table.columns.map((column) => column.role));
  const own = roles.has("own-funds");
  return SOURCE_ROLES.filter(
    (role, index) => roles.has(role) && !(own && index > SOURCE_ROLES.indexOf("own-funds")),
  );
}

export const R9 = treeRule({ id: "R9", role: "income", name: INCOME });
export const R10 = rowRule({ id: "R10", role: "expenditure", name: EXPENDITURE }, SPENDING);
export const R11 = treeRule({ id: "R11", role: "expenditure", name: EXPENDITURE });
export const R15 = rowRule({ id: "R15", role: "general-expenditure", name: GENERAL }, SPENDING);
export const R16 = treeRule({ id: "R16", role: "general-expenditure", name: GENERAL });
export const R17 = rowRule({ id: "R17", role: "basic-by-economy", name: BASIC }, ["personnel", "operating"]);
export const R18 = treeRule({ id: "R18", role: "basic-by-economy", name: BASIC });
export const R20 = treeRule({
  id: "R20",
  role: "fund-income",
  name: { zh: "政府性基金收入表", en: "Government-managed funds, revenue" },
});

const FUND = {
  id: "R21",
  role: "fund-expenditure",
  name: { zh: "政府性基金支出表", en: "Government-managed funds, expenditure" },
} as const;
const STATE = {
  id: "R22",
  role: "state-capital",
  name: { zh: "国有资本经营预算表", en: "State capital operations" },
} as const;

export const R21 = treeAndRows(FUND, SPENDING);
export const R22 = treeAndRows(STATE, SPENDING);
export const R24 = treeAndRows(
  { id: "R24", role: "operating", name: { zh: "机关运行经费表", en: "Operating funds" } },
  ["general-public-budget", "government-fund", "state-capital"],
);
export const R25 = rowRule(
  { id: "R25", role: "projects-current", name: { zh: "项目支出表（本年）", en: "Projects of the year" } },
  ["general-public-budget", "government-fund", "state-capital", "special-account", "own-funds"],
);
export const R26 = rowRule(
  {
    id: "R26",
    role: "projects-carried-over",
    name: { zh: "项目支出表（上年结转）", en: "Projects carried over" },
  },
  ["general-public-budget", "government-fund", "state-capital"],
);

function treeAndRows(rule: TableRule, parts: readonly ColumnRole[]): Rule {
  const tree = treeRule(rule);
  const rows = rowRule(rule, parts);
  const title = { zh: `${rule.name.zh}：加总`, en: `${rule.name.en}: sums` };
  return { ...tree, title, check: (reading) => [...tree.check(reading), ...rows.check(reading)] };
}

export const R27: Rule = {
  id: "R27",
  family: "inside-table",
  severity: "middle",
  tolerance: "sum",
  needs: {},
  title: {
    zh: "项目支出表：部门、单位与项目之和",
    en: "Project tables: department, units and the sums of their projects",
  },
  why: TREE_WHY,
  check: (reading) =>
    [...reading.tables("projects-current"), ...reading.tables("projects-carried-over")].flatMap((table) => [
      ...treeChecks(table),
      ...childlessChecks(table),
      ...levelChecks(table),
    ]),
};

export const R23: Rule = {
  id: "R23",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: ["three-public"] },
  title: { zh: "“三公”经费表：合计与分项", en: "The three official expenses: total and items" },
  why: {
    zh: "“三公”经费是公开的重点，合计应由三项组成。",
    en: "The three official expenses are looked at first; the total is made of the three.",
  },
  check: (reading) => reading.tables("three-public").flatMap(threePublicChecks),
};

function threePublicChecks(table: Table): readonly Check[] {
  const lines = linesOf(table);
  const line = (role: Line["role"]) => lines.find((entry) => entry.role === role);
  const columns: readonly ColumnRole[] = [
    "total",
    "amount",
    "general-public-budget",
    "government-fund",
    "state-capital",
  ];
  const sum = (whole: Line | undefined, parts: readonly (Line | undefined)[]) =>
    whole === undefined
      ? []
      : columns.flatMap((column) =>
          compare({
            place: placeOf(whole, column),
            left: [termOf(whole, column)],
            right: parts.map((part) => termOf(part, column)),
          }),
        );
  return [
    ...sum(line("total"), [line("overseas-travel"), line("reception"), line("vehicles")]),
    ...sum(line("vehicles"), [line("vehicle-purchase"), line("vehicle-operation")]),
    ...rowChecks({ table, parts: ["general-public-budget", "government-fund", "state-capital"] }),
  ];
}

export const R19: Rule = {
  id: "R19",
  family: "inside-table",
  severity: "note",
  tolerance: "none",
  needs: { tables: ["basic-by-economy"] },
  title: {
    zh: "基本支出表：经济分类与人员、公用的归列",
    en: "Basic expenditure: economic classes and the two columns",
  },
  why: {
    zh: "工资福利、对个人补助通常列入人员经费，商品服务、资本性支出通常列入公用经费。",
    en: "Wages and subsidies usually stand under personnel, goods and capital under operating expenses.",
  },
  check: (reading) => {
    const lines = reading.lines("basic-by-economy");
    const splits = lines.some((line) => unusualColumn(line) !== null && termOf(line, "operating") !== null);
    return seenOrAmissNowhere(lines.flatMap(unusualAmount), splits);
  },
};

function unusualAmount(line: Line): readonly Check[] {
  const column = unusualColumn(line);
  const term = column === null ? null : termOf(line, column);
  if (term === null || !hasMoney(term)) return [];
  const text = {
    zh: `${term.evidence.label.zh} ${term.evidence.printed}。`,
    en: `${term.evidence.label.en} ${term.evidence.printed}.`,
  };
  const place = placeOf(line, "column");
  return [{ kind: "observation", place, outcome: "differs", left: [term.evidence], right: [], text }];
}

function unusualColumn(line: Line): ColumnRole | null {
  if (line.role !== "economic-class") return null;
  const name = plainName(line.name);
  if (name === "工资福利支出" || name === "对个人和家庭的补助") return "operating";
  return name === "商品和服务支出" || name === "资本性支出" ? "personnel" : null;
}
