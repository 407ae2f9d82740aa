import type { RoleColumn } from "./columnRoles.ts";
import type { Grid, GridCell } from "./grid.ts";

/** Names that begin further apart than this many points stand on different levels. */
const STEP = 4;
const MOST_LEVELS = 3;

/**
 * Indentation tells body, unit and project apart. A PDF holds no spaces for it, only where each name begins: names that begin
 * at two or three places get one ideographic space a level. More places than that are no levels but centred names.
 */
export function indentByPlace(grid: Grid, columns: readonly RoleColumn[]): Grid {
  const place = columns.findIndex((column) => column.role === "name" || column.role === "item");
  const names = grid.rows.flatMap((row) => row.cells[place] ?? []).filter((cell) => cell.text !== "");
  if (names.some((cell) => /^\s/.test(cell.text))) return grid;
  const lefts = levelsOf(names);
  if (lefts.length < 2 || lefts.length > MOST_LEVELS) return grid;
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (index === place ? indented(cell, lefts) : cell)),
  }));
  return { ...grid, rows };
}

function levelsOf(names: readonly GridCell[]): readonly number[] {
  const levels: number[] = [];
  const lefts = names.filter((cell) => !/^\d+$/.test(cell.text)).flatMap((cell) => startOf(cell) ?? []);
  for (const left of lefts.sort((a, b) => a - b))
    if (left - (levels[levels.length - 1] ?? -STEP * 2) > STEP) levels.push(left);
  return levels;
}

function indented(cell: GridCell, lefts: readonly number[]): GridCell {
  const left = startOf(cell);
  if (left === undefined || /^\d+$/.test(cell.text)) return cell;
  const level = lefts.filter((other) => other <= left + 0.5).length - 1;
  return { ...cell, text: `${"\u3000".repeat(Math.max(0, level))}${cell.text}` };
}

function startOf(cell: GridCell): number | undefined {
  return cell.start ?? cell.box?.[0];
}
