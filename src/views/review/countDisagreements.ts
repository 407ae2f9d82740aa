import type { Review } from "../../review/finding.ts";

/** How many findings say that printed figures do not agree, without the notes. */
export function countDisagreements({ findings }: Review): number {
  return findings.filter(({ outcome, severity }) => outcome === "differs" && severity !== "note").length;
}
