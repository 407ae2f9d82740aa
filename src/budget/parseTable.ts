import type { Cell, Column, Row, Table } from "./budget.ts";
import { type Figure, parseFigure } from "./figure.ts";
import { describeFound } from "./problem.ts";
import type { Report } from "./report.ts";
import { holdsAmounts, type LineRole, type Side } from "./roles.ts";
import type { FileRow, FileTable } from "./schema.ts";
import { cellId } from "./sourceId.ts";

/** Lines whose cells in amount columns are words or ordinals, not amounts. */
const WORDY: ReadonlySet<LineRole> = new Set(["heading", "column-numbers"]);

/** A table of the file as a typed table; every row has one cell per column and every amount column holds figures. */
export function parseTable(file: FileTable, at: Report): Table {
  const columns = columnsOf(file);
  const rows = parseRows({ file, rows: file.rows, from: 0 }, at);
  const { id, role, number, label, title, body, unit, state, notes, pages } = file;
  const sides = sidesOf(columns);
  return { id, role, number, label, title, body, unit, state, notes, pages, sides, columns, rows };
}

/** Some rows of a table, of which so many (`from`) stand before them. */
export interface RowsOfTable {
  readonly file: FileTable;
  readonly rows: readonly FileRow[];
  readonly from: number;
}

/** Rows as typed rows; problems are told under the table's place. */
export function parseRows({ file, rows, from }: RowsOfTable, { place, report }: Report): readonly Row[] {
  const columns = columnsOf(file);
  const sides = sidesOf(columns);
  const placed = columns.map((column) => ({ ...column, place: sides.indexOf(column.side) }));
  const parts = { file, columns: placed, sides, figures: new Map<string, Figure | null>() };
  return rows.map((row, index) =>
    parseRow(
      { ...parts, row, number: from + index + 1 },
      { place: `${place}.rows[${from + index}]`, report },
    ),
  );
}

function columnsOf(file: FileTable): readonly Column[] {
  return file.columns.map(({ role, side, title }) => ({ role, side: side ?? "lines", title }));
}

function sidesOf(columns: readonly Column[]): readonly Side[] {
  return [...new Set(columns.map((column) => column.side))];
}

interface PlacedColumn extends Column {
  /** Of its side among the sides of the table. */
  readonly place: number;
}

interface RowParts {
  readonly file: FileTable;
  readonly columns: readonly PlacedColumn[];
  readonly sides: readonly Side[];
  /** What has been read: a text that stands in many cells is one figure. */
  readonly figures: Map<string, Figure | null>;
  readonly row: FileRow;
  readonly number: number;
}

const NOTHING_ODD: Row["printedSo"] = [];

function parseRow({ file, columns, sides, figures, row, number }: RowParts, { place, report }: Report): Row {
  if (row.cells.length !== columns.length) {
    report({ kind: "cell-count", place, expected: String(columns.length), found: String(row.cells.length) });
  }
  if (row.roles.length !== sides.length) {
    report({ kind: "role-count", place, expected: String(sides.length), found: String(row.roles.length) });
  }
  const read = (text: string, index: number): Figure | null => {
    const known = figures.get(text);
    const figure = known === undefined ? parseFigure(text) : known;
    if (known === undefined) figures.set(text, figure);
    if (figure === null) {
      const found = describeFound(text);
      report({ kind: "not-an-amount", place: `${place}.cells[${index}]`, expected: "1,234.56", found });
    }
    return figure;
  };
  const cells = columns.map((column, index): Cell => {
    const text = row.cells[index] ?? "";
    const role = row.roles[column.place] ?? "empty";
    return {
      id: cellId(file.id, number, index + 1),
      tableId: file.id,
      row: number,
      column: index + 1,
      page: row.page,
      box: row.boxes?.[index] ?? null,
      text,
      figure: holdsAmounts(column.role) && !WORDY.has(role) ? read(text, index) : null,
      unit: file.unit,
      inferred: row.inferred?.includes(index + 1) ?? false,
    };
  });
  return { number, page: row.page, roles: row.roles, cells, printedSo: row.printedSo ?? NOTHING_ODD };
}
