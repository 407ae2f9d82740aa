import type { Evidence, Finding, Review } from "../../review/finding.ts";

/** The findings that rest on each printed figure, by the figure's address; the first of a figure is the gravest. */
export type FindingFlags = ReadonlyMap<string, Finding>;

/** Which figures are evidence of something that does not agree, whether a finding says so itself or folds what does. */
export function findingFlags({ findings }: Review): FindingFlags {
  const flags = new Map<string, Finding>();
  for (const finding of findings) {
    for (const { source } of [finding, ...finding.because].flatMap(evidenceOf)) {
      if (!flags.has(source)) flags.set(source, finding);
    }
  }
  return flags;
}

function evidenceOf({ outcome, left, right }: Finding): readonly Evidence[] {
  return outcome === "differs" ? [...left, ...right] : [];
}
