import { lastOf } from "../lastOf.ts";
import { joinWords, type Line } from "../pdf/linesOf.ts";
import type { Word } from "../pdf/pageContent.ts";
import { CATEGORY, FORM_FIELDS, INDICATOR_CLASS_NAMES } from "../recognise/formNames.ts";
import type { PlacedBox } from "../table/grid.ts";
import type { Reach } from "./centredRuns.ts";

/** What stands together on a line of a form. */
export interface FormSegment extends Reach {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly words: readonly Word[];
}

export interface FormLine extends Reach {
  readonly segments: readonly FormSegment[];
}

/** Words further apart than this many heights stand in different cells. */
const APART = 0.8;
const WHOLE_CATEGORY = new RegExp(`^${CATEGORY.source}$`);

/** The lines of a form that draws none, cut where words stand apart and where a known label begins or ends. */
export function formLines(lines: readonly Line[]): readonly FormLine[] {
  return lines.map((line) => ({
    segments: groupsOf(line).map(segmentOf),
    top: line.y,
    bottom: line.bottom,
  }));
}

/** The words of one cell. */
export function segmentOf(words: readonly Word[]): FormSegment {
  return {
    text: joinWords(words),
    words,
    left: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.x + word.width)),
    top: Math.min(...words.map((word) => word.y)),
    bottom: Math.max(...words.map((word) => word.y + word.height)),
  };
}

export function boxOf({ left, right, top, bottom }: Omit<FormSegment, "text" | "words">): PlacedBox {
  return [left, top, right - left, bottom - top];
}

/** Whether words are the label of a field, with or without its colon. */
export function isFieldLabel(text: string): boolean {
  const label = text.replace(/\s/g, "").replace(/[:：]$/, "");
  return label === "项目名称" || FORM_FIELDS.some((field) => field.label === label);
}

function groupsOf({ words }: Line): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = lastOf(lastOf(groups));
    const isNear = last && word.x - last.x - last.width < word.height * APART;
    if (isNear && !isLabel(word.text) && !isLabel(last.text)) lastOf(groups)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

function isLabel(text: string): boolean {
  return (
    isFieldLabel(text) ||
    WHOLE_CATEGORY.test(text) ||
    INDICATOR_CLASS_NAMES.some(({ name }) => name.test(text)) ||
    /^-?[\d,]+\.\d{2}$/.test(text)
  );
}
