import { strToU8, zipSync } from "fflate";
import { address, type PlannedCell, type PlannedSheet } from "./sheetPlan.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** An XLSX file as spreadsheet programs write it, made without the library that reads it. */
export function printXlsx(sheets: readonly PlannedSheet[]): Uint8Array {
  return zipSync(Object.fromEntries([...xlsxParts(sheets)].map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
  });
}

/** The parts of the package, to be changed before they are packed. */
export function xlsxParts(sheets: readonly PlannedSheet[]): ReadonlyMap<string, string> {
  const styles = new Styles();
  const strings = new Strings();
  const printed = sheets.map((sheet) => printSheet(sheet, styles, strings));
  return new Map([
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", styles.print()],
    ["xl/sharedStrings.xml", strings.print()],
    ...printed.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml] as const),
  ]);
}

class Styles {
  readonly keys: string[] = ["\n0"];

  indexOf({ format = "", indent = 0 }: PlannedCell): number {
    const key = `${format}\n${indent}`;
    if (!this.keys.includes(key)) this.keys.push(key);
    return this.keys.indexOf(key);
  }

  print(): string {
    const styles = this.keys.map((key) => key.split("\n"));
    const formats = [...new Set(styles.map(([format = ""]) => format).filter((format) => format !== ""))];
    const idOf = (format: string) => (format === "" ? 0 : 164 + formats.indexOf(format));
    const numbers = formats.map(
      (format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${escaped(format)}"/>`,
    );
    const cells = styles.map(
      ([format = "", indent = "0"]) =>
        `<xf numFmtId="${idOf(format)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"` +
        (indent === "0"
          ? "/>"
          : ` applyAlignment="1"><alignment horizontal="left" indent="${indent}"/></xf>`),
    );
    return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${numbers.length}">${numbers.join("")}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`;
  }
}

class Strings {
  readonly texts: string[] = [];

  indexOf(text: string): number {
    if (!this.texts.includes(text)) this.texts.push(text);
    return this.texts.indexOf(text);
  }

  print(): string {
    const items = this.texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

function printSheet(sheet: PlannedSheet, styles: Styles, strings: Strings): string {
  const rows = [...new Set(sheet.cells.map((cell) => cell.row))].sort((one, other) => one - other);
  const data = rows.map((row) => {
    const cells = sheet.cells
      .filter((cell) => cell.row === row)
      .toSorted((one, other) => one.column - other.column)
      .map((cell) => printCell(cell, styles, strings));
    const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${cells.join("")}</row>`;
  });
  const merges = sheet.merges.map(
    ([row, column, lastRow, lastColumn]) =>
      `<mergeCell ref="${address(row, column)}:${address(lastRow, lastColumn)}"/>`,
  );
  const columns = (sheet.hiddenColumns ?? []).map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const view = `<sheetViews><sheetView${sheet.hidesZeros ? ' showZeros="0"' : ""} workbookViewId="0"/></sheetViews>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}<sheetData>${data.join("")}</sheetData>${merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`}</worksheet>`;
}

function printCell(cell: PlannedCell, styles: Styles, strings: Strings): string {
  const { row, column, value, formula, error } = cell;
  const start = `<c r="${address(row, column)}" s="${styles.indexOf(cell)}"`;
  const inner = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (error !== undefined) return `${start} t="e">${inner}<v>${error}</v></c>`;
  if (value === null) return inner === "" ? `${start}/>` : `${start}>${inner}</c>`;
  if (typeof value === "number") return `${start}>${inner}<v>${value}</v></c>`;
  if (inner !== "") return `${start} t="str">${inner}<v>${escaped(value)}</v></c>`;
  return `${start} t="s"><v>${strings.indexOf(value)}</v></c>`;
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${OFFICE}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/>${parts.join("")}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function workbook(sheets: readonly PlannedSheet[]): string {
  const entries = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
