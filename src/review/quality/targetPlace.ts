import type { Indicator, PerformanceForm, Target } from "../../budget/budget.ts";
import type { Wording } from "../finding.ts";
import type { Phase } from "../rules/forms/fundingTerm.ts";
import { type RemarkParts, remarkOf } from "./remark.ts";
import type { Remark } from "./targetQuality.ts";
import { readTargetValue, type TargetValue } from "./targetValue.ts";

/** One printed target with what it stands in. */
export interface TargetPlace {
  readonly form: PerformanceForm;
  readonly indicator: Indicator;
  readonly phase: Phase;
  readonly target: Target;
  readonly value: TargetValue;
  /** The indicator's name without blanks. */
  readonly name: string;
}

/** What one rule says about a printed target, or nothing. */
export type TargetCheck = (place: TargetPlace) => Remark | null;

/** The target of an indicator for the period or the year; null where none is printed. */
export function targetPlace(form: PerformanceForm, indicator: Indicator, phase: Phase): TargetPlace | null {
  const target = indicator[phase];
  if (target === null || (target.name.trim() === "" && target.value.trim() === "")) return null;
  const name = target.name.replace(/\s/g, "");
  return { form, indicator, phase, target, value: readTargetValue(target.value), name };
}

type Said = Omit<RemarkParts, "source" | "words"> & { readonly words: string | null };

/** A remark on a target; its words are the value's where none are named. */
export function remarkOn({ target }: TargetPlace, { words, ...parts }: Said): Remark {
  return remarkOf({ ...parts, words: words ?? target.value.trim(), source: target.id });
}

/** The target as a reader would quote it: “地方税收：提高”. */
export function quoteTarget({ target }: TargetPlace): Wording {
  const value = target.value.trim();
  return { zh: `“${target.name}”的指标值印为“${value}”`, en: `“${target.name}” is given as “${value}”` };
}
