import type { Cell, Table } from "../budget/budget.ts";
import type { Line } from "../budget/lines.ts";
import type { Evidence, Wording } from "./finding.ts";
import { COLUMN_WORDS } from "./words/columnWords.ts";
import { LINE_WORDS } from "./words/lineWords.ts";

/** A cell as evidence: as printed, where it stands and what it is. */
export function cellEvidence(line: Line, cell: Cell): Evidence {
  return { source: cell.id, printed: cell.text, page: cell.page, label: labelCell(line, cell) };
}

/** What a cell is: "表三 · 合计 · 项目支出", "Table 3 · Total · Project expenditure". Printed words stay as printed. */
export function labelCell(line: Line, cell: Cell): Wording {
  const column = line.table.columns[cell.column - 1];
  const title = compact(column?.title[column.title.length - 1] ?? "");
  const name = compact(line.name) || `第${line.row.number}行`;
  const columnWord = column ? COLUMN_WORDS[column.role] : "";
  const lineWord = line.code ?? LINE_WORDS[line.role] ?? name;
  const table = labelTable(line.table);
  return { zh: join([table.zh, name, title]), en: join([table.en, lineWord, columnWord]) };
}

/** What a table is called: "表三", "Table 3"; its title where no number is printed. */
export function labelTable(table: Table): Wording {
  const number = table.number.trim();
  if (number === "") return { zh: table.title, en: table.title };
  return { zh: `表${chineseNumber(number)}`, en: `Table ${number}` };
}

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

function chineseNumber(text: string): string {
  if (!/^[1-9]\d?$/.test(text)) return text;
  const value = Number(text);
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? "";
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones}`;
}

function join(parts: readonly string[]): string {
  const kept = parts.filter((part, index) => part !== "" && part !== parts[index - 1]);
  return kept.join(" · ");
}

function compact(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}
