import { lastPlaceWhere, lastWhere } from "../lastOf.ts";
import {
  bareUnitIn,
  bodyIn,
  isBodyLine,
  isTableTitle,
  labelNumber,
  strangeUnitIn,
  titleParts,
  unitIn,
} from "../recognise/tableHead.ts";
import type { GridHead } from "../table/grid.ts";
import type { Line } from "./linesOf.ts";

const NOTE = /^(?:注|备注|说明)\s*\d?\s*[:：]/;

/** The head of a table reaches up to the first line that is neither its title, its label, its body nor its unit. */
export function headStart(lines: readonly Line[]): number {
  const stop = lastPlaceWhere(
    lines,
    (line) => /[。；]$/.test(line.text.trim()) || /^第[一二三四五六七八九十]+部分/.test(line.text),
  );
  return stop + 1;
}

/** What is printed above a table: null where no line can be its title. */
export function headIn(lines: readonly Line[], page: number): GridHead | null {
  const head = lines.slice(headStart(lines));
  const texts = head.map((line) => line.text.trim());
  const title = lastWhere(
    texts,
    (text) => titleParts(text).title !== "" && labelNumber(text.replace(/\s/g, "")) === null,
  );
  if (title === undefined) return null;
  const printed = [...texts.map(unitIn), ...texts.map(bareUnitIn)].find((unit) => unit !== null) ?? null;
  const label = texts.find((text) => labelNumber(text.replace(/\s/g, "")) !== null) ?? "";
  const parts = titleParts(title);
  return {
    label: label === "" ? parts.label : label.replace(/\s/g, ""),
    title: parts.title,
    body: bodyOf(texts, title),
    unit: printed ?? "万元",
    unitPrinted: printed !== null,
    ...strangeIn(texts, printed !== null),
    page,
  };
}

function strangeIn(texts: readonly string[], isKnown: boolean): Pick<GridHead, "strangeUnit"> {
  const strange = isKnown ? null : texts.map(strangeUnitIn).find((unit) => unit !== null);
  return strange ? { strangeUnit: strange } : {};
}

/** The head with the unit that stands under its table, where none stands above. */
export function withUnitBelow(head: GridHead | null, below: readonly Line[]): GridHead | null {
  const unit = below.map((line) => unitIn(line.text)).find((found) => found !== null);
  if (!head || head.unitPrinted || head.strangeUnit !== undefined || !unit) return head;
  return { ...head, unit, unitPrinted: true };
}

/** The body's name may wrap: what stands under it before the table and is not the unit belongs to it. */
function bodyOf(texts: readonly string[], title: string): string {
  const start = texts.findIndex(isBodyLine);
  if (start < 0) return "";
  const rest = texts
    .slice(start + 1)
    .filter(
      (text) => text !== title && [unitIn, bareUnitIn, labelNumber].every((read) => read(text) === null),
    );
  return `${bodyIn(texts[start] ?? "")}${rest.join("")}`.replace(/\s/g, "");
}

/** The notes under a table, up to the head of the next. */
export function notesIn(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => NOTE.test(line.text.trim()));
  if (first < 0) return [];
  const after = lines.slice(first);
  const end = after.findIndex(
    (line) =>
      labelNumber(line.text.replace(/\s/g, "")) !== null ||
      isTableTitle(line.text) ||
      unitIn(line.text) !== null,
  );
  return end < 0 ? after : after.slice(0, end);
}

/** A note that wraps is one note; a numbered one starts anew. */
export function joinNotes(lines: readonly Line[]): readonly string[] {
  const notes: string[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    if (notes.length > 0 && !NOTE.test(text) && !/^\d{1,2}[.、．]/.test(text))
      notes.push(`${notes.pop() ?? ""}${text}`);
    else notes.push(text);
  }
  return notes;
}
