import type { Budget } from "../../../src/budget/budget.ts";
import { amountOf } from "../../../src/budget/figure.ts";
import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import { holdsAmounts } from "../../../src/budget/roles.ts";
import type { FileRow, FileTable } from "../../../src/budget/schema.ts";
import type { Fault, FaultKind, Sound } from "./fault.ts";
import type { Random } from "./random.ts";

/** Faults in the rows of a table. */
export const ROW_FAULTS: readonly FaultKind[] = [
  {
    name: "a row left out",
    beyond: "what is left without a subtotal, or without the only line under its parent, adds up",
    put: dropRow,
  },
  {
    name: "two rows swapped whole",
    beyond: "siblings in another order say the same",
    put: (sound, random) => swapRows(sound, random, (left, right) => [right, left]),
  },
  {
    name: "the amounts of two rows swapped",
    beyond: "between siblings that stand in no other table",
    put: (sound, random) => swapRows(sound, random, swapAmounts),
  },
];

interface RowPlace {
  readonly table: string;
  readonly index: number;
}

/** Rows with money that are no totals. */
function moneyRows({ tables }: Budget): readonly RowPlace[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row, index) => {
      const hasMoney = row.cells.some((cell) => cell.figure && !(amountOf(cell.figure)?.isZero() ?? true));
      return hasMoney && !row.roles.includes("total") ? [{ table: table.id, index }] : [];
    }),
  );
}

function dropRow({ budget }: Sound, random: Random): Fault | null {
  const place = random.pick(moneyRows(budget));
  const file = fileOfBudget(budget);
  const table = file.tables.find((entry) => entry.id === place?.table);
  if (place === undefined || table === undefined) return null;
  const [dropped] = table.rows.splice(place.index, 1);
  const words = dropped?.cells.join(" ") ?? "";
  return { file, place: { holder: place.table, row: null, source: null, words } };
}

type Swap = (left: FileRow, right: FileRow, table: FileTable) => readonly [FileRow, FileRow];

/** Swaps two rows of one level in one table; none where no two have different money. */
function swapRows({ budget }: Sound, random: Random, swap: Swap): Fault | null {
  const place = random.pick(moneyRows(budget));
  const file = fileOfBudget(budget);
  const table = file.tables.find((entry) => entry.id === place?.table);
  const left = place && table?.rows[place.index];
  if (place === undefined || table === undefined || left === undefined) return null;
  const others = moneyRows(budget).filter(({ table: id, index }) => {
    const right = id === place.table ? table.rows[index] : undefined;
    return right?.roles.join() === left.roles.join() && moneyOf(right, table) !== moneyOf(left, table);
  });
  const other = random.pick(others);
  const right = other && table.rows[other.index];
  if (other === undefined || right === undefined) return null;
  const [first, second] = swap(left, right, table);
  table.rows[place.index] = first;
  table.rows[other.index] = second;
  return { file, place: { holder: place.table, row: place.index + 1, source: null } };
}

function moneyOf({ cells }: FileRow, { columns }: FileTable): string {
  return columns.map(({ role }, index) => (holdsAmounts(role) ? (cells[index] ?? "") : "")).join("|");
}

const swapAmounts: Swap = (left, right, { columns }) => {
  const take = (words: FileRow, money: FileRow): FileRow => ({
    ...words,
    cells: columns.map(({ role }, index) => (holdsAmounts(role) ? money : words).cells[index] ?? ""),
  });
  return [take(left, right), take(right, left)];
};
