import { parseBudget } from "../../../src/budget/parseBudget.ts";
import { holderOf } from "../../../src/budget/sourceId.ts";
import type { Finding } from "../../../src/review/finding.ts";
import { review } from "../../../src/review/review.ts";
import { CELL_FAULTS } from "./cellFaults.ts";
import type { Fault, FaultKind, FaultPlace, Sound } from "./fault.ts";
import { NAME_FAULTS } from "./nameFaults.ts";
import { type Random, seededRandom } from "./random.ts";
import { ROW_FAULTS } from "./rowFaults.ts";
import { soundBudgets } from "./soundBudgets.ts";
import { STATED_FAULTS } from "./statedFaults.ts";
import { TABLE_FAULTS } from "./tableFaults.ts";

export const FAULT_KINDS: readonly FaultKind[] = [
  ...CELL_FAULTS,
  ...ROW_FAULTS,
  ...TABLE_FAULTS,
  ...NAME_FAULTS,
  ...STATED_FAULTS,
];

/** What became of the faults of one kind. */
export interface Tally {
  readonly kind: string;
  readonly faults: number;
  /** The file is not accepted at all: the parser names the row. */
  readonly refused: number;
  /** Something differs, and the evidence holds the faulty cell, its row or its table. */
  readonly differs: number;
  /** The same, within what rounding allows. */
  readonly rounding: number;
  /** Found, with the very cell or row among the evidence of the finding (where the fault is in one). */
  readonly exact: number;
  /** Nothing differs, but a rule says that it cannot be checked without the figure at the place. */
  readonly unchecked: number;
  /** Found by findings that do not touch the place. */
  readonly elsewhere: readonly Missed[];
  readonly missed: readonly Missed[];
}

export interface Missed {
  readonly budget: number;
  readonly place: FaultPlace;
}

export interface Measure {
  readonly tallies: readonly Tally[];
  readonly untouched: number;
  /** Findings (differs or rounding) on untouched budgets. */
  readonly falseAlarms: readonly string[];
}

export interface Plan {
  readonly budgets: number;
  /** Faults of each kind put into each budget. */
  readonly each: number;
  readonly seed: number;
}

/** Puts faults of every kind into sound budgets, one at a time, and counts which the review finds and where. */
export function measure({ budgets, each, seed }: Plan): Measure {
  const sounds = soundBudgets({ budgets, seed });
  const random = seededRandom(seed);
  const falseAlarms = sounds.flatMap(({ budget }) => alarmsOf(review(budget).findings).map(({ id }) => id));
  const tallies = FAULT_KINDS.map((kind) => tallyKind({ kind, sounds, each, random }));
  return { tallies, untouched: sounds.length, falseAlarms };
}

interface KindPlan {
  readonly kind: FaultKind;
  readonly sounds: readonly Sound[];
  readonly each: number;
  readonly random: Random;
}

function tallyKind({ kind, sounds, each, random }: KindPlan): Tally {
  const outcomes = sounds.flatMap((sound, budget) =>
    Array.from({ length: each }, () => kind.put(sound, random))
      .filter((fault) => fault !== null)
      .map((fault) => ({ budget, place: fault.place, fate: fateOf(fault, sound) })),
  );
  const count = (...fates: readonly Fate["kind"][]) =>
    outcomes.filter(({ fate }) => fates.includes(fate.kind)).length;
  return {
    kind: kind.name,
    faults: outcomes.length,
    refused: count("refused"),
    differs: count("differs"),
    rounding: count("rounding"),
    exact: outcomes.filter(({ fate }) => fate.exact).length,
    unchecked: count("unchecked"),
    elsewhere: outcomes.filter(({ fate }) => fate.kind === "elsewhere"),
    missed: outcomes.filter(({ fate }) => fate.kind === "missed"),
  };
}

interface Fate {
  readonly kind: "refused" | "differs" | "rounding" | "unchecked" | "elsewhere" | "missed";
  readonly exact: boolean;
}

function fateOf({ file, place }: Fault, { budget }: Sound): Fate {
  const parsed = parseBudget(file);
  if (!parsed.ok) return { kind: "refused", exact: false };
  const { findings } = review(parsed.value);
  const alarms = alarmsOf(findings);
  const touching = alarms.filter((finding) =>
    sourcesOf(finding).some((source) => holderOf(source) === place.holder),
  );
  const exact = touching.some((finding) => sourcesOf(finding).some((source) => isAt(source, place)));
  if (touching.some((finding) => finding.outcome === "differs")) return { kind: "differs", exact };
  if (touching.length > 0) return { kind: "rounding", exact };
  if (alarms.length > 0) return { kind: "elsewhere", exact: false };
  const before = uncheckedAt(review(budget).findings, place);
  return { kind: uncheckedAt(findings, place) > before ? "unchecked" : "missed", exact: false };
}

function alarmsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome }) => outcome === "differs" || outcome === "rounding");
}

/** How many of the figures that are wanting stand at the place. */
function uncheckedAt(findings: readonly Finding[], place: FaultPlace): number {
  const sources = findings.filter((finding) => finding.outcome === "unchecked").flatMap(sourcesOf);
  const isHere = (source: string) =>
    place.words === undefined ? isAt(source, place) : source.startsWith(`${place.holder}.`);
  return sources.filter(isHere).length;
}

function sourcesOf({ left, right, because }: Finding): readonly Finding["left"][number]["source"][] {
  return [...[...left, ...right].map((evidence) => evidence.source), ...because.flatMap(sourcesOf)];
}

function isAt(source: string, { holder, row, source: cell }: FaultPlace): boolean {
  return source === cell || (row !== null && source.startsWith(`${holder}.${row}.`));
}
