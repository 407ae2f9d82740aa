import { holdsAmounts, type Side } from "../../budget/roles.ts";
import type { FileRow, FileTable } from "../../budget/schema.ts";
import { lastOf } from "../lastOf.ts";
import { tableRoleOf } from "../recognise/tableRoles.ts";
import { columnRolesOf, type RoleColumn } from "./columnRoles.ts";
import { columnsFromWords } from "./columnsFromWords.ts";
import type { Grid, GridRow } from "./grid.ts";
import { indentByPlace } from "./indentByPlace.ts";
import { lineRolesOf } from "./lineRoles.ts";
import { markOddities } from "./markOddities.ts";
import { readableAmounts } from "./readableAmounts.ts";
import { wholeCodes } from "./wholeCodes.ts";

const NO_DATA =
  /无数据|空表|无相关收支|无此项|没有.*(?:数据|安排|支出)|无.*(?:预算|支出|收入)[^。]*(?:公开|安排)?。?$/;

/** A grid as the table of the budget file: its role, its columns' and its lines' roles, its printed oddities. */
export function buildTable(
  printed: Grid,
  place: { readonly id: string; readonly number: string },
): { readonly table: FileTable; readonly unplaced: Grid["unplaced"] } {
  const read = wholeCodes(printed);
  const role = tableRoleOf(read.head.title);
  const columns = columnsFromWords(columnRolesOf(read.titles, role), read.rows);
  const readable = readableAmounts(read, columns);
  const grid = role.startsWith("projects") ? indentByPlace(readable, columns) : readable;
  const sides = [...new Set(columns.map((column) => column.side))];
  const texts = grid.rows.map((row) => row.cells.map((cell) => cell.text));
  const bySide = sides.map((side) => lineRolesOf({ table: role, side, columns, rows: texts }));
  const rows = grid.rows.map((row, index) =>
    buildRow(
      row,
      bySide.map((roles) => roles[index] ?? "empty"),
    ),
  );
  const { label, title, body, unit } = grid.head;
  const table = markOddities({
    id: place.id,
    role,
    number: place.number,
    label,
    title,
    body,
    unit,
    state: isEmpty(grid, columns) ? "no-data" : "published",
    notes: [...grid.notes],
    pages: [...grid.pages],
    columns: columns.map((column) => fileColumn(column, sides)),
    rows,
  });
  return { table, unplaced: [...grid.unplaced, ...strangeUnit(grid), ...secondCodes(grid, columns)] };
}

/** Amounts in a unit that cannot be read are not placed: 百万元 is not 万元. */
function strangeUnit({ head: { strangeUnit: unit, page } }: Grid): Grid["unplaced"] {
  return unit === undefined ? [] : [{ page, text: `单位：${unit}` }];
}

/** A second list of codes beside the first: its lines stand in the cells and are in no tree, which the report must say. */
function secondCodes({ titles, head: { page } }: Grid, columns: readonly RoleColumn[]): Grid["unplaced"] {
  return titles.flatMap((title, index) =>
    columns[index]?.role === "text" && /(?:编码|代码)$/.test(lastOf(title) ?? "")
      ? [{ page, text: title.join(" ") }]
      : [],
  );
}

function buildRow(row: GridRow, roles: FileRow["roles"]): FileRow {
  const boxes = row.cells.map((cell) => cell.box);
  const inferred = row.cells.flatMap((cell, index) => (cell.inferred ? [index + 1] : []));
  return {
    page: row.page,
    roles,
    cells: row.cells.map((cell) => cell.text),
    ...(boxes.some((box) => box !== null) ? { boxes } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
  };
}

function fileColumn({ role, side, title }: RoleColumn, sides: readonly Side[]): FileTable["columns"][number] {
  return sides.length === 1 && side === "lines" ? { role, title } : { role, side, title };
}

/** A table has no data where a note says so and no amount is printed. */
function isEmpty(grid: Grid, columns: readonly RoleColumn[]): boolean {
  if (!grid.notes.some((note) => NO_DATA.test(note.replace(/\s/g, "")))) return false;
  const amounts = columns.flatMap((column, index) => (holdsAmounts(column.role) ? [index] : []));
  return grid.rows.every((row) =>
    amounts.every((index) => !/[1-9].*\.|,\d{3}|[1-9]\d{2}/.test(row.cells[index]?.text ?? "")),
  );
}
