import { readTextForm } from "../forms/readTextForm.ts";
import { pageMarksIn } from "../gaps/pageMarks.ts";
import { readPages } from "../pdf/readPages.ts";
import type { ReadDocument } from "../readDocument.ts";
import { FORM_TITLE } from "../recognise/formNames.ts";
import { findTextTables } from "./findTextTables.ts";
import { laidOutPages } from "./laidOutPages.ts";
import { readTextGrid } from "./readTextGrid.ts";
import { readTextPages } from "./readTextPages.ts";
import type { TextPage } from "./textPage.ts";

const COVER_LINES = 12;

/**
 * Reads the text that was extracted from a published budget. Where the order of its words does not give the tables and the text
 * keeps the layout of the page, the places of the words do.
 */
export function readTextDocument(text: string): ReadDocument {
  const pages = readTextPages(text);
  const inOrder = readInOrder(pages);
  if (inOrder.grids.length > 0 && lossOf(inOrder) === 0) return inOrder;
  const laidOut: ReadDocument = { ...readPages(laidOutPages(pages)), medium: "text" };
  return laidOut.grids.length > 0 && lossOf(laidOut) < lossOf(inOrder) + (inOrder.grids.length === 0 ? 1 : 0)
    ? laidOut
    : inOrder;
}

/** How much of a document was found and could not be read. */
function lossOf({ grids, unread }: ReadDocument): number {
  return unread.length * 20 + grids.reduce((total, grid) => total + grid.unplaced.length, 0);
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
