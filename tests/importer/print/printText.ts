import { holdsAmounts } from "../../../src/budget/roles.ts";
import type { FileTable } from "../../../src/budget/schema.ts";
import { headerCells } from "./headerCells.ts";
import type { Random } from "./seededRandom.ts";

/** How text is printed; which names wrap and which cells are glued is decided at random. */
export interface TextManner {
  readonly random: Random;
  readonly repeatsHeader: boolean;
  /** How often a page ends inside a table. */
  readonly breaks: number;
}

type Columns = FileTable["columns"];

const WRAP_FROM = 9;

/** Tables as extractors leave them that keep the order of the words and one space for each blank cell. */
export function printText(
  running: readonly string[],
  tables: readonly FileTable[],
  manner: TextManner,
): Uint8Array {
  const text = [`${running.join("\n")}\n`, ...tables.map((table) => printTable(table, manner))].join("\f");
  return new TextEncoder().encode(text);
}

function printTable(table: FileTable, manner: TextManner): string {
  const { label, title, body, unit, columns, rows, notes } = table;
  const header = printHeader(columns);
  const parts = [label, title, `部门名称：${body} 单位：${unit}`, ...header];
  let text = parts.filter((part) => part !== "").join("\n\n");
  rows.forEach((row, index) => {
    const breaks = index > 0 && manner.random() < manner.breaks;
    if (breaks) text += `\n\f${manner.repeatsHeader ? `${header.join("\n\n")}\n\n` : ""}`;
    text += `${breaks ? "" : "\n\n"}${printRow(row.cells, columns, manner.random)}`;
  });
  return `${[text, ...notes].join("\n\n")}\n`;
}

/** Groups first, then the titles under them; long titles on two lines. */
function printHeader(columns: Columns): readonly string[] {
  const cells = headerCells(columns);
  const depth = Math.max(...cells.map((cell) => cell.rowEnd));
  return Array.from({ length: depth }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text }) => (text.length > WRAP_FROM ? `\n${text.slice(0, 7)}\n${text.slice(7)}\n` : text))
      .join(" ")
      .trim(),
  );
}

/** Every cell is followed by one space; an amount may run into the name after it; a name may stand on two lines. */
function printRow(cells: readonly string[], columns: Columns, random: Random): string {
  const wrapped = lastName(columns);
  if ((cells[wrapped] ?? "").length > WRAP_FROM && random() < 0.5) return printWrapped(cells, wrapped);
  return cells
    .map((cell, index) => {
      const next = cells[index + 1] ?? "";
      const glues = /\d\.\d{2}$/.test(cell) && /^[\u4e00-\u9fff]/.test(next) && random() < 0.5;
      return glues ? cell : `${cell} `;
    })
    .join("");
}

function printWrapped(cells: readonly string[], place: number): string {
  const name = cells[place] ?? "";
  const cut = Math.max(5, name.length - 3);
  const before = cells.slice(0, place).map((cell) => `${cell} `);
  const after = cells.slice(place + 1).map((cell) => `${cell} `);
  const lines = [before.join("").replace(/(\S) $/, "$1"), name.slice(0, cut), name.slice(cut)];
  const first = place === 0 ? lines.slice(1) : lines;
  return `${first.join("\n")}\n\n${after.join("")}`;
}

/** What follows a wrapped name stands on a line of its own: where that is another name, no reader could tell it from a row. */
function lastName(columns: Columns): number {
  return columns.length - 1 - columns.toReversed().findIndex((column) => !holdsAmounts(column.role));
}
