import { readTextForm } from "../forms/readTextForm.ts";
import { pageMarksIn } from "../gaps/pageMarks.ts";
import { readPages } from "../pdf/readPages.ts";
import type { ReadDocument } from "../readDocument.ts";
import { FORM_TITLE } from "../recognise/formNames.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { findTextTables } from "./findTextTables.ts";
import { laidOutPages } from "./laidOutPages.ts";
import { readTextGrid } from "./readTextGrid.ts";
import { readTextPages } from "./readTextPages.ts";
import type { TextPage } from "./textPage.ts";

const COVER_LINES = 12;
const WIDE_GAP = /\S {7,}\S|^ {8,}\S/;
const LAID_OUT = 0.1;
const GUESSED = 0.5;
const FEWEST = 20;

/**
 * Reads the text that was extracted from a published budget, by the places of its words where it keeps the layout of the page
 * and by their order where it does not; where one leaves something out, the other is tried.
 */
export function readTextDocument(text: string): ReadDocument | Refusal {
  const pages = readTextPages(text);
  const read = readWay(pages);
  return !keepsLayout(pages) && isGuessed(read) ? refuse("torn-text") : read;
}

function readWay(pages: readonly TextPage[]): ReadDocument {
  const inPlace = () => readPages(laidOutPages(pages), "text");
  const inOrder = () => readInOrder(pages);
  const [likely, other] = keepsLayout(pages) ? [inPlace, inOrder] : [inOrder, inPlace];
  const first = likely();
  if (first.grids.length > 0 && lossOf(first) === 0) return first;
  const second = other();
  return second.grids.length > 0 && (first.grids.length === 0 || lossOf(second) < lossOf(first))
    ? second
    : first;
}

/** Where most figures had to be given their columns the text has lost its tables: the reading would be a guess. */
function isGuessed({ grids }: ReadDocument): boolean {
  const cells = grids.flatMap((grid) => grid.rows.flatMap((row) => row.cells));
  const figures = cells.filter((cell) => /\d/.test(cell.text));
  return figures.filter((cell) => cell.inferred).length > Math.max(FEWEST, figures.length * GUESSED);
}

/** Text that keeps the layout of its page parts cells by more spaces than blank cells leave in a row. */
function keepsLayout(pages: readonly TextPage[]): boolean {
  const lines = pages.flatMap((page) => page.lines).filter((line) => line.trim() !== "");
  return lines.filter((line) => WIDE_GAP.test(line)).length > lines.length * LAID_OUT;
}

/** How much of a document was found and could not be read. */
function lossOf({ grids, unread }: ReadDocument): number {
  const texts = grids.flatMap((grid) => grid.unplaced.map((entry) => entry.text));
  const figures = texts.map((text) => Math.max(1, text.match(/\d[\d,.]*/g)?.length ?? 0));
  return unread.length * 20 + figures.reduce((total, count) => total + count, 0);
}

function readInOrder(pages: readonly TextPage[]): ReadDocument {
  const { tables, rest } = findTextTables(pages);
  const read = tables.map((table) => ({ head: table.head, grid: readTextGrid(table) }));
  const formPages = rest.filter(isForm);
  return {
    medium: "text",
    pageCount: pages.length,
    grids: read.flatMap(({ grid }) => grid ?? []),
    unread: read.flatMap(({ head, grid }) => (grid ? [] : [head])),
    forms: formPages.flatMap((page, index) => readTextForm(page, `f${index + 1}`) ?? []),
    narrative: rest.filter((page) => !isForm(page)),
    pageMarks: pageMarksIn(pages),
    cover: pages.flatMap((page) => page.lines.filter((line) => line.trim() !== "")).slice(0, COVER_LINES),
  };
}

function isForm(page: TextPage): boolean {
  const lines = page.lines.map((line) => line.trim()).filter((line) => line !== "");
  return FORM_TITLE.test(lines[0] ?? "") && lines.some((line) => line.startsWith("项目名称"));
}
