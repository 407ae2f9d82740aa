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

interface Breaking {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** Least squares over the line widths, so that lines are even; a good break may cost a little evenness. */
function bestLines(units: readonly string[], count: number): readonly string[] | null {
  let ends: readonly (Breaking | null)[] = units.map((_, end) => oneLine(units, 0, end + 1));
  for (let line = 2; line <= count; line += 1) {
    const before = ends;
    ends = units.map((_, end) => bestLastLine(units, before, end + 1));
  }
  return ends[units.length - 1]?.lines ?? null;
}

function bestLastLine(
  units: readonly string[],
  before: readonly (Breaking | null)[],
  end: number,
): Breaking | null {
  let best: Breaking | null = null;
  for (let start = 1; start < end; start += 1) {
    const head = before[start - 1];
    if (!head) continue;
    const last = oneLine(units, start, end);
    const cost = head.cost + last.cost + breakCost(units, start);
    if (best === null || cost < best.cost) best = { cost, lines: [...head.lines, ...last.lines] };
  }
  return best;
}

function oneLine(units: readonly string[], start: number, end: number): Breaking {
  const text = units.slice(start, end).join("").trim();
  return { cost: textWidth(text, 1) ** 2, lines: [text] };
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
