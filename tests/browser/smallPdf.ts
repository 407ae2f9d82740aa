/** Words at a place, in points from the top left corner of the page. */
type Words = { readonly x: number; readonly y: number; readonly text: string };

const WIDTH = 595;
const HEIGHT = 842;
const LEFT = 60;
const TOP = 140;
const ROW = 24;
const COLUMNS = [160, 80, 160, 80] as const;

/** A table of one page as it is to be printed: what stands above it, and its rows of four cells. */
export interface SmallTable {
  readonly above: readonly string[];
  readonly rows: readonly (readonly [string, string, string, string])[];
}

/** The bytes of a PDF with one ruled table on each page, in a Chinese font that is not embedded. */
export function printSmallPdf(tables: readonly SmallTable[]): Buffer {
  const pages = tables.map((table, index) => pageObjects(table, FIRST_PAGE + index * 2));
  const kids = tables.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${tables.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 [500] 8 [500] 11 [500] 12 [500] 13 [500] 14 [500] 15 [500] 16 [500] 17 26 500] >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ...pages.flat(),
  ];
  return assemble(objects);
}

const FIRST_PAGE = 6;

function pageObjects(table: SmallTable, number: number): readonly string[] {
  const content = `${drawRules(table.rows.length)}${wordsOf(table).map(drawWords).join("")}`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}endstream`,
  ];
}

function wordsOf({ above, rows }: SmallTable): readonly Words[] {
  const head = above.map((text, index) => ({ x: LEFT, y: 60 + index * 24, text }));
  const cells = rows.flatMap((row, index) =>
    row.map((text, column) => ({ x: edge(column) + 4, y: TOP + index * ROW + 16, text })),
  );
  return [...head, ...cells].filter(({ text }) => text !== "");
}

function drawWords({ x, y, text }: Words): string {
  const hex = [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  return `BT /F1 10 Tf ${x} ${HEIGHT - y} Td <${hex}> Tj ET\n`;
}

function drawRules(rows: number): string {
  const bottom = TOP + rows * ROW;
  const across = Array.from({ length: rows + 1 }, (_, row) =>
    line([LEFT, TOP + row * ROW, edge(COLUMNS.length), TOP + row * ROW]),
  );
  const down = Array.from({ length: COLUMNS.length + 1 }, (_, column) =>
    line([edge(column), TOP, edge(column), bottom]),
  );
  return [...across, ...down].join("");
}

function line([x1, y1, x2, y2]: readonly [number, number, number, number]): string {
  return `0.5 w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S\n`;
}

function edge(column: number): number {
  return COLUMNS.slice(0, column).reduce((x, width) => x + width, LEFT);
}

/** Objects, their places, and the end; every part is ASCII, so that lengths are bytes. */
function assemble(objects: readonly string[]): Buffer {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
