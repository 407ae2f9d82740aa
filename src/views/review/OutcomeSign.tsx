import type { Finding, Outcome } from "../../review/finding.ts";

/** What a finding is shown as: its outcome, or a note where it differs but contradicts nothing. */
export type Sign = Outcome | "note";

const SIGNS: Readonly<Record<Sign, string>> = {
  holds: "=",
  rounding: "≈",
  differs: "≠",
  note: "i",
  unchecked: "?",
};

/** A drawn sign in a shape of its own; the word stands beside it. */
export function OutcomeSign({ sign }: { readonly sign: Sign }) {
  return (
    <span className={`outcome-sign outcome-sign--${sign}`} aria-hidden="true">
      {SIGNS[sign]}
    </span>
  );
}

export function signOf({ outcome, severity }: Finding): Sign {
  return outcome === "differs" && severity === "note" ? "note" : outcome;
}
