import type { FileForm } from "../../budget/schema.ts";
import { readRuledForm } from "../forms/readRuledForm.ts";
import type { RuledCell } from "../pdf/ruledCells.ts";
import { wordsOf } from "./rowWords.ts";
import { type SheetCell, type SheetRow, widthOf } from "./sheetContent.ts";

/** Where a cell of a sheet stands for the reader of forms, which tells left from right only. */
const WIDTH = 10;

/** A performance-target form on a sheet; null where it names no project. */
export function readSheetForm(
  rows: readonly SheetRow[],
  head: { readonly id: string; readonly title: string; readonly page: number },
): FileForm | null {
  const label = rows
    .slice(0, 4)
    .flatMap(wordsOf)
    .map((word) => word.replace(/\s/g, ""))
    .find((word) => /^[（(]\d{4}年度?[）)]$/.test(word));
  return readRuledForm(formCells(rows), { ...head, label: label ?? "" });
}

/** All cells from the first to the last row and column, blank ones too: the value of a label is the cell beside it. */
function formCells(rows: readonly SheetRow[]): readonly RuledCell[] {
  const top = rows[0]?.row ?? 0;
  const width = widthOf(rows);
  const open: SheetCell[] = [];
  return rows.flatMap((row) => {
    const covering = open.filter((cell) => cell.rowEnd > row.row);
    open.splice(0, open.length, ...covering, ...row.cells);
    return [...row.cells, ...blanksIn(row, [...covering, ...row.cells], width)].map((cell) =>
      ruledCell(cell, top),
    );
  });
}

function blanksIn(
  { row }: SheetRow,
  taken: readonly SheetCell[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly SheetCell[] {
  return Array.from({ length: right - left }, (_, index) => left + index)
    .filter((column) => !taken.some((cell) => cell.column <= column && cell.columnEnd > column))
    .map((column) => ({
      row,
      column,
      rowEnd: row + 1,
      columnEnd: column + 1,
      text: "",
      inferred: false,
      unreadable: null,
    }));
}

function ruledCell({ row, column, rowEnd, columnEnd, text }: SheetCell, top: number): RuledCell {
  return {
    row: row - top,
    column,
    rowEnd: rowEnd - top,
    columnEnd,
    lines: [],
    text: text.trim().replace(/\s*\n\s*/g, ""),
    box: [column * WIDTH, row * WIDTH, (columnEnd - column) * WIDTH, WIDTH],
  };
}
