/** The cell styles that stand before the number formats. */
export const STYLES = { plain: 0, head: 1, text: 2, longNumber: 3 } as const;

const FIRST_NUMBER_STYLE = 4;
/** Amounts are printed with at most this many decimals. */
const MOST_PLACES = 12;
/** Number formats below are the spreadsheet's own. */
const FIRST_FORMAT = 164;

/** The style of a number with thousands separators and this many decimals. */
export function numberStyle(places: number): number {
  return FIRST_NUMBER_STYLE + Math.min(places, MOST_PLACES);
}

const PLACES = Array.from({ length: MOST_PLACES + 1 }, (_, places) => places);

/** The style sheet of every workbook: a bold header on a tint, wrapped words, numbers by their decimals. */
export function stylesXml(): string {
  const formats = PLACES.map(
    (places) => `<numFmt numFmtId="${FIRST_FORMAT + places}" formatCode="${formatCode(places)}"/>`,
  );
  const numbers = PLACES.map(
    (places) =>
      `<xf numFmtId="${FIRST_FORMAT + places}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const head =
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>';
  const text =
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1" indent="1" horizontal="left"/></xf>';
  const longNumber =
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right"/></xf>';
  const cells = [plain, head, text, longNumber, ...numbers];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`,
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEFEBDF"/></patternFill></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}

function formatCode(places: number): string {
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}
