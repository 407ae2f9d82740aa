import type { Money, Unit } from "../../budget/money.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import type { Severity, Wording } from "../finding.ts";
import type { QualityRuleId } from "./qualityRules.ts";

/** What can be asked about one printed target, field or goal. It names words, never a grade. */
export interface Remark {
  /** Stable within a budget and fit for a URL: `q1-f1-i4-annual`. */
  readonly id: string;
  readonly rule: QualityRuleId;
  readonly severity: Severity;
  /** The printed words that gave rise to it; "" where a field is blank. */
  readonly words: string;
  readonly source: SourceId;
  /** Further places that print the same (the period's target beside the year's). */
  readonly also: readonly SourceId[];
  readonly title: Wording;
  readonly text: Wording;
  /** What would make it measurable. */
  readonly suggestion: Wording;
}

/** How many printed values there are, and how many of them can be measured as they stand. */
export interface Count {
  readonly targets: number;
  readonly measurable: number;
}

export interface IndicatorQuality {
  /** `f1.i3`. */
  readonly indicator: SourceId;
  readonly remarks: readonly Remark[];
  /** Whether the value can be measured as it stands; null where none is printed. */
  readonly measurable: { readonly period: boolean | null; readonly annual: boolean | null };
}

/** Q17: the year's money divided by a printed quantity. Computed, never printed. */
export interface UnitCost {
  readonly indicator: SourceId;
  /** Exact, in `unit` for one `per`. */
  readonly amount: Money;
  readonly unit: Unit;
  /** The counted unit as printed ("个"); "" where none is. */
  readonly per: string;
  /** The two printed figures it is computed from. */
  readonly money: SourceId;
  readonly quantity: SourceId;
  readonly text: Wording;
}

export interface FormQuality {
  /** The id of the form: `f1`. */
  readonly form: string;
  readonly period: Count;
  readonly annual: Count;
  /** In the printed order of the indicators, those without remarks too. */
  readonly indicators: readonly IndicatorQuality[];
  /** About the form as a whole: its goals, basis, classes and its likeness to another form. */
  readonly remarks: readonly Remark[];
  readonly unitCosts: readonly UnitCost[];
}

/** Q15: carried-over money of a project for which no target is published. */
export interface MoneyWithoutTargets {
  readonly project: string;
  readonly amount: Money;
  readonly unit: Unit;
  /** `no-form`: the project has no form; `beyond-form`: its form counts the current year's money only. */
  readonly kind: "no-form" | "beyond-form";
  readonly remark: Remark;
}

/** The quality of a budget's performance targets: counts and remarks; there is no grade for the body. */
export interface TargetQuality {
  readonly forms: readonly FormQuality[];
  readonly moneyWithoutTargets: readonly MoneyWithoutTargets[];
  readonly period: Count;
  readonly annual: Count;
}
