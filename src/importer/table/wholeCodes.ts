import { toHalfWidth } from "../../budget/money.ts";
import { lastPlaceWhere } from "../lastOf.ts";
import { columnRolesOf } from "./columnRoles.ts";
import { BLANK_CELL, type Grid, type GridCell, type GridRow } from "./grid.ts";

/** 2012601行政运行, [2012601]行政运行, 201 26 01 行政运行, 30101-基本工资: code and name in one cell. */
const CODED = /^\s*[[【(（]?(\d{3}(?:\s?\d{2}){0,2})[\]】)）]?\s*[-—–_:：.]?\s*([\u4e00-\u9fff“(（].*)$/;
const TOTAL = /^\s*(?:合\s*计|总\s*计)\s*$/;
const LEVELS = ["code-class", "code-section", "code-item"] as const;

/**
 * The grid with each code whole and in a column of its own: cut from the name it is printed with, its parts joined, and below
 * 类 the 款 and 项 that do not print it again given it, which is marked as inferred.
 */
export function wholeCodes(grid: Grid): Grid {
  const roles = columnRolesOf(grid.titles, "other").map(({ role }) => role);
  const place = roles.some((role) => role.startsWith("code")) ? -1 : codedColumn(grid);
  if (place >= 0) return cutCodes(grid, place);
  const codes = roles.flatMap((role, index) => (role === "code" ? [index] : []));
  const levels = LEVELS.map((role) => roles.indexOf(role));
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (codes.includes(index) ? joined(cell) : cell)),
  }));
  return { ...grid, rows: levels[0] === -1 ? rows : filledDown(rows, levels) };
}

function codedColumn({ titles, rows }: Grid): number {
  return titles.findIndex((_, index) => {
    const texts = rows.map((row) => row.cells[index]?.text ?? "").filter((text) => text.trim() !== "");
    const lines = texts.filter((text) => !TOTAL.test(text));
    return lines.length > 1 && lines.every((text) => CODED.test(toHalfWidth(text)));
  });
}

function cutCodes(grid: Grid, place: number): Grid {
  const title = grid.titles[place] ?? [];
  const titles = [[...title, "编码"], title];
  return {
    ...grid,
    titles: [...grid.titles.slice(0, place), ...titles, ...grid.titles.slice(place + 1)],
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, index) => (index === place ? cutCell(cell) : [cell])),
    })),
  };
}

function cutCell(cell: GridCell): readonly GridCell[] {
  const [, code = "", name = ""] = CODED.exec(toHalfWidth(cell.text)) ?? [];
  if (code === "") return [BLANK_CELL, cell];
  return [
    { ...cell, text: code.replace(/\s/g, "") },
    { ...cell, text: cell.text.slice(-name.length) },
  ];
}

function joined(cell: GridCell): GridCell {
  const code = cell.text.trim();
  return /^\d[\d\s]*\s\d+$/.test(code) ? { ...cell, text: code.replace(/\s/g, "") } : cell;
}

/** A row of 款 or 项 alone stands under the 类 and 款 printed above it. */
function filledDown(rows: readonly GridRow[], levels: readonly number[]): readonly GridRow[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const own = levels.map((level) => row.cells[level]?.text.trim() ?? "");
    const deepest = lastPlaceWhere(own, (text) => text !== "");
    const missing = own.flatMap((text, depth) => (text === "" && depth < deepest ? [depth] : []));
    if (deepest < 0) return row;
    const whole = own.map((text, depth) => (missing.includes(depth) ? (above[depth] ?? "") : text));
    above = whole;
    const cells = row.cells.map((cell, index) => {
      const depth = levels.indexOf(index);
      const text = whole[depth] ?? "";
      return missing.includes(depth) && text !== "" ? { ...cell, text, inferred: true } : cell;
    });
    return { ...row, cells };
  });
}
