import type { Indicator, PerformanceForm, Target } from "../budget/budget.ts";
import type { IndicatorClass } from "../budget/roles.ts";
import type { SourceId } from "../budget/sourceId.ts";

/** How an indicator's target for the implementation period and its target for the year stand to each other. */
export const PAIR_KINDS = [
  "same",
  "value-differs",
  "name-differs",
  "cut-short",
  "only-period",
  "only-annual",
] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** A name that is printed without its end where its twin is printed in full: the form clips it at the edge of its cell. */
export interface CutName {
  readonly source: SourceId;
  readonly phase: "period" | "annual";
  readonly printed: string;
  readonly whole: string;
}

/** One third-level indicator (三级指标) with both targets and what the comparison says. */
export interface IndicatorPair {
  readonly indicator: Indicator;
  readonly kind: PairKind;
  /** The names in full, where either side prints them in full. */
  readonly category: string;
  readonly name: string;
  /** Never called a difference; empty where every name is printed in full. */
  readonly cuts: readonly CutName[];
}

/** The indicators of one first-level class (一级指标), in printed order. */
export interface IndicatorGroup {
  readonly class: IndicatorClass;
  readonly className: string;
  readonly pairs: readonly IndicatorPair[];
}

/** The indicators of a form by first-level class, in printed order. */
export function groupIndicators(form: PerformanceForm): readonly IndicatorGroup[] {
  const groups = new Map<string, { class: IndicatorClass; className: string; pairs: IndicatorPair[] }>();
  for (const indicator of form.indicators) {
    const before = groups.get(indicator.className);
    if (before) before.pairs.push(pairIndicator(indicator));
    else {
      const { class: kind, className } = indicator;
      groups.set(className, { class: kind, className, pairs: [pairIndicator(indicator)] });
    }
  }
  return [...groups.values()];
}

/** Compares the two targets of an indicator; spaces do not count. */
export function pairIndicator(indicator: Indicator): IndicatorPair {
  const { period, annual } = indicator;
  if (period !== null && annual !== null) return compareTargets({ indicator, period, annual });
  const only = period ?? annual;
  return {
    indicator,
    kind: annual === null ? "only-period" : "only-annual",
    category: only?.category ?? indicator.category,
    name: only?.name ?? "",
    cuts: [],
  };
}

interface Targets {
  readonly indicator: Indicator;
  readonly period: Target;
  readonly annual: Target;
}

function compareTargets({ indicator, period, annual }: Targets): IndicatorPair {
  const cuts = [
    ...cutName({ period, annual, of: (target) => target.category }),
    ...cutName({ period, annual, of: (target) => target.name }),
  ];
  return {
    indicator,
    kind: kindOf(period, annual, cuts),
    category: longer(period.category, annual.category),
    name: cuts.some(({ whole }) => whole === annual.name) ? annual.name : period.name,
    cuts,
  };
}

/** Targets of different names are not one indicator, so that their values are not compared. */
function kindOf(period: Target, annual: Target, cuts: readonly CutName[]): PairKind {
  const sameName = plain(period.name) === plain(annual.name) || isCutOf(period.name, annual.name);
  if (!sameName) return "name-differs";
  if (plain(period.value) !== plain(annual.value)) return "value-differs";
  return cuts.length > 0 ? "cut-short" : "same";
}

interface Compared {
  readonly period: Target;
  readonly annual: Target;
  readonly of: (target: Target) => string;
}

function cutName({ period, annual, of }: Compared): readonly CutName[] {
  const [first, second] = [of(period), of(annual)];
  if (!isCutOf(first, second)) return [];
  return plain(first).length < plain(second).length
    ? [{ source: period.id, phase: "period", printed: first, whole: second }]
    : [{ source: annual.id, phase: "annual", printed: second, whole: first }];
}

/** A name of two or three characters that begins another is a name of its own (税收, 税收增长率). */
const LEAST_CUT = 4;

/** Whether one name is the other without its end. */
function isCutOf(first: string, second: string): boolean {
  const [short = "", long = ""] = [plain(first), plain(second)].sort((a, b) => a.length - b.length);
  return short.length >= LEAST_CUT && short.length < long.length && long.startsWith(short);
}

function longer(first: string, second: string): string {
  return isCutOf(first, second) && second.length > first.length ? second : first;
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}
