import type { Evidence, Finding, Review } from "../../review/finding.ts";

/** The findings that rest on each printed figure, by the figure's address; the first of a figure is the gravest. */
export type FindingFlags = ReadonlyMap<string, Finding>;

/** Which figures are evidence of something that does not agree, or agrees only up to rounding. */
export function findingFlags({ findings }: Review): FindingFlags {
  const flags = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.outcome !== "differs" && finding.outcome !== "rounding") continue;
    for (const { source } of evidenceOf(finding)) {
      if (!flags.has(source)) flags.set(source, finding);
    }
  }
  return flags;
}

function evidenceOf({ left, right, because }: Finding): readonly Evidence[] {
  return [...left, ...right, ...because.flatMap(evidenceOf)];
}
