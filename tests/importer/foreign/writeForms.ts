import { headerCells } from "../print/headerCells.ts";
import type { PlannedCell, PlannedSheet } from "../sheet/sheetPlan.ts";
import type { DrawnTable } from "./drawForms.ts";

type Merge = PlannedSheet["merges"][number];

/** The same tables as sheets of a workbook, one for each page, cells over several columns or rows merged. */
export function writeForms(pages: readonly (readonly DrawnTable[])[]): readonly PlannedSheet[] {
  return pages.map((tables, index) => {
    const cells: PlannedCell[] = [];
    const merges: Merge[] = [];
    let row = 0;
    for (const table of tables) row = writeTable(table, { row, cells, merges }) + 1;
    return { name: `Sheet${index + 1}`, cells, merges };
  });
}

interface Place {
  readonly row: number;
  readonly cells: PlannedCell[];
  readonly merges: Merge[];
}

/** Returns the row after the table's last line. */
function writeTable(table: DrawnTable, { row, cells, merges }: Place): number {
  const last = table.widths.length - 1;
  const put = (at: number, column: number, value: string) => {
    if (value !== "") cells.push({ row: at, column, value });
  };
  table.above.forEach(([left, middle, right], index) => {
    put(row + index, 0, `${left}${middle}`);
    put(row + index, last, right);
  });
  const header = headerCells(table.titles.map((title) => ({ role: "text", title: [...title] })));
  const top = row + table.above.length;
  for (const cell of header) {
    put(top + cell.row, cell.column, cell.text);
    if (cell.rowEnd > cell.row + 1 || cell.columnEnd > cell.column + 1)
      merges.push([top + cell.row, cell.column, top + cell.rowEnd - 1, cell.columnEnd - 1]);
  }
  const body = top + Math.max(0, ...header.map((cell) => cell.rowEnd));
  table.rows.forEach((texts, index) => {
    texts.forEach((text, column) => {
      put(body + index, column, text);
    });
  });
  const below = table.below ?? [];
  below.forEach((line, index) => {
    put(body + table.rows.length + index, 0, line);
  });
  return body + table.rows.length + below.length;
}
