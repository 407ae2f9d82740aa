import type { FileForm } from "../../budget/schema.ts";
import { type PlacedForm, readPlacedForm } from "../forms/readPlacedForm.ts";
import { readRuledForm } from "../forms/readRuledForm.ts";
import { readTextForm } from "../forms/readTextForm.ts";
import { pageMarksIn } from "../gaps/pageMarks.ts";
import type { ReadDocument } from "../readDocument.ts";
import { FORM_TITLE } from "../recognise/formNames.ts";
import type { GridHead } from "../table/grid.ts";
import type { GridBlock } from "./gridBlock.ts";
import { joinPages } from "./joinPages.ts";
import { linesOf } from "./linesOf.ts";
import { type PageBlocks, pageBlocks } from "./pageBlocks.ts";
import type { PageContent } from "./pageContent.ts";

const COVER_LINES = 12;

/** The document that pages of placed words and drawn lines say. */
export function readPages(
  contents: readonly PageContent[],
  medium: ReadDocument["medium"] = "pdf",
): ReadDocument {
  const pages = contents.map(pageBlocks);
  const blocks = pages.flatMap((page) => page.grids);
  const forms = blocks.filter(isForm);
  const { grids, unread } = joinPages(blocks.filter((block) => !isForm(block)));
  const read = forms.map((block) => ({ block, form: formOf(block) }));
  const drawn = read.flatMap(({ form }) => form ?? []);
  const unreadForms = read.flatMap(({ block, form }) => (form ? [] : [unreadForm(block)]));
  const plain = pages.filter(isPlainForm).flatMap((page) => plainFormOf(page) ?? []);
  return {
    medium,
    pageCount: contents.length,
    pictures: contents.flatMap((page) => (page.picture ? [page.number] : [])),
    grids,
    unread: [...unread, ...unreadForms],
    forms: [...drawn, ...plain.map(({ form }) => form)].map((form, index) => ({
      ...form,
      id: `f${index + 1}`,
    })),
    unsureForms: plain.flatMap(({ sure }, index) => (sure ? [] : [`f${drawn.length + index + 1}`])),
    narrative: pages.filter((page) => !isPlainForm(page)).map(({ number, lines }) => ({ number, lines })),
    pageMarks: pageMarksIn(contents.map(runningLines)),
    cover: pages.flatMap((page) => page.lines).slice(0, COVER_LINES),
  };
}

function runningLines({ number, words }: PageContent) {
  return { number, lines: linesOf(words).map((line) => line.text) };
}

/** A form that draws no lines, read by the order of its words. */
function isPlainForm(page: PageBlocks): boolean {
  const lines = page.lines.map((line) => line.replace(/\s/g, ""));
  return (
    lines.slice(0, 3).some((line) => FORM_TITLE.test(line)) &&
    lines.some((line) => line.startsWith("项目名称"))
  );
}

/** By the places of its words; where those do not say its parts, by their order, which is never sure. */
function plainFormOf(page: PageBlocks): PlacedForm | null {
  const placed = readPlacedForm(page.number, page.placed);
  if (placed) return placed;
  const form = readTextForm(page, "f1");
  return form && { form, sure: false };
}

/** A form of no project, such as the targets of a whole department. */
function unreadForm({ above, page }: GridBlock): GridHead {
  const lines = above.map((line) => line.replace(/\s/g, ""));
  const title = lines.find((line) => FORM_TITLE.test(line)) ?? "绩效目标表";
  return { label: "", title, body: "", unit: "万元", unitPrinted: false, page };
}

/** A list of projects with their indicators beside them is a table: its header names both. */
function isList({ cells }: GridBlock): boolean {
  const project = cells.find((cell) => /^项目名称[:：]?$/.test(cell.text));
  return project !== undefined && cells.some((cell) => cell.text === "一级指标" && cell.row === project.row);
}

function isForm(block: GridBlock): boolean {
  if (isList(block)) return false;
  return (
    block.above.some((line) => FORM_TITLE.test(line.replace(/\s/g, ""))) ||
    (block.cells.some((cell) => /^项目名称/.test(cell.text)) &&
      block.cells.some((cell) => cell.text === "一级指标"))
  );
}

function formOf(block: GridBlock): FileForm | null {
  const inside = block.cells.filter((cell) => cell.row < 3).map((cell) => cell.text);
  const lines = [...block.above, ...inside].map((line) => line.replace(/\s/g, ""));
  return readRuledForm(block.cells, {
    id: "f1",
    title: lines.find((line) => FORM_TITLE.test(line)) ?? lines[0] ?? "项目支出绩效目标表",
    label: lines.find((line) => /^[（(]\d{4}年度?[）)]$/.test(line)) ?? "",
    page: block.page,
  });
}
