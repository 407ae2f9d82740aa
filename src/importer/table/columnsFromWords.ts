import { parseFigure } from "../../budget/figure.ts";
import { holdsAmounts } from "../../budget/roles.ts";
import type { RoleColumn } from "./columnRoles.ts";
import type { GridRow } from "./grid.ts";

/** A column of no known name in which every row prints words holds words: the names of its side, or a remark beside them. */
export function columnsFromWords(
  columns: readonly RoleColumn[],
  rows: readonly GridRow[],
): readonly RoleColumn[] {
  const named = new Set(columns.filter(isName).map(({ side }) => side));
  return columns.map((column, index) => {
    const texts = rows.map((row) => row.cells[index]?.text.trim() ?? "").filter((text) => text !== "");
    if (column.role !== "other-amount" || texts.length === 0 || !texts.every(isWords)) return column;
    if (named.has(column.side)) return { ...column, role: "text" };
    named.add(column.side);
    return { ...column, role: "item" };
  });
}

function isName({ role }: RoleColumn): boolean {
  return !holdsAmounts(role) && role !== "text" && !role.startsWith("code");
}

function isWords(text: string): boolean {
  return parseFigure(text) === null && !/\d\.\d{2}/.test(text) && /[\u4e00-\u9fffA-Za-z]/.test(text);
}
