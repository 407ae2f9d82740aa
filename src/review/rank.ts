import { convertMoney, type Money, ZERO } from "../budget/money.ts";
import { type Finding, type Outcome, SEVERITIES } from "./finding.ts";

const OUTCOME_ORDER = ["differs", "rounding", "unchecked", "holds"] as const satisfies readonly Outcome[];

/** Kept, because making one for every comparison takes longer than comparing. */
const ID_ORDER = new Intl.Collator("en", { numeric: true });

/** Orders findings: what differs first, then by severity, then by size in yuan, then by id. */
export function compareFindings(left: Finding, right: Finding): number {
  return compareWeight(left, right) || ID_ORDER.compare(left.id, right.id);
}

/** The same without the id: 0 for findings that mean equally much. */
export function compareWeight(left: Finding, right: Finding): number {
  return (
    OUTCOME_ORDER.indexOf(left.outcome) - OUTCOME_ORDER.indexOf(right.outcome) ||
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    sizeOf(right).comparedTo(sizeOf(left))
  );
}

/** A finding is compared with many others; its size is counted once. */
const knownSizes = new WeakMap<Finding, Money>();

function sizeOf(finding: Finding): Money {
  const { difference, unit } = finding;
  if (difference === null || unit === null) return ZERO;
  const known = knownSizes.get(finding);
  if (known !== undefined) return known;
  const size = convertMoney(difference, unit, "元").abs();
  knownSizes.set(finding, size);
  return size;
}
