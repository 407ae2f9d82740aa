import { headerCells } from "../print/headerCells.ts";
import { lengthOf, wrap } from "../print/layOutPages.ts";
import type { PrintedLine, PrintedPage, PrintedText } from "../print/printPdf.ts";

/** A table as one would draw it by hand: the lines above it, its header, its rows, the lines under it. */
export interface DrawnTable {
  /** Each line as what stands left, in the middle and right of it. */
  readonly above: readonly (readonly [left: string, middle: string, right: string])[];
  /** The header of each column from the outermost group inwards; none where a page goes on without repeating it. */
  readonly titles: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly below?: readonly string[];
  /** How wide each column is, in points. */
  readonly widths: readonly number[];
}

const [WIDTH, HEIGHT, LEFT, TOP] = [842, 595, 30, 40];
const SIZE = 9;
const LINE = 11;

/** Pages that hold these tables under each other, every cell between drawn lines. */
export function drawForms(pages: readonly (readonly DrawnTable[])[], turned = false): readonly PrintedPage[] {
  return pages.map((tables) => {
    const page: OpenPage = { texts: [], lines: [], y: TOP };
    for (const table of tables) drawTable(table, page);
    return { width: WIDTH, height: HEIGHT, turned, texts: page.texts, lines: page.lines };
  });
}

interface OpenPage {
  readonly texts: PrintedText[];
  readonly lines: PrintedLine[];
  y: number;
}

function drawTable({ above, titles, rows, below = [], widths }: DrawnTable, page: OpenPage): void {
  const xs = [LEFT];
  for (const width of widths) xs.push((xs.at(-1) ?? LEFT) + width);
  const right = xs.at(-1) ?? LEFT;
  for (const [first, middle, last] of above) {
    write(page, first, LEFT);
    write(page, middle, (LEFT + right - lengthOf(middle)) / 2);
    write(page, last, right - lengthOf(last));
    page.y += 16;
  }
  drawHeader(titles, xs, page);
  for (const row of rows) drawRow(row, xs, page);
  page.y += 6;
  for (const line of below) {
    write(page, line, LEFT);
    page.y += 16;
  }
  page.y += 14;
}

function write({ texts, y }: OpenPage, text: string, x: number): void {
  if (text !== "") texts.push({ text, x, y, size: SIZE });
}

function drawHeader(titles: DrawnTable["titles"], xs: readonly number[], page: OpenPage): void {
  if (titles.length === 0) return;
  const cells = headerCells(titles.map((title) => ({ role: "text", title: [...title] })));
  const depth = Math.max(...cells.map((cell) => cell.rowEnd));
  const height = LINE * 3 + 5;
  for (const { text, column, columnEnd, row, rowEnd } of cells) {
    const [x1, x2] = [xs[column] ?? 0, xs[columnEnd] ?? 0];
    const [y1, y2] = [page.y + row * height, page.y + rowEnd * height];
    frame(page, { x1, y1, x2, y2 });
    const lines = wrap(text, x2 - x1);
    lines.forEach((line, index) => {
      const y = (y1 + y2 - lines.length * LINE) / 2 + index * LINE;
      page.texts.push({ text: line, x: (x1 + x2 - lengthOf(line)) / 2, y, size: SIZE });
    });
  }
  page.y += depth * height;
}

/** A cell that is `<` goes on from the one before it. */
function drawRow(row: readonly string[], xs: readonly number[], page: OpenPage): void {
  const lines = row.map((text, place) => wrap(text, (xs[place + 1] ?? 0) - (xs[place] ?? 0)));
  const merged = row.map((_, place) => row[place + 1] === "<");
  const height = Math.max(...lines.map((each, place) => (merged[place] ? 1 : each.length))) * LINE + 5;
  row.forEach((text, place) => {
    if (text === "<") return;
    let end = place + 1;
    while (row[end] === "<") end += 1;
    const [x1, x2] = [xs[place] ?? 0, xs[end] ?? 0];
    frame(page, { x1, y1: page.y, x2, y2: page.y + height });
    const cell = wrap(text, x2 - x1);
    cell.forEach((line, index) => {
      const y = page.y + (height - cell.length * LINE) / 2 + index * LINE + 1;
      const isAmount = /^[-－(（)）\d０-９,，.．]+$/.test(line) && place > 0;
      page.texts.push({ text: line, x: isAmount ? x2 - 3 - lengthOf(line) : x1 + 3, y, size: SIZE });
    });
  });
  page.y += height;
}

function frame({ lines }: OpenPage, { x1, y1, x2, y2 }: PrintedLine): void {
  lines.push({ x1, y1, x2, y2: y1 }, { x1, y1: y2, x2, y2 }, { x1, y1, x2: x1, y2 }, { x1: x2, y1, x2, y2 });
}
