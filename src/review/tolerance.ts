import { convertMoney, type Money, sumMoney, UNITS, type Unit, ZERO } from "../budget/money.ts";
import type { Outcome } from "./finding.ts";
import type { Tolerance } from "./rule.ts";
import { addUpAlike, sumTerms, type Term } from "./term.ts";

/** In tables in 万元, up to 0.02 counts as rounding whatever the number of addends. */
const ROUNDING_FLOOR = ZERO.plus("0.02");

export interface Gap {
  readonly outcome: Outcome;
  /** Left less right, in `unit`. */
  readonly difference: Money;
  readonly unit: Unit;
}

export interface Sides {
  readonly relation: "equal" | "at-most";
  readonly tolerance: Tolerance;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** Holds two sides against each other with the tolerances of the rules, in the coarsest unit that either is printed in. */
export function compareSides({ relation, tolerance, left, right }: Sides): Gap {
  const terms = [...left, ...right];
  const unit = coarsestUnit(terms);
  if (addUpAlike(left, right, unit)) return { outcome: "holds", difference: ZERO, unit };
  const difference = sumTerms(left, unit).minus(sumTerms(right, unit));
  if (difference.isZero()) return { outcome: "holds", difference, unit };
  const allowed = tolerance === "sum" ? sumAllowance(terms, unit) : reprintAllowance(terms, unit);
  const acrossUnits = terms.some((term) => term.unit !== unit);
  const outcome = outcomeOf({ difference, allowed, unit, acrossUnits });
  if (relation === "at-most" && (difference.isNegative() || outcome === "rounding"))
    return { outcome: "holds", difference, unit };
  return { outcome, difference, unit };
}

function outcomeOf(gap: {
  readonly difference: Money;
  readonly allowed: Money;
  readonly unit: Unit;
  readonly acrossUnits: boolean;
}): Outcome {
  const size = gap.difference.abs();
  if (gap.acrossUnits && size.lte(gap.allowed)) return "holds";
  if (size.lte(gap.allowed) || (gap.unit === "万元" && size.lte(ROUNDING_FLOOR))) return "rounding";
  return "differs";
}

/** τn: half a last place for the total and for each addend. */
function sumAllowance(terms: readonly Term[], unit: Unit): Money {
  return sumMoney(terms.map((term) => placeIn(term, unit).div(2)));
}

/** τ0, or τu where one figure is printed in a coarser unit or with fewer places than the other. */
function reprintAllowance(terms: readonly Term[], unit: Unit): Money {
  const places = terms.filter((term) => !term.amount.isZero()).map((term) => placeIn(term, unit));
  const [first] = places;
  if (first === undefined || places.every((place) => place.eq(first))) return ZERO;
  return places.reduce((coarsest, place) => (place.gt(coarsest) ? place : coarsest)).div(2);
}

function placeIn(term: Term, unit: Unit): Money {
  return convertMoney(term.lastPlace, term.unit, unit);
}

function coarsestUnit(terms: readonly Term[]): Unit {
  let coarsest = 0;
  for (const term of terms) coarsest = Math.max(coarsest, UNITS.indexOf(term.unit));
  return UNITS[coarsest] ?? "元";
}
