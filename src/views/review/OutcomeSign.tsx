import type { Outcome } from "../../review/finding.ts";

const SIGNS: Readonly<Record<Outcome, string>> = { holds: "=", rounding: "≈", differs: "≠", unchecked: "?" };

/** The sign of an outcome; the word stands beside it. */
export function OutcomeSign({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className={`outcome-sign outcome-sign--${outcome}`} aria-hidden="true">
      {SIGNS[outcome]}
    </span>
  );
}
