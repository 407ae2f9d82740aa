import type { FunctionAmounts, FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import { amountCells, amountColumns, moneyCell } from "./amountCells.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";
import { nameCells, nameColumns } from "./nameCells.ts";

const AMOUNTS = [
  "total",
  "current",
  "carriedOver",
  "basic",
  "project",
] as const satisfies readonly (keyof FunctionAmounts)[];

/** The data of the sunburst: every line of the functional classification, the whole first, each with its level. */
export function functionSheet({ root, unit }: FunctionTree, context: DataContext): DataSheet {
  const { words } = context;
  const { level, lowest, code, name, difference } = words.columns;
  return {
    name: words.sheets.functions,
    columns: [
      { title: level, width: 8 },
      { title: lowest, width: 8 },
      { title: code, width: 12 },
      ...nameColumns(name, context),
      ...AMOUNTS.flatMap((key) => amountColumns(words.columns[key], unit, context)),
      { title: words.withUnit(difference, words.unitName(unit)), width: 18 },
    ],
    rows: withBelow(root).map((node) => rowOf(node, context)),
  };
}

function rowOf(node: FunctionNode, context: DataContext): readonly DataCell[] {
  const { words } = context;
  const { level, code, name, amounts, children, difference } = node;
  return [
    textCell(words.levels[level]),
    textCell(children.length === 0 ? words.yes : words.no),
    textCell(code ?? ""),
    ...nameCells(level === 0 ? words.columns.total : name, code, context),
    ...AMOUNTS.flatMap((key) => amountCells(amounts[key], context)),
    difference === null ? EMPTY : moneyCell(difference, amounts.total.unit),
  ];
}

/** A node and all below it, in printed order. */
export function withBelow(node: FunctionNode): readonly FunctionNode[] {
  return [node, ...node.children.flatMap(withBelow)];
}
