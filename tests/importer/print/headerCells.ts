import type { FileTable } from "../../../src/budget/schema.ts";

/** A cell of a header: the rows and columns it covers, from, to (exclusive). */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

type Columns = FileTable["columns"];

/** A header as printed: neighbours of one group share its cell, and a title without a group reaches down to the rows. */
export function headerCells(columns: Columns): readonly HeaderCell[] {
  const depth = Math.max(...columns.map((column) => column.title.length));
  return columns.flatMap(({ title }, column) =>
    title.flatMap((text, level): readonly HeaderCell[] => {
      const isLeaf = level === title.length - 1;
      if (isLeaf) return [{ text, row: level, rowEnd: depth, column, columnEnd: column + 1 }];
      if (shares(columns[column - 1], columns[column], level)) return [];
      let columnEnd = column + 1;
      while (shares(columns[columnEnd], columns[column], level)) columnEnd += 1;
      return [{ text, row: level, rowEnd: level + 1, column, columnEnd }];
    }),
  );
}

function shares(
  one: Columns[number] | undefined,
  other: Columns[number] | undefined,
  level: number,
): boolean {
  if (!one || !other || one.title.length <= level + 1) return false;
  return other.title.slice(0, level + 1).every((title, index) => one.title[index] === title);
}
