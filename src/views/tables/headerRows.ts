import type { Column } from "../../budget/budget.ts";

/** One printed header over one or several columns, as a cell of the table's head. */
export interface HeaderCell {
  readonly title: string;
  /** The first column it stands over, counted from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The head of a table from its columns' titles: neighbours of one side under the same printed headers share one cell, a title
 * that is not divided further reaches down to the last row.
 */
export function headerRows(columns: readonly Column[]): readonly (readonly HeaderCell[])[] {
  const depth = Math.max(1, ...columns.map((column) => column.title.length));
  return Array.from({ length: depth }, (_, level) => rowAt(columns, { level, depth }));
}

/** How many neighbouring columns each outermost header stands over. */
export function columnGroups(columns: readonly Column[]): readonly number[] {
  return (headerRows(columns)[0] ?? []).map((cell) => cell.columns);
}

interface Level {
  readonly level: number;
  readonly depth: number;
}

function rowAt(columns: readonly Column[], { level, depth }: Level): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  let column = 0;
  while (column < columns.length) {
    const width = sharedWidth(columns, column, level);
    const title = columns[column]?.title ?? [];
    const untitled = title.length === 0 && level === 0;
    if (title.length > level || untitled) {
      const rows = title.length <= level + 1 ? depth - level : 1;
      cells.push({ title: title[level] ?? "", column, columns: width, rows });
    }
    column += width;
  }
  return cells;
}

/** How many columns from `start` on stand under the same header of a level; a last title stands over its own column only. */
function sharedWidth(columns: readonly Column[], start: number, level: number): number {
  const first = columns[start];
  if (first === undefined || first.title.length <= level + 1) return 1;
  let width = 1;
  for (const column of columns.slice(start + 1)) {
    if (!isUnderSame(first, column, level)) break;
    width += 1;
  }
  return width;
}

function isUnderSame(first: Column, column: Column, level: number): boolean {
  if (column.side !== first.side || column.title.length <= level + 1) return false;
  return first.title.slice(0, level + 1).every((title, index) => title === column.title[index]);
}
