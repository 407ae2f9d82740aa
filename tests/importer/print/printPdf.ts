/** A line of words: its left and the top of its letters, in points from the page's top left corner as a reader sees it. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PrintedLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  readonly lines: readonly PrintedLine[];
  /** True for a page that is stored lying on its side and turned for the reader. */
  readonly turned?: boolean;
}

const CATALOG = 1;
const PAGES = 2;
const FONT = 3;
const DESCENDANT = 4;
const DESCRIPTOR = 5;
const TO_UNICODE = 6;
const FIRST_PAGE = 7;

/** A PDF with a text layer and drawn lines. Its font is named and not embedded: characters are told by a map to Unicode. */
export function printPdf(pages: readonly PrintedPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(" ");
  const objects = [
    `<</Type/Catalog/Pages ${PAGES} 0 R>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[${DESCENDANT} 0 R]/ToUnicode ${TO_UNICODE} 0 R>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${DESCRIPTOR} 0 R/DW 1000/W[32 126 500]>>`,
    "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -140 1000 860]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 860/StemV 80>>",
    stream(toUnicode(pages)),
    ...pages.flatMap((page, index) => [pageObject(page, index), stream(contentOf(page))]),
  ];
  return assemble(objects);
}

function pageObject({ width, height, turned }: PrintedPage, index: number): string {
  const box = turned ? `${height} ${width}]/Rotate 90` : `${width} ${height}]`;
  return `<</Type/Page/Parent ${PAGES} 0 R/MediaBox[0 0 ${box}/Resources<</Font<</F ${FONT} 0 R>>>>/Contents ${FIRST_PAGE + index * 2 + 1} 0 R>>`;
}

/** The page is drawn from its lower left corner; on a turned one everything is drawn lying on its side. */
function contentOf({ height, texts, lines, turned }: PrintedPage): string {
  const side = turned ? [`0 1 -1 0 ${height} 0 cm`] : [];
  const drawn = lines.map(({ x1, y1, x2, y2 }) => `${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  const written = texts.map(
    ({ text, x, y, size }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${height - y - size} Tm <${hexOf(text)}> Tj ET`,
  );
  return ["q", "0.5 w", ...side, ...drawn, ...written, "Q"].join("\n");
}

function hexOf(text: string): string {
  return [...text].map(codeOf).join("");
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}

function toUnicode(pages: readonly PrintedPage[]): string {
  const used = new Set(pages.flatMap((page) => page.texts.flatMap(({ text }) => [...text])));
  const entries = [...used].map((character) => `<${codeOf(character)}> <${codeOf(character)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += 100) {
    const block = entries.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CMapName /Printed def /CMapType 2 def",
    "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ...blocks,
    "endcmap end end",
  ].join("\n");
}

function stream(text: string): string {
  return `<</Length ${text.length}>>stream\n${text}\nendstream`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  text += `trailer<</Size ${objects.length + 1}/Root ${CATALOG} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
