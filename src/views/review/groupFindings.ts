import type { Finding } from "../../review/finding.ts";

/** The parts of the page in which findings stand, in reading order. `noted` are differences that are only notes. */
export const FINDING_GROUPS = ["disagreements", "noted", "roundings", "uncheckeds"] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** The findings by the part of the page they stand in, in ranked order; parts without findings are left out. */
export function groupFindings(
  findings: readonly Finding[],
): readonly { readonly kind: FindingGroup; readonly findings: readonly Finding[] }[] {
  return FINDING_GROUPS.map((kind) => ({
    kind,
    findings: findings.filter((finding) => groupOf(finding) === kind),
  })).filter((group) => group.findings.length > 0);
}

function groupOf({ outcome, severity }: Finding): FindingGroup | null {
  switch (outcome) {
    case "differs":
      return severity === "note" ? "noted" : "disagreements";
    case "rounding":
      return "roundings";
    case "unchecked":
      return "uncheckeds";
    case "holds":
      return null;
  }
}
