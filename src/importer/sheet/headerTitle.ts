import type { SheetCell } from "./sheetContent.ts";

/**
 * The header over a column from the outermost group inwards; a merged cell counts once. A group whose title is only centred
 * over its columns, without merging them, reaches to the next title of its row.
 */
export function headerTitle(header: readonly SheetCell[], column: number): readonly string[] {
  const own = coverOf(header, column);
  const groups = header.filter((cell) => !own.includes(cell) && reaches(header, cell, column));
  return [...own, ...groups]
    .sort((one, other) => one.row - other.row)
    .map((cell) => cell.text.replace(/\s/g, ""));
}

function coverOf(header: readonly SheetCell[], column: number): readonly SheetCell[] {
  return header.filter((cell) => cell.column <= column && cell.columnEnd > column && cell.text !== "");
}

/** Whether the nearest title to the left in a row is a group (it has titles under it) and this column has one under it too. */
function reaches(header: readonly SheetCell[], group: SheetCell, column: number): boolean {
  if (group.column >= column || group.text === "") return false;
  const isBetween = (cell: SheetCell) =>
    cell.row <= group.row &&
    cell.rowEnd > group.row &&
    cell.columnEnd > group.columnEnd &&
    cell.column <= column;
  const below = (at: number) => coverOf(header, at).some((cell) => cell.row >= group.rowEnd);
  return !header.some(isBetween) && below(group.column) && below(column);
}
