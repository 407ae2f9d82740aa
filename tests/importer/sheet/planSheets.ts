import { amountOf, parseFigure } from "../../../src/budget/figure.ts";
import { printedPlaces } from "../../../src/budget/money.ts";
import { type ColumnRole, holdsAmounts, type Side } from "../../../src/budget/roles.ts";
import type { PlannedCell, PlannedSheet } from "./sheetPlan.ts";

export interface Layout {
  /** All tables under each other on one sheet, or one sheet for each. */
  readonly sheets: "one" | "many";
  /** Groups of the header as merged cells, or as titles centred over unmerged ones. */
  readonly header: "merged" | "centred";
  /** Indentation as the spaces of the text, or by alignment. */
  readonly indentation: "spaces" | "alignment";
  /** Amounts as numbers under number formats, as formulas with their values, or as text. */
  readonly amounts: "numbers" | "formulas" | "text";
}

/** As much of a table as is printed, of a budget or of a form. */
export interface SheetTable {
  readonly label: string;
  readonly title: string;
  readonly body: string;
  readonly unit: string;
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Column {
  readonly role: ColumnRole;
  readonly side?: Side | undefined;
  readonly title: readonly string[];
}

interface Row {
  readonly cells: readonly { readonly text: string }[];
}

type Block = Pick<PlannedSheet, "cells" | "merges"> & { readonly rows: number };

/** The tables of a budget as the sheets of a workbook, printed as departments print them. */
export function planSheets(
  budget: { readonly tables: readonly SheetTable[] },
  layout: Layout,
): readonly PlannedSheet[] {
  const blocks = budget.tables.map((table) => tableBlock(table, layout));
  if (layout.sheets === "many")
    return blocks.map((block, index) => ({
      name: `表${index + 1}`,
      cells: block.cells,
      merges: block.merges,
    }));
  let top = 0;
  const moved = blocks.map((block) => {
    const from = top;
    top += block.rows + 2;
    return {
      cells: block.cells.map((cell) => ({ ...cell, row: cell.row + from })),
      merges: block.merges.map(
        ([row, column, lastRow, lastColumn]) => [row + from, column, lastRow + from, lastColumn] as const,
      ),
    };
  });
  const cells = moved.flatMap((block) => block.cells);
  return [{ name: "Sheet1", cells, merges: moved.flatMap((block) => block.merges) }];
}

function tableBlock(table: SheetTable, layout: Layout): Block {
  const { columns, rows, notes } = table;
  const last = columns.length - 1;
  const depth = Math.max(...columns.map((column) => column.title.length));
  const header = headerCells(columns, depth, layout);
  const top = 3 + depth;
  const cells: readonly PlannedCell[] = [
    { row: 0, column: 0, value: table.label },
    { row: 1, column: 0, value: table.title },
    { row: 2, column: 0, value: `部门名称：${table.body}` },
    { row: 2, column: last, value: `单位：${table.unit}` },
    ...header.cells,
    ...rows.flatMap((row, index) => rowCells(row, { at: top + index, columns, layout })),
    ...notes.map((note, index) => ({ row: top + rows.length + index, column: 0, value: note })),
  ];
  const title = last > 0 ? [[1, 0, 1, last] as const] : [];
  return { cells, merges: [...title, ...header.merges], rows: top + rows.length + notes.length };
}

function headerCells(columns: readonly Column[], depth: number, { header }: Layout): Omit<Block, "rows"> {
  const cells: PlannedCell[] = [];
  const merges: (readonly [number, number, number, number])[] = [];
  columns.forEach((column, index) => {
    column.title.forEach((title, level) => {
      const before = columns[index - 1];
      const shared = level < column.title.length - 1 && samePath(before, column, level);
      if (shared) return;
      const isLeaf = level === column.title.length - 1;
      const lastRow = isLeaf ? depth - 1 : level;
      let lastColumn = index;
      while (!isLeaf && samePath(columns[lastColumn + 1], column, level)) lastColumn += 1;
      cells.push({ row: 3 + level, column: index, value: title });
      const isMerged = lastRow > level || lastColumn > index;
      if (isMerged && (header === "merged" || isLeaf))
        merges.push([3 + level, index, 3 + lastRow, lastColumn]);
    });
  });
  return { cells, merges };
}

/** Whether two neighbours stand under the same group at a level, with titles of their own below it. */
function samePath(one: Column | undefined, other: Column, level: number): boolean {
  if (!one || one.title.length <= level + 1 || one.side !== other.side) return false;
  return other.title.slice(0, level + 1).every((title, index) => one.title[index] === title);
}

interface RowPlace {
  readonly at: number;
  readonly columns: readonly Column[];
  readonly layout: Layout;
}

function rowCells(row: Row, { at, columns, layout }: RowPlace): readonly PlannedCell[] {
  return row.cells.flatMap(({ text }, column): readonly PlannedCell[] => {
    if (text === "") return [];
    const isAmount = holdsAmounts(columns[column]?.role ?? "text");
    if (isAmount && layout.amounts !== "text") return [{ row: at, column, ...amountCell(text, layout) }];
    return [{ row: at, column, ...wordCell(text, layout) }];
  });
}

function amountCell(text: string, { amounts }: Layout): Omit<PlannedCell, "row" | "column"> {
  const figure = parseFigure(text);
  if (!figure) return { value: text };
  if (figure.kind === "dash") return { value: 0, format: `0.00;-0.00;"${text}"` };
  const places = printedPlaces(text);
  const fraction = places === 0 ? "" : `.${"0".repeat(places)}`;
  const format = `${text.includes(",") ? "#,##0" : "0"}${fraction}`;
  const value = amountOf(figure)?.toNumber() ?? 0;
  return amounts === "formulas" ? { value, format, formula: "SUM(A1:A2)" } : { value, format };
}

function wordCell(text: string, { indentation }: Layout): Omit<PlannedCell, "row" | "column"> {
  const indent = /^\u3000*/.exec(text)?.[0].length ?? 0;
  if (indentation === "spaces" || indent === 0) return { value: text };
  return { value: text.slice(indent), indent };
}
