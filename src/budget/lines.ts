import type { Cell, Row, Table } from "./budget.ts";
import type { ColumnRole, LineRole, Side } from "./roles.ts";

/** How deep a line stands in its table's tree; a line that is not in one has no level. */
const LEVELS: Partial<Record<LineRole, number>> = {
  total: 0,
  class: 1,
  section: 2,
  item: 3,
  "economic-class": 1,
  "economic-item": 2,
  department: 1,
  unit: 2,
  project: 3,
};

/** One side of a printed row, read by roles: its code, its name, its place in the tree and its cells. */
export interface Line {
  readonly table: Table;
  readonly row: Row;
  readonly side: Side;
  readonly role: LineRole;
  readonly level: number | null;
  /** The code as printed, joined where the form prints it in three columns; null where none is printed. */
  readonly code: string | null;
  /** The name as printed, without indentation. */
  readonly name: string;
  /** The first cell of this side with the role; undefined where the table has no such column. */
  cell(role: ColumnRole): Cell | undefined;
}

/** The lines of one side of a table, in printed order, without the empty ones. */
export function linesOf(table: Table, side: Side = table.sides[0] ?? "lines"): readonly Line[] {
  const on = readSide(table, side);
  if (on === null) return [];
  const lines: Line[] = [];
  for (const row of table.rows) {
    const role = row.roles[on.place] ?? "empty";
    if (role !== "empty") lines.push(new TableLine({ table, row, role, on }));
  }
  return lines;
}

/** The level of a line role in its tree (total 0, 类 1, 款 2, 项 3 …), or null. */
export function levelOf(role: LineRole): number | null {
  return LEVELS[role] ?? null;
}

/** The first line of a role on a side, or undefined. */
export function lineWithRole(table: Table, role: LineRole, side?: Side): Line | undefined {
  const on = readSide(table, side ?? table.sides[0] ?? "lines");
  const row = on && table.rows.find(({ roles }) => (roles[on.place] ?? "empty") === role);
  return row && role !== "empty" ? new TableLine({ table, row, role, on }) : undefined;
}

interface SideReading {
  readonly side: Side;
  /** Among the sides of the table. */
  readonly place: number;
  readonly columnsByRole: ReadonlyMap<ColumnRole, number>;
  readonly reading: Reading;
}

function readSide(table: Table, side: Side): SideReading | null {
  const place = table.sides.indexOf(side);
  if (place < 0) return null;
  const columnsByRole = new Map<ColumnRole, number>();
  table.columns.forEach((column, index) => {
    if (column.side === side && !columnsByRole.has(column.role)) columnsByRole.set(column.role, index);
  });
  return { side, place, columnsByRole, reading: readingOf(columnsByRole) };
}

/** In which columns a side prints what its lines are called: looked up once, not for each of a hundred thousand rows. */
interface Reading {
  readonly codes: readonly { readonly index: number; readonly twoDigits: boolean }[];
  /** Of the name: the first of them that the side has. */
  readonly name: number | undefined;
  readonly code: number | undefined;
}

function readingOf(columnsByRole: ReadonlyMap<ColumnRole, number>): Reading {
  const codes = (["code", "code-class", "code-section", "code-item"] as const).flatMap((role) => {
    const index = columnsByRole.get(role);
    const twoDigits = role === "code-section" || role === "code-item";
    return index === undefined ? [] : [{ index, twoDigits }];
  });
  const name = columnsByRole.get("name") ?? columnsByRole.get("item") ?? columnsByRole.get("economic-name");
  return { codes, name, code: columnsByRole.get("code") };
}

interface LineParts {
  readonly table: Table;
  readonly row: Row;
  readonly role: LineRole;
  readonly on: SideReading;
}

/** A line without a function of its own: a large table has a hundred thousand of them. */
class TableLine implements Line {
  readonly table: Table;
  readonly row: Row;
  readonly side: Side;
  readonly role: LineRole;
  readonly level: number | null;
  readonly code: string | null;
  readonly name: string;
  private readonly columnsByRole: ReadonlyMap<ColumnRole, number>;

  constructor({ table, row, role, on }: LineParts) {
    this.table = table;
    this.row = row;
    this.side = on.side;
    this.role = role;
    this.level = levelOf(role);
    this.code = codeOf(row, on.reading);
    this.name = nameOf(row, on.reading);
    this.columnsByRole = on.columnsByRole;
  }

  cell(wanted: ColumnRole): Cell | undefined {
    const index = this.columnsByRole.get(wanted);
    return index === undefined ? undefined : this.row.cells[index];
  }
}

function codeOf({ cells }: Row, { codes }: Reading): string | null {
  let code = "";
  for (const { index, twoDigits } of codes) {
    const text = cells[index]?.text.trim() ?? "";
    // 款 and 项 in columns of their own have two digits; some documents print "2" for "02".
    code += twoDigits && /^\d$/.test(text) ? `0${text}` : text;
  }
  return /^\d+$/.test(code) ? code : null;
}

function nameOf({ cells }: Row, { name, code }: Reading): string {
  const text = textAt(cells, name);
  return text === "" ? textAt(cells, code) : text;
}

function textAt(cells: readonly Cell[], index: number | undefined): string {
  return index === undefined ? "" : (cells[index]?.text.trim() ?? "");
}
