import { readTextForm } from "../forms/readTextForm.ts";
import type { ReadDocument } from "../readDocument.ts";
import { FORM_TITLE } from "../recognise/formNames.ts";
import { findTextTables } from "./findTextTables.ts";
import { readTextGrid } from "./readTextGrid.ts";
import { readTextPages } from "./readTextPages.ts";
import type { TextPage } from "./textPage.ts";

const COVER_LINES = 12;

/** Reads the text that was extracted from a published budget. */
export function readTextDocument(text: string): ReadDocument {
  const pages = readTextPages(text);
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
    cover: pages.flatMap((page) => page.lines.filter((line) => line.trim() !== "")).slice(0, COVER_LINES),
  };
}

function isForm(page: TextPage): boolean {
  const lines = page.lines.map((line) => line.trim()).filter((line) => line !== "");
  return FORM_TITLE.test(lines[0] ?? "") && lines.some((line) => line.startsWith("项目名称"));
}
