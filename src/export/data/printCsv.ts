import type { DataCell, DataSheet } from "./dataSheet.ts";
import { guardFormula } from "./guardFormula.ts";

/** Without it Excel reads the Chinese of a UTF-8 file as the system's code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A sheet as CSV for spreadsheets: RFC 4180, UTF-8 with a byte order mark, lines ended by CR LF. Amounts are plain decimals
 * (1053.21) with the printed number of decimals; words that would run as formulas are guarded.
 */
export function printCsv({ columns, rows }: DataSheet): string {
  const head = columns.map(({ title }) => guardFormula(title));
  return `${BYTE_ORDER_MARK}${printRecords([head, ...rows.map((row) => row.map(plainText))])}`;
}

/** Records as RFC 4180 lines, nothing added and nothing guarded: for programs. */
export function printRecords(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(quoted).join(",")}\r\n`).join("");
}

function plainText(cell: DataCell): string {
  switch (cell.kind) {
    case "text":
      return guardFormula(cell.text);
    case "amount":
      return cell.amount.toFixed(cell.places);
    case "empty":
      return "";
  }
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
