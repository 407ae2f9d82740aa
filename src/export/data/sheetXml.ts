import type { DataCell, DataSheet } from "./dataSheet.ts";
import { isExactNumber } from "./exactNumber.ts";
import { numberStyle, STYLES } from "./workbookStyles.ts";
import { xmlText } from "./xmlText.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A spreadsheet refuses a file with longer words in one cell. */
const LONGEST_TEXT = 32_767;

/** The height of one line of words, in points. */
const LINE = 15;

/** On paper: across A4, all columns side by side, the sheet's name and the page at the foot. */
const PAPER = [
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
  "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
].join("");

/** One worksheet of a workbook: the header in the first row, which stays in sight on the screen and on every page. */
export function sheetXml({ columns, rows }: DataSheet): string {
  const head = columns.map(({ title }, index) =>
    textXml({ text: title, at: cellName(index, 1), style: STYLES.head }),
  );
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((cells, index) => rowXml(cells, { row: index + 2, columns }));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${widths.join("")}</cols><sheetData>`,
    `<row r="1" ht="${headHeight(columns)}" customHeight="1">${head.join("")}</row>${body.join("")}</sheetData>`,
    `${PAPER}</worksheet>`,
  ].join("");
}

/** High enough for the longest title in its column's width, with a little air: programs guess it differently. */
function headHeight(columns: DataSheet["columns"]): number {
  const lines = columns.map(({ title, width }) => Math.ceil((lettersOf(title) * BOLD) / width));
  return Math.max(1, ...lines) * LINE + 6;
}

/** Bold words are wider than plain ones, and lines are broken before they are full. */
const BOLD = 1.2;

/** How many Latin letters wide a text is: a Chinese character is as wide as two. */
function lettersOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);
}

interface RowPlace {
  readonly row: number;
  readonly columns: DataSheet["columns"];
}

function rowXml(cells: readonly DataCell[], { row, columns }: RowPlace): string {
  const lines = cells.map((cell, index) =>
    cell.kind === "text" ? linesOf(cell.text, (columns[index]?.width ?? 0) - INDENT) : 1,
  );
  // Programs guess the height of wrapped words differently, and some not at all.
  const most = Math.min(MOST_LINES, Math.max(1, ...lines));
  const height = most === 1 ? "" : ` ht="${most * LINE}" customHeight="1"`;
  const held = cells.map((cell, index) => cellXml(cell, cellName(index, row)));
  return `<row r="${row}"${height}>${held.join("")}</row>`;
}

/** How wide the air before words is, in Latin letters. */
const INDENT = 2;

/** A spreadsheet's row is at most 409 points high. */
const MOST_LINES = 27;

/** How many lines words take in a column of a width. */
function linesOf(text: string, width: number): number {
  const paragraphs = text.split("\n").map((line) => Math.ceil(lettersOf(line) / Math.max(1, width)));
  return paragraphs.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}

function cellXml(cell: DataCell, at: string): string {
  switch (cell.kind) {
    case "text":
      return textXml({ text: cell.text, at, style: STYLES.text });
    case "amount":
      return isExactNumber(cell.amount)
        ? `<c r="${at}" s="${numberStyle(cell.places)}"><v>${cell.amount.toFixed()}</v></c>`
        : textXml({ text: cell.amount.toFixed(cell.places), at, style: STYLES.longNumber });
    case "empty":
      return "";
  }
}

interface TextCell {
  readonly text: string;
  readonly at: string;
  readonly style: number;
}

/** Words stand as words (`inlineStr`), so that no spreadsheet takes them for a formula. */
function textXml({ text, at, style }: TextCell): string {
  const held = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(held)}</t></is></c>`;
}

/** The name of a cell: column 0 of row 1 is A1, column 26 is AA1. */
function cellName(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
