import type { DataSheet } from "./dataSheet.ts";
import { sheetNames } from "./sheetNames.ts";
import { sheetXml } from "./sheetXml.ts";
import { stylesXml } from "./workbookStyles.ts";
import { xmlText } from "./xmlText.ts";
import { zipFiles } from "./zipFiles.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The media type of a workbook. */
export const WORKBOOK_TYPE = `${CONTENT}.sheet`;

/**
 * Sheets as an Office Open XML workbook (ECMA-376, transitional). Amounts are written digit by digit as they are printed,
 * never by way of a float; those of more than fifteen digits, which no spreadsheet keeps, stand as words.
 */
export function printWorkbook(sheets: readonly DataSheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  return zipFiles({
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(names),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  });
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${CONTENT}.${type}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, index) =>
    part(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    part("/xl/workbook.xml", "sheet.main"),
    part("/xl/styles.xml", "styles"),
    ...worksheets,
    "</Types>",
  ].join("");
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // The row of the header is printed on every page of its sheet.
  const titles = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name).replace(/'/g, "''")}'!$1:$1</definedName>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets><definedNames>${titles.join("")}</definedNames></workbook>`;
}
