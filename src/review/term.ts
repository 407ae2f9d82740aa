import type { Cell, Column, Printed, Table } from "../budget/budget.ts";
import { amountOf } from "../budget/figure.ts";
import type { Line } from "../budget/lines.ts";
import {
  convertMoney,
  hundredthsOf,
  type Money,
  printedPlaces,
  sumMoney,
  type Unit,
  ZERO,
} from "../budget/money.ts";
import { type ColumnRole, holdsAmounts } from "../budget/roles.ts";
import { labelCell } from "./evidence.ts";
import type { Evidence, Wording } from "./finding.ts";

/** A printed figure as one term of an identity. */
export interface Term {
  readonly evidence: Evidence;
  /** In `unit`; 0 where nothing is printed. */
  readonly amount: Money;
  readonly blank: boolean;
  readonly unit: Unit;
  /** One unit of the last printed place: 0.01 where amounts are printed with two decimals. */
  readonly lastPlace: Money;
  readonly sign: 1 | -1;
  /** The table the figure stands in, or null for forms and the narrative. */
  readonly table: string | null;
}

/** The term of a line in the first of the columns that the table has, or null where it has none of them. */
export function termOf(line: Line | undefined, ...roles: readonly ColumnRole[]): Term | null {
  if (line === undefined) return null;
  for (const role of roles) {
    const cell = line.cell(role);
    if (cell?.figure) return cellTerm(line, cell);
  }
  return null;
}

/**
 * The same with the roles of a lone amount column, which forms head 合计, 金额 or with the year. Forms that list classes and
 * uses side by side print their common totals under the uses only (Jiangsu: 支出合计 under 支出用途).
 */
export function amountTerm(line: Line | undefined): Term | null {
  const own = termOf(line, "total", "amount");
  if (own === null || !own.blank || !isTotal(line)) return own;
  const beside = termOf(line, "other-amount");
  return beside === null || beside.blank ? own : beside;
}

function isTotal(line: Line | undefined): boolean {
  return line?.role === "year-total" || line?.role === "grand-total";
}

/** The term of one cell of a line. */
export function cellTerm(line: Line, cell: Cell): Term {
  return new CellTerm(line, cell);
}

/** Words its evidence when it is asked for: most figures hold, and nothing is said of them. */
class CellTerm implements Term {
  readonly amount: Money;
  readonly blank: boolean;
  readonly unit: Unit;
  readonly lastPlace: Money;
  readonly sign = 1;
  readonly table: string;
  private readonly line: Line;
  private readonly cell: Cell;

  constructor(line: Line, cell: Cell) {
    const amount = cell.figure ? amountOf(cell.figure) : null;
    this.amount = amount ?? ZERO;
    this.blank = amount === null;
    this.unit = cell.unit;
    this.lastPlace = lastPlaceIn(line.table);
    this.table = cell.tableId;
    this.line = line;
    this.cell = cell;
  }

  get evidence(): Evidence {
    const { line, cell } = this;
    return { source: cell.id, printed: cell.text, page: cell.page, label: labelCell(line, cell) };
  }
}

/** The term of a figure that stands in a form or in the narrative. */
export function printedTerm(printed: Printed, label: Wording): Term {
  const amount = amountOf(printed.figure);
  return {
    evidence: { source: printed.id, printed: printed.text, page: printed.page, label },
    amount: amount ?? ZERO,
    blank: amount === null,
    unit: printed.unit,
    lastPlace: placeUnit(printedPlaces(printed.text)),
    sign: 1,
    table: null,
  };
}

/** The term with its sign turned. */
export function minus({ evidence, amount, blank, unit, lastPlace, sign, table }: Term): Term {
  return { evidence, amount, blank, unit, lastPlace, sign: sign === 1 ? -1 : 1, table };
}

/** The terms that are there. */
export function present(terms: readonly (Term | null)[]): readonly Term[] {
  return terms.filter((term) => term !== null);
}

/** Whether terms of one unit add up to the same on both sides, told without a sum where all are whole hundredths; else false. */
export function addUpAlike(left: readonly Term[], right: readonly Term[], unit: Unit): boolean {
  const total = hundredthsOfTerms(left, unit);
  return total !== null && total === hundredthsOfTerms(right, unit);
}

function hundredthsOfTerms(terms: readonly Term[], unit: Unit): number | null {
  let total = 0;
  for (const term of terms) {
    const counted = term.unit === unit ? hundredthsOf(term.amount) : null;
    if (counted === null) return null;
    total += term.sign * counted;
    if (!Number.isSafeInteger(total)) return null;
  }
  return total;
}

/** The exact sum of terms in one unit. */
export function sumTerms(terms: readonly Term[], unit: Unit): Money {
  return sumMoney(
    terms.map((term) => {
      const amount = convertMoney(term.amount, term.unit, unit);
      return term.sign === 1 ? amount : amount.negated();
    }),
  );
}

/** Whether no figure is printed in any of the terms. */
export function allBlank(terms: readonly Term[]): boolean {
  return terms.every((term) => term.blank);
}

/** Whether a term is there and is not zero. */
export function hasMoney(term: Term | null): boolean {
  return term !== null && !term.amount.isZero();
}

/** One unit of a decimal place: 2 → 0.01. */
export function placeUnit(places: number): Money {
  return ZERO.plus(`1e-${places}`);
}

const knownPlaces = new WeakMap<Table, Money>();

/** Forms drop trailing zeros ("5.6"), so the last printed place is the table's, not the cell's. */
function lastPlaceIn(table: Table): Money {
  const known = knownPlaces.get(table);
  if (known) return known;
  let places = 0;
  for (const row of table.rows)
    for (const cell of row.cells) if (cell.figure) places = Math.max(places, printedPlaces(cell.text));
  const place = placeUnit(places);
  knownPlaces.set(table, place);
  return place;
}

/** The amount columns of a side whose role is known, in printed order, each role once. */
export function amountColumns(table: Table, side: Column["side"]): readonly ColumnRole[] {
  const roles = table.columns.filter((column) => column.side === side).map((column) => column.role);
  return [...new Set(roles.filter((role) => holdsAmounts(role) && role !== "other-amount"))];
}
