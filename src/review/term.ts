import type { Cell, Column, Printed, Table } from "../budget/budget.ts";
import { amountOf } from "../budget/figure.ts";
import type { Line } from "../budget/lines.ts";
import { convertMoney, type Money, printedPlaces, sumMoney, type Unit, ZERO } from "../budget/money.ts";
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

/** A figure stands in many identities; its term is built once. */
const knownTerms = new WeakMap<Cell, Term>();

/** The term of one cell of a line. */
export function cellTerm(line: Line, cell: Cell): Term {
  const known = knownTerms.get(cell);
  if (known) return known;
  const term = buildTerm(line, cell);
  knownTerms.set(cell, term);
  return term;
}

function buildTerm(line: Line, cell: Cell): Term {
  const amount = cell.figure ? amountOf(cell.figure) : null;
  return {
    evidence: { source: cell.id, printed: cell.text, page: cell.page, label: labelCell(line, cell) },
    amount: amount ?? ZERO,
    blank: amount === null,
    unit: cell.unit,
    lastPlace: lastPlaceIn(line.table),
    sign: 1,
    table: cell.tableId,
  };
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
export function minus(term: Term): Term {
  return { ...term, sign: term.sign === 1 ? -1 : 1 };
}

/** The terms that are there. */
export function present(terms: readonly (Term | null)[]): readonly Term[] {
  return terms.filter((term) => term !== null);
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
