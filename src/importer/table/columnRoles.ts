import { type ColumnRole, holdsAmounts, type Side, type TableRole } from "../../budget/roles.ts";
import { lastOf } from "../lastOf.ts";
import { COLUMN_NAMES } from "../recognise/columnRoles.ts";

const ONE_AMOUNT: ReadonlySet<TableRole> = new Set([
  "expenditure",
  "appropriation-expenditure",
  "general-expenditure",
  "basic-by-economy",
  "fund-expenditure",
  "operating",
]);

export interface RoleColumn {
  readonly role: ColumnRole;
  readonly side: Side;
  readonly title: string[];
}

/** What each column is, by its header; the second pair of a side that has one already is words and another amount. */
export function columnRolesOf(
  titles: readonly (readonly string[])[],
  table: TableRole,
): readonly RoleColumn[] {
  const sides = sidesOf(titles, table);
  const years = yearsOf(titles);
  const columns = titles.map((title, index) => ({
    role: isPast(title, years) ? pastRole(roleOf(title, table)) : roleOf(title, table),
    side: sides[index] ?? "lines",
    title: [...title],
  }));
  const once = columns.map((column, index) => ({ ...column, role: onceASide(columns, index) }));
  if (table === "three-public") return threePublicTotal(once);
  return ONE_AMOUNT.has(table) ? soleTotal(once) : once;
}

/** The years that the header names, each once. */
function yearsOf(titles: readonly (readonly string[])[]): readonly number[] {
  const found = titles.flatMap((title) => [...title.join("").matchAll(/(20\d{2})年/g)]);
  return [...new Set(found.map(([, year]) => Number(year)))];
}

/** Whether a column holds what an earlier year planned or spent, beside those of the year itself. */
function isPast(title: readonly string[], years: readonly number[]): boolean {
  const text = title.join("");
  if (/(?:上年|上一年|去年)度?(?:预算|执行|决算|完成|实际)/.test(text)) return true;
  const own = /(20\d{2})年/.exec(text)?.[1];
  return own !== undefined && Number(own) < Math.max(...years);
}

/** The total of another year is not the total of the table. */
function pastRole(role: ColumnRole): ColumnRole {
  return holdsAmounts(role) && role !== "carried-over" ? "other-amount" : role;
}

/** A table of lines with one amount each: that amount is the line's total. */
function soleTotal(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const amounts = columns.filter((column) => holdsAmounts(column.role));
  if (amounts.length !== 1) return columns;
  return columns.map((column) => (holdsAmounts(column.role) ? { ...column, role: "total" } : column));
}

/** Where meetings and training stand beside the three expenses, the total of the three is the one in their group. */
function threePublicTotal(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const isOwn = ({ title }: RoleColumn) =>
    title.length === 2 && /三公/.test(title[0] ?? "") && /^(?:小计|合计)$/.test(title[1] ?? "");
  if (!columns.some(isOwn)) return columns;
  return columns.map((column) => {
    if (isOwn(column)) return { ...column, role: "total" };
    return column.role === "total" ? { ...column, role: "other-amount" } : column;
  });
}

function sidesOf(titles: readonly (readonly string[])[], table: TableRole): readonly Side[] {
  const outer = titles.map((title) => title[0] ?? "");
  const twoSided =
    table === "income-and-expenditure" || table === "appropriation" || table === "state-capital";
  const isIncome = (name: string) => /收入/.test(name);
  const isExpenditure = (name: string) => /支出/.test(name);
  if (!twoSided) return titles.map(() => "lines");
  const isNamed = outer.some(isIncome) && outer.some(isExpenditure);
  const turn = isNamed
    ? outer.findIndex((name) => isExpenditure(name) && !isIncome(name))
    : secondNames(titles, table);
  if (turn < 0) return titles.map(() => "lines");
  return titles.map((_, index) => (index < turn ? "income" : "expenditure"));
}

/** Where the header does not name the sides, the second begins with the names that stand after the first amounts; or -1. */
function secondNames(titles: readonly (readonly string[])[], table: TableRole): number {
  const roles = titles.map((title) => roleOf(title, table));
  const amount = roles.findIndex(holdsAmounts);
  const isName = (role: ColumnRole) => role === "item" || role === "name" || role.startsWith("code");
  return amount < 1 ? -1 : roles.findIndex((role, index) => index > amount && isName(role));
}

function roleOf(title: readonly string[], table: TableRole): ColumnRole {
  const leaf = (lastOf(title) ?? "").replace(/\s/g, "");
  if (table === "procurement" && /名称|经济科目|形式|大类/.test(leaf)) return "text";
  const found = COLUMN_NAMES.find((name) => name.title.test(leaf))?.role;
  if (
    found === "name" &&
    title.length > 1 &&
    /^(?:收入|支出|功能分类|支出用途)$/.test(title[title.length - 2] ?? "")
  )
    return "item";
  if (found === "project" && table === "fund-income") return "amount";
  if (table === "state-capital" && found === "state-capital") return "amount";
  if (table === "fund-income" && found === "government-fund") return "amount";
  return found ?? "other-amount";
}

function onceASide(columns: readonly RoleColumn[], index: number): ColumnRole {
  const column = columns[index];
  if (!column) return "text";
  const earlier = columns
    .slice(0, index)
    .some((other) => other.side === column.side && other.role === column.role);
  if (!earlier) return column.role;
  return holdsAmounts(column.role) ? "other-amount" : "text";
}
