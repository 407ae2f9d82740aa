import type { Budget, Cell } from "../../../src/budget/budget.ts";
import { amountOf } from "../../../src/budget/figure.ts";
import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import type { Fault, FaultKind } from "./fault.ts";
import type { Random } from "./random.ts";

/** Faults in one figure of a table. */
export const CELL_FAULTS: readonly FaultKind[] = [
  cellFault("a digit changed in a table", changeDigit),
  cellFault("a decimal point moved", (text) => {
    const moved = text.replace(/,/g, "").replace(/^(-?\d+)(\d)\.(\d)(\d)$/, "$1.$2$3");
    return moved === text ? null : moved;
  }),
  cellFault("a sign turned", (text) => (text.startsWith("-") ? text.slice(1) : `-${text}`)),
  cellFault("a figure left out", () => ""),
];

function cellFault(name: string, change: (text: string, random: Random) => string | null): FaultKind {
  return {
    name,
    beyond: "",
    put: ({ budget }, random) => {
      const cell = random.pick(moneyCells(budget));
      const text = cell ? change(cell.text, random) : null;
      return cell && text !== null ? faultAt(budget, cell, text) : null;
    },
  };
}

/** The cells of a budget's tables that print an amount other than zero. */
export function moneyCells({ tables }: Budget): readonly Cell[] {
  return tables
    .flatMap((table) => table.rows.flatMap((row) => row.cells))
    .filter((cell) => cell.figure !== null && !(amountOf(cell.figure)?.isZero() ?? true));
}

/** The budget's file with another text in one cell. */
export function faultAt(budget: Budget, { id, tableId, row, column }: Cell, text: string): Fault {
  const file = fileOfBudget(budget);
  const cells = file.tables.find((table) => table.id === tableId)?.rows[row - 1]?.cells;
  if (cells === undefined) throw new Error(`no row ${id}`);
  cells[column - 1] = text;
  return { file, place: { holder: tableId, row, source: id } };
}

/** Another digit in one place: 1,234.56 → 1,284.56. */
export function changeDigit(text: string, random: Random): string | null {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index);
  const place = random.pick(places);
  if (place === undefined) return null;
  const digit = (Number(text[place]) + 1 + random.int(9)) % 10;
  return `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
}
