import type { TextUnit } from "./searchText.ts";

/** How the characters of a query may stand for those of a text. */
export type Spelling = "literal" | "pinyin";

/** Consecutive units, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The first run of units that a token spells in full: at the opening of a part if there is one, else anywhere. In pinyin a
 * unit is spelled by itself, by a full syllable, or by its initial (zh, ch and sh or their first letter); the last syllable
 * may be unfinished. The work is bounded by the text's length times the token's.
 */
export function findRun(units: readonly TextUnit[], token: string, spelling: Spelling): Run | null {
  const dead = new Set<number>();
  const starts = units.map((_, index) => index);
  const openings = starts.filter((index) => units[index]?.opens);
  for (const start of [...openings, ...starts]) {
    const end = spellFrom({ units, token, spelling, dead }, { index: start, spelled: 0 });
    if (end !== null) return { start, end };
  }
  return null;
}

interface Search {
  readonly units: readonly TextUnit[];
  readonly token: string;
  readonly spelling: Spelling;
  /** Pairs of unit and place in the token from which nothing was found, each as one number. */
  readonly dead: Set<number>;
}

interface Point {
  /** The unit to be spelled next. */
  readonly index: number;
  /** How many characters of the token are used up. */
  readonly spelled: number;
}

/** Where the run ends that spells the token's rest from a unit on, or null. */
function spellFrom(search: Search, { index, spelled }: Point): number | null {
  const { units, token, dead } = search;
  if (spelled === token.length) return index;
  const unit = units[index];
  const state = index * (token.length + 1) + spelled;
  if (unit === undefined || dead.has(state)) return null;
  if (spelled === 0 || !unit.opens) {
    for (const length of stepsOf(search, { unit, rest: token.slice(spelled) })) {
      const end = spellFrom(search, { index: index + 1, spelled: spelled + length });
      if (end !== null) return end;
    }
  }
  // A part's first unit fails only in the middle of a token, so that state may be given up for good too.
  dead.add(state);
  return null;
}

interface Step {
  readonly unit: TextUnit;
  /** The part of the token that is not yet used up; never empty. */
  readonly rest: string;
}

/** How many characters of the token the unit can take, most telling first. */
function stepsOf({ spelling }: Search, { unit, rest }: Step): readonly number[] {
  const steps: number[] = [];
  if (rest.startsWith(unit.folded)) steps.push(unit.folded.length);
  if (spelling === "literal") return steps;
  for (const reading of unit.readings) {
    if (rest.startsWith(reading)) steps.push(reading.length);
    else if (reading.startsWith(rest)) steps.push(rest.length);
  }
  for (const reading of unit.readings) {
    const initial = /^[zcs]h/.test(reading) ? 2 : 1;
    if (initial === 2 && rest.startsWith(reading.slice(0, 2))) steps.push(2);
    if (rest.startsWith(reading.slice(0, 1))) steps.push(1);
  }
  return steps;
}
