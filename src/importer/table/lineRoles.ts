import { toHalfWidth } from "../../budget/money.ts";
import { plainName } from "../../budget/plainName.ts";
import type { ColumnRole, LineRole, Side, TableRole } from "../../budget/roles.ts";
import { lastOf } from "../lastOf.ts";
import {
  ECONOMIC_CLASS,
  EXPENDITURE_LINES,
  FUNCTION_CLASS,
  INCOME_LINES,
  type LineName,
  PROCUREMENT_LINES,
  THREE_PUBLIC_LINES,
} from "../recognise/lineNames.ts";
import type { RoleColumn } from "./columnRoles.ts";

const CODE_ROLES: readonly ColumnRole[] = ["code", "code-class", "code-section", "code-item"];
const NAME_ROLES: readonly ColumnRole[] = ["item", "name", "economic-name"];
const BY_LENGTH: Partial<Record<number, LineRole>> = { 3: "class", 5: "section", 7: "item" };
const ECONOMIC_BY_LENGTH: Partial<Record<number, LineRole>> = { 3: "economic-class", 5: "economic-item" };
/** The codes of departments have three digits, those of their units more. */
const BODY_CODE = 3;
const CARRIED: Partial<Record<LineRole, LineRole>> = {
  "general-public-budget": "carried-over-general",
  "government-fund": "carried-over-fund",
  "state-capital": "carried-over-state-capital",
};

interface SideRow {
  readonly texts: readonly string[];
  readonly columns: readonly RoleColumn[];
}

/** What each row of one side of a table is, in printed order. */
export function lineRolesOf(options: {
  readonly table: TableRole;
  readonly side: Side;
  readonly columns: readonly RoleColumn[];
  readonly rows: readonly (readonly string[])[];
}): readonly LineRole[] {
  const { table, side, columns, rows } = options;
  const places = columns.flatMap((column, index) => (column.side === side ? [index] : []));
  const sideRows = rows.map((row) => ({
    texts: places.map((place) => row[place] ?? ""),
    columns: places.flatMap((place) => columns[place] ?? []),
  }));
  const depths = indentsOf(sideRows);
  const read = sideRows.map((row) => roleOfLine(row, { table, side, depths }));
  const roles = oneGrandTotal(sideRows, read);
  return side === "income" ? nestCarriedOver(roles) : roles;
}

interface Context {
  readonly table: TableRole;
  readonly side: Side;
  readonly depths: readonly number[];
}

function roleOfLine(row: SideRow, context: Context): LineRole {
  if (row.texts.every((text) => text.trim() === "")) return "empty";
  if (isColumnNumbers(row.texts)) return "column-numbers";
  const code = toHalfWidth(textOf(row, CODE_ROLES)).replace(/\s/g, "");
  const name = nameOf(row);
  if (/^\d+$/.test(code)) return roleOfCode(code, row, context);
  if (
    /^(?:部门|单位)?(?:合计|总计|总合计)$/.test(plainName(name === "" ? code : name)) &&
    context.side === "lines"
  )
    return "total";
  return roleOfName(name === "" ? code : name, row, context);
}

function textOf(row: SideRow, roles: readonly ColumnRole[]): string {
  return row.columns
    .map((column, index) => (roles.includes(column.role) ? (row.texts[index] ?? "") : ""))
    .join("");
}

function nameOf(row: SideRow): string {
  const place = row.columns.findIndex(
    (column, index) => NAME_ROLES.includes(column.role) && row.texts[index]?.trim() !== "",
  );
  return place < 0 ? "" : (row.texts[place] ?? "");
}

/** 1 2 3 … under the header, with words such as 栏次 before them. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => text.trim()).filter((text) => /^\d{1,2}(?:=.*)?$/.test(text));
  if (numbers.length < 2 || numbers.length < texts.length - 2) return false;
  return numbers.every(
    (text, index) =>
      index === 0 || Number.parseInt(text, 10) === Number.parseInt(numbers[index - 1] ?? "", 10) + 1,
  );
}

function roleOfCode(code: string, row: SideRow, { table }: Context): LineRole {
  if (row.columns.some(isBodyCode)) return code.length <= BODY_CODE ? "department" : "unit";
  const economic =
    table === "basic-by-economy" ||
    (/^30|^31|^39/.test(code) && code.length <= 5) ||
    row.columns.some((column) => column.role === "economic-name");
  return (economic ? ECONOMIC_BY_LENGTH : BY_LENGTH)[code.length] ?? "other";
}

function roleOfName(name: string, row: SideRow, context: Context): LineRole {
  const { table, side } = context;
  const plain = plainName(name);
  if (table === "three-public" || table === "procurement") {
    const list = table === "procurement" ? PROCUREMENT_LINES : THREE_PUBLIC_LINES;
    const first = row.texts.find((text) => text.trim() !== "") ?? "";
    return matchName(list, plain === "" ? plainName(first) : plain) ?? onlyAmounts(row);
  }
  if (side !== "lines") return roleOnSide(plain, side);
  if (table === "basic-by-economy") return economicRole(plain, row);
  if (table.startsWith("projects")) return projectRole(name, context);
  if (table === "operating") return plain === "" ? onlyAmounts(row) : "unit";
  if (table === "income") return matchName(INCOME_LINES, plain) ?? onlyAmounts(row);
  return FUNCTION_CLASS.test(plain) ? "class" : onlyAmounts(row);
}

/** A row without a name, in a table that has one line, is its total. */
function onlyAmounts(row: SideRow): LineRole {
  return row.texts.every((text) => text.trim() === "" || /^[-\d,.]+$/.test(text.trim())) ? "total" : "other";
}

/** 单位编码 counts bodies: 108 is a department and no class of expenditure. */
function isBodyCode({ role, title }: RoleColumn): boolean {
  return (
    role === "code" && /(?:部门|单位)/.test(lastOf(title) ?? "") && !/科目|功能|经济/.test(title.join(""))
  );
}

/** Where 收入合计 stands above 收入总计, it is the total of the year. */
function oneGrandTotal(rows: readonly SideRow[], roles: readonly LineRole[]): readonly LineRole[] {
  const names = rows.map((row) => plainName(nameOf(row)));
  const isGrand = (index: number) => roles[index] === "grand-total" && /总计|总额/.test(names[index] ?? "");
  if (!roles.some((_, index) => isGrand(index))) return roles;
  return roles.map((role, index) => (role === "grand-total" && !isGrand(index) ? "year-total" : role));
}

function matchName(list: readonly LineName[], plain: string): LineRole | undefined {
  return list.find((line) => line.name.test(plain))?.role;
}

function roleOnSide(plain: string, side: Side): LineRole {
  if (side === "income") return matchName(INCOME_LINES, plain) ?? (plain === "合计" ? "total" : "other");
  const named = matchName(EXPENDITURE_LINES, plain);
  if (named) return named;
  if (plain === "合计") return "total";
  if (FUNCTION_CLASS.test(plain)) return "class";
  return "other";
}

function economicRole(plain: string, row: SideRow): LineRole {
  const government = row.columns.findIndex((column) => column.role === "government-economic-name");
  if (government >= 0) return row.texts[government]?.trim() === "" ? "economic-class" : "economic-item";
  return ECONOMIC_CLASS.test(plain) ? "economic-class" : "economic-item";
}

function indentsOf(rows: readonly SideRow[]): readonly number[] {
  const indents = rows
    .map(nameOf)
    .filter((name) => name.trim() !== "")
    .map(indentOf);
  return [...new Set(indents)].sort((a, b) => a - b);
}

function indentOf(name: string): number {
  return (/^[\s\u3000]*/.exec(name)?.[0] ?? "").length;
}

/** Body, its units and their projects are told apart by indentation; without any, every line is a project. */
function projectRole(name: string, { depths }: Context): LineRole {
  if (depths.length < 2) return "project";
  const depth = depths.indexOf(indentOf(name));
  if (depths.length === 2) return depth === 0 ? "unit" : "project";
  return (["department", "unit"] as const)[depth] ?? "project";
}

/** Sources that are listed under 上年结转 are its parts. */
function nestCarriedOver(roles: readonly LineRole[]): readonly LineRole[] {
  let carried = false;
  return roles.map((role) => {
    if (role === "carried-over") carried = true;
    if (role === "grand-total") carried = false;
    return carried ? (CARRIED[role] ?? role) : role;
  });
}
