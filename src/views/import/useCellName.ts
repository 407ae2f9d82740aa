import type { Cell } from "../../budget/budget.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { tableName } from "../tables/sheetName.ts";

type Placed = Pick<Cell, "tableId" | "row" | "column">;

/** Says where a cell stands: the table's name, row and column. */
export function useCellName(): (cell: Placed) => string {
  const words = useMessages(importDeskMessages);
  const nameOf = useTableName();
  return ({ tableId, row, column }) => words.cellOf(nameOf(tableId), row, column);
}

/** Names a table by its id. */
export function useTableName(): (id: string) => string {
  const words = useMessages(importDeskMessages);
  const language = useLanguage();
  const { budget, names } = useReadingBudget();
  return (id) => {
    const table = budget.tables.find((each) => each.id === id);
    return table ? words.tableLabel(table.number, tableName(table, { names, language })) : id;
  };
}
