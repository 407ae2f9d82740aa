import type { Budget } from "../../src/budget/budget.ts";
import type { FileRow, FileTable } from "../../src/budget/schema.ts";
import { changeFile } from "../review/changeCells.ts";

/** The budget as a document that does not publish some of its tables. */
export function withoutTables(budget: Budget, ...ids: readonly string[]): Budget {
  return changeFile(budget, ({ tables }) => ({ tables: tables.filter(({ id }) => !ids.includes(id)) }));
}

/** The budget with one table printed otherwise. */
export function changeTable(budget: Budget, id: string, change: (table: FileTable) => FileTable): Budget {
  return changeFile(budget, ({ tables }) => ({
    tables: tables.map((table) => (table.id === id ? change(table) : table)),
  }));
}

/** The budget with other rows in one table. */
export function changeRows(
  budget: Budget,
  id: string,
  change: (rows: readonly FileRow[]) => readonly FileRow[],
): Budget {
  return changeTable(budget, id, (table) => ({ ...table, rows: [...change(table.rows)] }));
}
