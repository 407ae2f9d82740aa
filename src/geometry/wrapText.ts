import { textWidth } from "./textWidth.ts";

const CLOSING = /[、，。；：）》」』！？％…,.;:)!?%]/;
const OPENING = /[（《「『(]/;
const WORD = /[A-Za-z0-9.'’-]/;
const LETTER = /[A-Za-z]/;
const GOOD_AFTER = /[、，；：）》\s-]/;
const GOOD_BEFORE = /^(?:[（《]|支出|补助|事务|缴费|养老|基本)/;
const WHOLE = /^(?:单位|机构|社会|保险|教育|管理|服务|经费)/;
const FAIR_BEFORE = /^[及和与或]/;

/** Costs of a break in square em: before a conjunction, between plain characters, and where a reader would stumble. */
const FAIR_BREAK = 1;
const PLAIN_BREAK = 4;
const POOR_BREAK = 16;

/** A text as exactly `count` lines of much the same width, broken where it reads well; null where it has no such breaks. */
export function wrapText(text: string, count: number): readonly string[] | null {
  if (count === 1) return [text];
  const units = unitsOf(text);
  if (units.length < count) return null;
  return bestLines(units, count);
}

/** The widest of the lines, in px. */
export function widestLine(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}

/** The pieces between which a line may end: Latin words whole but for hyphens, no line starting with a closing mark or ending with an opening one. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  let previous = "";
  for (const character of text) {
    if (units.length > 0 && isGlued(previous, character)) units.push((units.pop() ?? "") + character);
    else units.push(character);
    previous = character;
  }
  return units;
}

function isGlued(before: string, after: string): boolean {
  if (after === " " || CLOSING.test(after) || OPENING.test(before)) return true;
  if (before === "-" && LETTER.test(after)) return false;
  return WORD.test(before) && WORD.test(after);
}

/** The cheapest way to set the units up to an end, and where its last line starts. */
interface Breaking {
  readonly cost: number;
  readonly start: number;
}

/** Least squares over the line widths, so that lines are even; a good break may cost a little evenness. */
function bestLines(units: readonly string[], count: number): readonly string[] | null {
  const widths = lineWidths(units);
  const squareOf = (start: number, end: number) => (widths[start]?.[end] ?? 0) ** 2;
  const breaks = units.map((_, at) => breakCost(units, at));
  const rounds: (readonly (Breaking | null)[])[] = [
    units.map((_, end) => ({ cost: squareOf(0, end + 1), start: 0 })),
  ];
  for (let line = 2; line <= count; line += 1) {
    const before = rounds[rounds.length - 1] ?? [];
    rounds.push(units.map((_, end) => bestLastLine({ before, breaks, squareOf, end: end + 1 })));
  }
  return linesOf(units, rounds);
}

interface LastLine {
  /** The ways to set the units before it on one line less. */
  readonly before: readonly (Breaking | null)[];
  readonly breaks: readonly number[];
  readonly squareOf: (start: number, end: number) => number;
  readonly end: number;
}

function bestLastLine({ before, breaks, squareOf, end }: LastLine): Breaking | null {
  let best: Breaking | null = null;
  for (let start = 1; start < end; start += 1) {
    const head = before[start - 1];
    if (!head) continue;
    const cost = head.cost + squareOf(start, end) + (breaks[start] ?? 0);
    if (best === null || cost < best.cost) best = { cost, start };
  }
  return best;
}

function linesOf(
  units: readonly string[],
  rounds: readonly (readonly (Breaking | null)[])[],
): readonly string[] | null {
  const lines: string[] = [];
  let end = units.length;
  for (const round of [...rounds].reverse()) {
    const last = round[end - 1];
    if (!last) return null;
    lines.unshift(textOf(units, last.start, end));
    end = last.start;
  }
  return lines;
}

function textOf(units: readonly string[], start: number, end: number): string {
  return units.slice(start, end).join("").trim();
}

/** How wide the units from a start to an end are on one line, in em. */
function lineWidths(units: readonly string[]): readonly (readonly number[])[] {
  const isSpaced = units.some((unit) => /\s/.test(unit));
  return units.map((_, start) => {
    const widths: number[] = [];
    let width = 0;
    for (let end = start + 1; end <= units.length; end += 1) {
      // Spaces at the ends of a line take no room.
      width = isSpaced ? textWidth(textOf(units, start, end), 1) : addWidth(width, units[end - 1] ?? "");
      widths[end] = width;
    }
    return widths;
  });
}

/** As textWidth adds it up, character by character. */
function addWidth(width: number, unit: string): number {
  let sum = width;
  for (const character of unit) sum += textWidth(character, 1);
  return sum;
}

function breakCost(units: readonly string[], at: number): number {
  const before = units[at - 1] ?? "";
  const after = units[at] ?? "";
  if (after.startsWith("的") || isInsideBrackets(units, at)) return POOR_BREAK;
  if (WHOLE.test(before.slice(-1) + after)) return POOR_BREAK;
  if (GOOD_AFTER.test(before.slice(-1)) || GOOD_BEFORE.test(units.slice(at, at + 2).join(""))) return 0;
  if (FAIR_BEFORE.test(after)) return FAIR_BREAK;
  return PLAIN_BREAK;
}

function isInsideBrackets(units: readonly string[], at: number): boolean {
  const head = units.slice(0, at).join("");
  return (
    Math.max(head.lastIndexOf("（"), head.lastIndexOf("(")) >
    Math.max(head.lastIndexOf("）"), head.lastIndexOf(")"))
  );
}
