import { holdsAmounts } from "../../../src/budget/roles.ts";
import type { FileTable } from "../../../src/budget/schema.ts";
import { type HeaderCell, headerCells } from "./headerCells.ts";
import type { PrintedLine, PrintedPage, PrintedText } from "./printPdf.ts";
import type { Random } from "./seededRandom.ts";

/** How pages are laid out; what is left open here is decided at random. */
export interface PageManner {
  readonly random: Random;
  readonly repeatsHeader: boolean;
  readonly turned: boolean;
  /** How often a page ends inside a table before it is full. */
  readonly breaks: number;
}

interface OpenPage {
  readonly texts: PrintedText[];
  readonly lines: PrintedLine[];
}

const [WIDTH, HEIGHT, BOTTOM, LEFT, TOP] = [842, 595, 540, 30, 40];
const SIZE = 9;
const LINE = 11;
const AMOUNT_WIDTH = 72;
const CODE_WIDTH = 48;

/** Pages of running text, then the tables with drawn lines, as departments print them. */
export function layOutPages(
  running: readonly (readonly string[])[],
  tables: readonly FileTable[],
  manner: PageManner,
): readonly PrintedPage[] {
  const pages = running.map(
    (lines): OpenPage => ({
      texts: lines.map((text, index) => ({ text, x: LEFT, y: TOP + index * 20, size: SIZE + 3 })),
      lines: [],
    }),
  );
  const sheet = new Sheet(pages, manner);
  for (const table of tables) sheet.printTable(table);
  return pages.map((page) => ({ width: WIDTH, height: HEIGHT, turned: manner.turned, ...page }));
}

class Sheet {
  private y = HEIGHT;
  private readonly pages: OpenPage[];
  private readonly manner: PageManner;

  constructor(pages: OpenPage[], manner: PageManner) {
    this.pages = pages;
    this.manner = manner;
  }

  printTable(table: FileTable): void {
    const { random, repeatsHeader, breaks } = this.manner;
    const xs = edgesOf(table.columns, random);
    if (this.y > HEIGHT / 3 || random() < 0.5) this.turnPage();
    this.printHead(table, xs);
    this.printHeader(table, xs);
    table.rows.forEach((row, index) => {
      const lines = row.cells.map((text, place) => wrap(text, widthOf(xs, place)));
      const height = Math.max(...lines.map((each) => each.length)) * LINE + 5;
      if (this.y + height > BOTTOM || (index > 0 && random() < breaks)) {
        this.turnPage();
        if (repeatsHeader) this.printHeader(table, xs);
      }
      this.printRow(table, xs, { lines, height });
    });
    for (const note of table.notes) {
      this.write(note, LEFT, this.y + 6);
      this.y += 20;
    }
  }

  private turnPage(): void {
    this.pages.push({ texts: [], lines: [] });
    this.y = TOP;
  }

  private printHead({ label, title, body, unit }: FileTable, xs: readonly number[]): void {
    const right = xs[xs.length - 1] ?? WIDTH;
    this.y += 10;
    if (label !== "") this.write(label, right - 80, this.y);
    this.write(title, Math.max(LEFT, (LEFT + right - title.length * SIZE) / 2), this.y + 16);
    this.write(`部门名称：${body}`, LEFT, this.y + 34);
    this.write(`单位：${unit}`, right - 60, this.y + 34);
    this.y += 50;
  }

  private printHeader({ columns }: FileTable, xs: readonly number[]): void {
    const cells = headerCells(columns);
    const linesOf = ({ text, column, columnEnd }: HeaderCell) =>
      wrap(text, (xs[columnEnd] ?? 0) - (xs[column] ?? 0));
    const depth = Math.max(...cells.map((cell) => cell.rowEnd));
    const ys = Array.from({ length: depth + 1 }, () => this.y);
    for (let row = 0; row < depth; row += 1) {
      const tallest = Math.max(
        1,
        ...cells.filter((cell) => cell.row === row).map((cell) => linesOf(cell).length),
      );
      ys[row + 1] = (ys[row] ?? 0) + tallest * LINE + 5;
    }
    for (const cell of cells) {
      const [x1, x2] = [xs[cell.column] ?? 0, xs[cell.columnEnd] ?? 0];
      const [y1, y2] = [ys[cell.row] ?? 0, ys[cell.rowEnd] ?? 0];
      this.frame({ x1, y1, x2, y2 });
      linesOf(cell).forEach((text, index, all) => {
        const x = (x1 + x2 - lengthOf(text)) / 2;
        this.write(text, x, (y1 + y2 - all.length * LINE) / 2 + index * LINE);
      });
    }
    this.y = ys[depth] ?? this.y;
  }

  private printRow(
    { columns }: FileTable,
    xs: readonly number[],
    { lines, height }: { readonly lines: readonly (readonly string[])[]; readonly height: number },
  ): void {
    lines.forEach((texts, place) => {
      const [x1 = 0, x2 = 0] = xs.slice(place, place + 2);
      this.frame({ x1, y1: this.y, x2, y2: this.y + height });
      const isAmount = holdsAmounts(columns[place]?.role ?? "text");
      const top = this.y + (height - texts.length * LINE) / 2 + 1;
      texts.forEach((text, index) => {
        this.write(text, isAmount ? x2 - 3 - lengthOf(text) : x1 + 3, top + index * LINE);
      });
    });
    this.y += height;
  }

  private write(text: string, x: number, y: number): void {
    const indent = /^\u3000*/.exec(text)?.[0].length ?? 0;
    const rest = text.slice(indent);
    if (rest !== "") this.pages.at(-1)?.texts.push({ text: rest, x: x + indent * SIZE, y, size: SIZE });
  }

  private frame({ x1, y1, x2, y2 }: PrintedLine): void {
    this.pages
      .at(-1)
      ?.lines.push(
        { x1, y1, x2, y2: y1 },
        { x1, y1: y2, x2, y2 },
        { x1, y1, x2: x1, y2 },
        { x1: x2, y1, x2, y2 },
      );
  }
}

function edgesOf(columns: FileTable["columns"], random: Random): readonly number[] {
  const edges = [LEFT];
  const name = 100 + Math.floor(random() * 40);
  for (const { role } of columns) {
    const words = role.startsWith("code") ? CODE_WIDTH : name;
    edges.push((edges[edges.length - 1] ?? 0) + (holdsAmounts(role) ? AMOUNT_WIDTH : words));
  }
  return edges;
}

function widthOf(xs: readonly number[], place: number): number {
  return (xs[place + 1] ?? 0) - (xs[place] ?? 0);
}

/** How long a text is in points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += character.charCodeAt(0) < 127 ? SIZE / 2 : SIZE;
  return length;
}

/** Lines that fit a width; Chinese wraps after any character, an amount never. */
export function wrap(text: string, width: number): readonly string[] {
  if (/^[-\d,.]*$/.test(text)) return [text];
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    if (lengthOf(line + character) > width - 6 && line !== "") {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  return [...lines, line];
}
