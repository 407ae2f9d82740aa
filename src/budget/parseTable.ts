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
export function parseTable(file: FileTable, { place, report }: Report): Table {
  const columns: readonly Column[] = file.columns.map(({ role, side, title }) => ({
    role,
    side: side ?? "lines",
    title,
  }));
  const sides = [...new Set(columns.map((column) => column.side))];
  const rows = file.rows.map((row, index) =>
    parseRow({ file, columns, sides, row, number: index + 1 }, { place: `${place}.rows[${index}]`, report }),
  );
  const { id, role, number, label, title, body, unit, state, notes, pages } = file;
  return { id, role, number, label, title, body, unit, state, notes, pages, sides, columns, rows };
}

interface RowParts {
  readonly file: FileTable;
  readonly columns: readonly Column[];
  readonly sides: readonly Side[];
  readonly row: FileRow;
  readonly number: number;
}

function parseRow({ file, columns, sides, row, number }: RowParts, { place, report }: Report): Row {
  if (row.cells.length !== columns.length) {
    report({ kind: "cell-count", place, expected: String(columns.length), found: String(row.cells.length) });
  }
  if (row.roles.length !== sides.length) {
    report({ kind: "role-count", place, expected: String(sides.length), found: String(row.roles.length) });
  }
  const cells = columns.map((column, index): Cell => {
    const text = row.cells[index] ?? "";
    const role = row.roles[sides.indexOf(column.side)] ?? "empty";
    return {
      id: cellId(file.id, number, index + 1),
      tableId: file.id,
      row: number,
      column: index + 1,
      page: row.page,
      box: row.boxes?.[index] ?? null,
      text,
      figure: figureIn(text, { column, role, at: { place: `${place}.cells[${index}]`, report } }),
      unit: file.unit,
      inferred: row.inferred?.includes(index + 1) ?? false,
    };
  });
  return { number, page: row.page, roles: row.roles, cells, printedSo: row.printedSo ?? [] };
}

interface FigurePlace {
  readonly column: Column;
  readonly role: LineRole;
  readonly at: Report;
}

function figureIn(text: string, { column, role, at }: FigurePlace): Figure | null {
  if (!holdsAmounts(column.role) || WORDY.has(role)) return null;
  const figure = parseFigure(text);
  if (figure === null) {
    at.report({ kind: "not-an-amount", place: at.place, expected: "1,234.56", found: describeFound(text) });
  }
  return figure;
}
