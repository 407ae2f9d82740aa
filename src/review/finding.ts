import type { Money, Unit } from "../budget/money.ts";
import type { SourceId } from "../budget/sourceId.ts";
import type { RuleId } from "./ruleIds.ts";

export const OUTCOMES = ["holds", "rounding", "differs", "unchecked"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const SEVERITIES = ["high", "middle", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A sentence in both languages of the site. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** A printed figure that a finding sets beside another. */
export interface Evidence {
  readonly source: SourceId;
  /** As printed; "" for a blank. */
  readonly printed: string;
  readonly page: number | null;
  /** What the figure is ("表三 · 合计"). */
  readonly label: Wording;
}

/** What one rule says about one place of one budget. */
export interface Finding {
  /** Stable within a budget and fit for a URL: `r31`, `r9-t2-208`. */
  readonly id: string;
  /** "R31", as the rules are numbered. */
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly difference: Money | null;
  readonly unit: Unit | null;
  /** The two sides that are compared; in a sum `right` holds the addends. */
  readonly left: readonly Evidence[];
  readonly right: readonly Evidence[];
  readonly title: Wording;
  readonly text: Wording;
  /** Findings of the same cause, folded into this one. */
  readonly because: readonly Finding[];
}

/** The largest set of tables that agree among themselves, and the tables that stand outside it, each with the finding why. */
export interface Agreement {
  readonly tables: ReadonlySet<string>;
  readonly outside: readonly { readonly table: string; readonly finding: string }[];
}

/** The review of one budget. `findings` are ranked by what they mean for the reader; what holds is only counted. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly agreement: Agreement;
}
