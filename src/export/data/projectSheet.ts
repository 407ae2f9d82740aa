import type { ProjectMoney } from "../../model/projectMoney.ts";
import type { ProjectSheet, Projects } from "../../model/projects.ts";
import { amountCells, amountColumns } from "./amountCells.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";
import { nameCells, nameColumns } from "./nameCells.ts";

const AMOUNTS = [
  "total",
  "current",
  "carriedOver",
  "period",
] as const satisfies readonly (keyof ProjectSheet)[];

/** The data of the projects: the whole, every named project with its money, and what no named project accounts for. */
export function projectSheet(projects: Projects, money: ProjectMoney, context: DataContext): DataSheet {
  const { words } = context;
  const { name, level, targets } = words.columns;
  return {
    name: words.sheets.projects,
    columns: [
      { title: level, width: 10 },
      ...nameColumns(name, context),
      ...AMOUNTS.flatMap((key) => amountColumns(words.columns[key], projects.unit, context)),
      { title: targets, width: 14 },
    ],
    rows: [
      wholeRow(money, context),
      ...projects.sheets.map((sheet) => sheetRow(sheet, context)),
      ...(money.unnamed.kind === "undisclosed" ? [] : [unnamedRow(money, context)]),
    ],
  };
}

function wholeRow({ total, current, carriedOver }: ProjectMoney, context: DataContext): readonly DataCell[] {
  const { words, language } = context;
  return [
    textCell(words.levels[0]),
    textCell(words.columns.total),
    ...(language === "en" ? [EMPTY] : []),
    ...[total, current, carriedOver].flatMap((amount) => amountCells(amount, context)),
    EMPTY,
    EMPTY,
    EMPTY,
  ];
}

function sheetRow(sheet: ProjectSheet, context: DataContext): readonly DataCell[] {
  const { words } = context;
  return [
    textCell(words.columns.project),
    ...nameCells(sheet.name, null, context),
    ...AMOUNTS.flatMap((key) => amountCells(sheet[key], context)),
    textCell(sheet.form === null ? words.no : words.yes),
  ];
}

function unnamedRow({ unnamed }: ProjectMoney, context: DataContext): readonly DataCell[] {
  const { words, language } = context;
  return [
    textCell(words.columns.project),
    textCell(words.unnamedProjects),
    ...(language === "en" ? [EMPTY] : []),
    EMPTY,
    EMPTY,
    ...amountCells(unnamed, context),
    EMPTY,
    EMPTY,
    EMPTY,
    EMPTY,
    textCell(words.no),
  ];
}
