import type { Cell, Column, Row, Table } from "../../budget/budget.ts";
import type { Figure } from "../../budget/figure.ts";
import { printedPlaces } from "../../budget/money.ts";
import { holdsAmounts } from "../../budget/roles.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataColumn, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";

/**
 * A table as published: its rows and columns, amounts as numbers with the printed decimals, a blank as an empty cell, a printed
 * zero as a zero, a printed dash as a dash; behind each row where it stands. Indentation is kept.
 */
export function tableSheet(table: Table, context: DataContext): DataSheet {
  const { words, holder } = context;
  const columns = table.columns.map((column) => columnOf(column, table, context));
  const rows = table.rows.map((row) => [
    ...row.cells.map(printedCell),
    textCell(rowSource(row, table, context)),
  ]);
  const remarks = table.state === "no-data" ? [words.noData, ...table.notes] : table.notes;
  const noted = remarks.map((note) => [
    textCell(note),
    ...table.columns.slice(1).map(() => EMPTY),
    textCell(words.noteLine),
  ]);
  return {
    name: `${holder(table.id)} ${table.title}`,
    columns: [...columns, { title: words.source, width: 36 }],
    rows: [...rows, ...noted],
  };
}

/** The printed headers from the outermost group inwards, with the table's unit where the column holds amounts. */
function columnOf({ title, role }: Column, { unit }: Table, { words }: DataContext): DataColumn {
  const printed = title
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(words.headerJoin);
  return holdsAmounts(role)
    ? { title: words.withUnit(printed, words.unitName(unit)), width: 16 }
    : { title: printed, width: 32 };
}

function printedCell({ text, figure }: Cell): DataCell {
  return figure === null ? textCell(text) : figureCell(figure, text);
}

/** A printed figure as a cell: what is printed stays apart from what is not. */
export function figureCell(figure: Figure, text: string): DataCell {
  switch (figure.kind) {
    case "amount":
    case "zero":
      return { kind: "amount", amount: figure.amount, places: printedPlaces(text) };
    case "dash":
      return textCell(text.trim());
    case "blank":
      return EMPTY;
  }
}

function rowSource(row: Row, table: Table, { words, holder }: DataContext): string {
  const figures = row.cells.filter((cell) => cell.figure !== null).map((cell) => cell.column);
  const [first, last] = [figures[0], figures[figures.length - 1]];
  return words.rowSource({
    holder: holder(table.id),
    row: row.number,
    columns: first === undefined || last === undefined ? "" : spanOf(first, last),
    page: row.page === null ? "" : words.page(row.page),
  });
}

function spanOf(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
