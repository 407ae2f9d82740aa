import type { Budget, Table } from "../../../src/budget/budget.ts";
import { amountOf } from "../../../src/budget/figure.ts";
import { convertMoney, ZERO } from "../../../src/budget/money.ts";
import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import { holdsAmounts } from "../../../src/budget/roles.ts";
import type { FileTable } from "../../../src/budget/schema.ts";
import type { Fault, FaultKind, Sound } from "./fault.ts";
import type { Random } from "./random.ts";

/** Faults in a table as a whole. */
export const TABLE_FAULTS: readonly FaultKind[] = [
  { name: "a table of another year", beyond: "", put: otherYear },
  {
    name: "a unit in the header mistaken by 10 000",
    beyond: "",
    put: (sound, random) =>
      changeTable(sound, random, (table) => ({ ...table, unit: otherUnit(table.unit) })),
  },
  {
    name: "a table printed in another unit",
    beyond: "",
    put: (sound, random) => changeTable(sound, random, rescale),
  },
  { name: "carry-over left out of a table", beyond: "", put: dropCarryOver },
];

function publishing({ tables }: Budget): readonly Table[] {
  return tables.filter(({ rows }) =>
    rows.some((row) => row.cells.some((cell) => cell.figure && !(amountOf(cell.figure)?.isZero() ?? true))),
  );
}

/** Only a table that differs in the other year is a fault. */
function otherYear({ budget, otherYear: next }: Sound, random: Random): Fault | null {
  const table = random.pick(publishing(budget));
  const file = fileOfBudget(budget);
  const own = file.tables.find(({ id }) => id === table?.id);
  const other = fileOfBudget(next).tables.find(({ id }) => id === table?.id);
  if (table === undefined || own === undefined || other === undefined) return null;
  if (JSON.stringify(own.rows) === JSON.stringify(other.rows)) return null;
  return replaced(budget, table.id, () => other);
}

function changeTable(
  { budget }: Sound,
  random: Random,
  change: (table: FileTable) => FileTable,
): Fault | null {
  const table = random.pick(publishing(budget));
  return table ? replaced(budget, table.id, change) : null;
}

function replaced(budget: Budget, id: string, change: (table: FileTable) => FileTable): Fault {
  const file = fileOfBudget(budget);
  return {
    file: { ...file, tables: file.tables.map((table) => (table.id === id ? change(table) : table)) },
    place: { holder: id, row: null, source: null },
  };
}

function otherUnit(unit: FileTable["unit"]): FileTable["unit"] {
  return unit === "万元" ? "元" : "万元";
}

/** The same money in the other unit under the old header. */
function rescale(table: FileTable): FileTable {
  const amounts = table.columns.map(({ role }) => holdsAmounts(role));
  const print = (text: string, isAmount: boolean) => {
    const plain = text.replace(/,/g, "");
    if (!isAmount || !/^-?\d+\.\d\d$/.test(plain)) return text;
    return convertMoney(
      convertMoney(ZERO.plus(plain), table.unit, "元"),
      "元",
      otherUnit(table.unit),
    ).toFixed(2);
  };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((text, index) => print(text, amounts[index] ?? false)),
  }));
  return { ...table, rows };
}

function dropCarryOver({ budget }: Sound, random: Random): Fault | null {
  const tables = publishing(budget).filter((table) => carriedCells(table).length > 0);
  const table = random.pick(tables);
  if (table === undefined) return null;
  const blank = new Set(carriedCells(table));
  return replaced(budget, table.id, (file) => ({
    ...file,
    rows: file.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((text, column) => (blank.has(`${index + 1}.${column + 1}`) ? "" : text)),
    })),
  }));
}

/** The figures of a table's carried-over column and lines. */
function carriedCells({ columns, rows, sides }: Table): readonly string[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const column = columns[cell.column - 1];
      const role = column ? row.roles[sides.indexOf(column.side)] : undefined;
      const isCarried = column?.role === "carried-over" || (role?.startsWith("carried-over") ?? false);
      const hasMoney = cell.figure !== null && !(amountOf(cell.figure)?.isZero() ?? true);
      return isCarried && hasMoney ? [`${cell.row}.${cell.column}`] : [];
    }),
  );
}
