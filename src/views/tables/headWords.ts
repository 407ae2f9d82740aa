import type { Column } from "../../budget/budget.ts";
import type { ColumnRole } from "../../budget/roles.ts";
import { COLUMN_WORDS } from "../../review/words/columnWords.ts";
import type { Names } from "../parts/names.ts";
import type { HeaderCell } from "./headerRows.ts";

/** Headers over several columns, as the statutory forms print them, without the year. */
const GROUP_WORDS: Readonly<Record<string, string>> = {
  收入: "Revenue",
  支出: "Expenditure",
  项目: "Item",
  金额: "Amount",
  本年收入: "Revenue of the year",
  预算数: "Budget",
  预算: "Budget",
  财政拨款: "Fiscal appropriation",
  国有资本经营预算收入: "State capital operations, revenue",
  国有资本经营预算支出: "State capital operations, expenditure",
};

/** Columns whose printed header means less than what the column is: "项目" over names of accounts is no project. */
const BY_ROLE: ReadonlySet<ColumnRole> = new Set(["item", "code", "name"]);

/** A printed header in English: by what the column is, by the glossary, or by the usual words; null where none are known. */
export function headWords(cell: HeaderCell, columns: readonly Column[], names: Names): string | null {
  const [year, title] = splitYear(cell.title);
  const role = columns[cell.column]?.role ?? "text";
  const leaf = isLeaf(cell, columns);
  const word = leaf ? leafWord(title, role, names) : (GROUP_WORDS[title] ?? names.english(title));
  if (word === null) return null;
  return year === null ? word : `${word} ${year}`;
}

function leafWord(title: string, role: ColumnRole, names: Names): string | null {
  if (BY_ROLE.has(role)) return COLUMN_WORDS[role];
  return names.english(title) ?? COLUMN_WORDS[role];
}

function isLeaf({ title, columns: width, column }: HeaderCell, columns: readonly Column[]): boolean {
  const path = columns[column]?.title ?? [];
  return width === 1 && path[path.length - 1] === title;
}

function splitYear(title: string): readonly [string | null, string] {
  const match = /^(\d{4})年?(.*)$/.exec(title.trim());
  if (match === null) return [null, title.trim()];
  return [match[1] ?? null, match[2] ?? ""];
}
