import type { Unit } from "../../budget/money.ts";
import {
  bareUnitIn,
  bodyIn,
  isBodyLine,
  labelNumber,
  strangeUnitIn,
  titleParts,
  unitIn,
} from "../recognise/tableHead.ts";
import { lineOf, wordsOf } from "./rowWords.ts";
import type { SheetRow } from "./sheetContent.ts";

/** What stands above a table on a sheet, before a title is sure. */
export interface SheetHead {
  readonly label: string;
  readonly title: string;
  readonly body: string;
  readonly unit: Unit | null;
  /** A unit that is printed and that amounts cannot be read in. */
  readonly strangeUnit: string | null;
  /** The place of the first row after the head. */
  readonly next: number;
}

const YEAR_LINE = /^[（(]?\s*20\d{2}\s*年度?\s*[)）]?$/;

/** The head that starts at a row: rows of nothing but label, title, body and unit; null where the row is none of these. */
export function headAt(rows: readonly SheetRow[], start: number): SheetHead | null {
  let [label, title, body] = ["", "", ""];
  let unit: Unit | null = null;
  let strangeUnit: string | null = null;
  let next = start;
  for (;;) {
    const row = rows[next];
    const found = row ? partsOf(row, next > start) : null;
    if (!found || (unit !== null && (found.title !== "" || found.label !== ""))) break;
    label = found.label === "" ? label : found.label;
    title = found.title === "" ? title : found.title;
    body = found.body === "" ? body : found.body;
    unit = found.unit ?? unit;
    strangeUnit = found.strangeUnit ?? strangeUnit;
    next += 1;
  }
  return next === start ? null : { label, title, body, unit, strangeUnit, next };
}

type HeadParts = Omit<SheetHead, "next">;

function partsOf(row: SheetRow, inside: boolean): HeadParts | null {
  const words = wordsOf(row);
  const line = lineOf(row);
  const unit = unitIn(line);
  const isBody = isBodyLine(line);
  if (unit === null && !isBody && words.length > 2) return null;
  const parts = words.map(labelOrTitle);
  const label = parts.find((part) => part.label !== "")?.label ?? "";
  const title = parts.find((part) => part.title !== "")?.title ?? "";
  const isHead = unit !== null || isBody || parts.every((part) => part.label !== "" || part.title !== "");
  if (!isHead && !(inside && words.every((word) => YEAR_LINE.test(word)))) return null;
  const bare = words.map((word) => (isHead || titleParts(word).title !== "" ? bareUnitIn(word) : null));
  const body = isBody ? bodyIn(line).replace(/\s/g, "") : "";
  return {
    label,
    title,
    body,
    unit: unit ?? bare.find((each) => each !== null) ?? null,
    strangeUnit: strangeUnitIn(line),
  };
}

function labelOrTitle(word: string): { readonly label: string; readonly title: string } {
  const plain = word.replace(/\s/g, "");
  return labelNumber(word) !== null || labelNumber(plain) !== null
    ? { label: plain, title: "" }
    : titleParts(word);
}
