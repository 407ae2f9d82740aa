import { foldText } from "./foldText.ts";
import { readingsOf } from "./readings.ts";
import type { Range } from "./searchHit.ts";

/** One character that counts in a comparison. */
export interface TextUnit {
  readonly folded: string;
  /** Full pinyin syllables; none for characters that are not Chinese. */
  readonly readings: readonly string[];
  /** Where it stands in the text. */
  readonly range: Range;
  /** True for the first unit of a part; no match runs on from one part into the next. */
  readonly opens: boolean;
}

/** A Chinese text made ready for matching. */
export interface SearchText {
  readonly text: string;
  readonly units: readonly TextUnit[];
}

export const PART_MARK = " · ";

/** Joins the parts of a title ("数量指标 · 走访企业 · 20家"), leaving out empty ones, and makes it ready. */
export function buildSearchText(parts: readonly string[]): SearchText {
  const shown = parts.filter((part) => part !== "");
  const units: TextUnit[] = [];
  let start = 0;
  for (const part of shown) {
    units.push(...unitsOf(part, start));
    start += part.length + PART_MARK.length;
  }
  return { text: shown.join(PART_MARK), units };
}

/** The same for a name behind its code, which is shown but compared apart. */
export function buildCodedText(code: string, name: string): SearchText {
  return { text: `${code} ${name}`, units: unitsOf(name, code.length + 1) };
}

function unitsOf(part: string, start: number): readonly TextUnit[] {
  const units: TextUnit[] = [];
  let at = start;
  for (const character of part) {
    const folded = foldText(character);
    const range: Range = [at, at + character.length];
    if (folded !== "") units.push({ folded, readings: readingsOf(folded), range, opens: units.length === 0 });
    at += character.length;
  }
  return units;
}
