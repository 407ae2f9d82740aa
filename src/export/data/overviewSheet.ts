import type { FlowGraph } from "../../model/flowGraph.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { amountCells, amountColumns } from "./amountCells.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";
import { nameCells, nameColumns } from "./nameCells.ts";

const WHOLE = ["total", "current", "carriedOver"] as const;
const SHOWN_STAGES = ["source", "nature"] as const;

/** The figures of the overview: the whole, its classes, where the money comes from, and what nature of spending it is. */
export function overviewSheet(
  tree: FunctionTree | null,
  graph: FlowGraph | null,
  context: DataContext,
): DataSheet {
  const { words } = context;
  const { part, code, name, amount } = words.columns;
  const unit = tree?.unit ?? graph?.unit ?? "万元";
  return {
    name: words.sheets.overview,
    columns: [
      { title: part, width: 18 },
      { title: code, width: 10 },
      ...nameColumns(name, context),
      ...amountColumns(amount, unit, context),
    ],
    rows: [...(tree ? treeRows(tree, context) : []), ...(graph ? graphRows(graph, context) : [])],
  };
}

type Rows = readonly (readonly DataCell[])[];

function treeRows({ root }: FunctionTree, context: DataContext): Rows {
  const { words } = context;
  const { 0: whole, 1: classes } = words.levels;
  return [
    ...WHOLE.map((key) => [
      textCell(whole),
      EMPTY,
      ...wordCells(words.columns[key], context),
      ...amountCells(root.amounts[key], context),
    ]),
    ...root.children.map(({ code, name, amounts }) => [
      textCell(classes),
      textCell(code ?? ""),
      ...nameCells(name, code, context),
      ...amountCells(amounts.total, context),
    ]),
  ];
}

function graphRows({ nodes }: FlowGraph, context: DataContext): Rows {
  const { words, flowName } = context;
  return SHOWN_STAGES.flatMap((stage) =>
    nodes
      .filter((node) => node.stage === stage)
      .map((node) => [
        textCell(words.stages[stage]),
        EMPTY,
        ...wordCells(flowName(node.subject), context),
        ...amountCells(node.amount, context),
      ]),
  );
}

/** Words of ours, which need no rendering. */
function wordCells(text: string, { language }: DataContext): readonly DataCell[] {
  return language === "en" ? [textCell(text), EMPTY] : [textCell(text)];
}
