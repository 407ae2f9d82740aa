import type { Money } from "../budget/money.ts";
import type { ClaimSubject, TableRole } from "../budget/roles.ts";
import type { Evidence, Outcome, Severity, Wording } from "./finding.ts";
import type { Reading } from "./reading.ts";
import type { RuleId } from "./ruleIds.ts";
import type { Term } from "./term.ts";

export const FAMILIES = ["inside-table", "between-tables", "narrative", "forms"] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * How far two figures may lie apart: `same` (τ0, one figure reprinted), `sum` (τn, half a last place for the total and for
 * each addend), `percent` (τp, interval arithmetic), `none` (the rule compares no amounts).
 */
export const TOLERANCES = ["same", "sum", "percent", "none"] as const;
export type Tolerance = (typeof TOLERANCES)[number];

/** Where a check stands. Checks of one rule with the same key have one cause; the detail tells them apart. */
export interface Place {
  readonly key: string;
  readonly detail: string;
}

/** Two sides of one identity. `others` are further right sides that are just as good; one that holds is enough. */
export interface Comparison {
  readonly kind: "comparison";
  readonly place: Place;
  readonly relation: "equal" | "at-most";
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly others?: readonly (readonly Term[])[];
  /** What a side without any printed figure means; `unchecked` where nothing is said. */
  readonly whenBlank?: "zero" | "unchecked";
  readonly text?: Wording;
}

/** A printed percentage against the parts it is the ratio of; any of the wholes may be the one that is meant. */
export interface ShareCheck {
  readonly kind: "share";
  readonly place: Place;
  readonly percent: { readonly evidence: Evidence; readonly amount: Money; readonly lastPlace: Money };
  readonly part: readonly Term[];
  readonly wholes: readonly (readonly Term[])[];
}

/** What a rule sees that is not an arithmetic identity. */
export interface Observation {
  readonly kind: "observation";
  readonly place: Place;
  readonly outcome: Outcome;
  readonly severity?: Severity;
  readonly left: readonly Evidence[];
  readonly right: readonly Evidence[];
  readonly difference?: { readonly amount: Money; readonly unit: Term["unit"] };
  /** Tables that cannot stand side by side because of what is seen. */
  readonly tables?: readonly string[];
  readonly text: Wording;
  /** Why it matters, where the rule's own reason does not say. */
  readonly why?: Wording;
}

export type Check = Comparison | ShareCheck | Observation;

/** What a document must have for a rule to be checked at all. */
export interface Needs {
  readonly tables?: readonly TableRole[];
  /** Any one of these is enough. */
  readonly subjects?: readonly ClaimSubject[];
  readonly forms?: true;
}

/** One declared rule of the review. */
export interface Rule {
  readonly id: RuleId;
  readonly family: Family;
  readonly severity: Severity;
  readonly tolerance: Tolerance;
  readonly needs: Needs;
  readonly title: Wording;
  /** Why a difference matters to the reader. */
  readonly why: Wording;
  readonly check: (reading: Reading) => readonly Check[];
}
