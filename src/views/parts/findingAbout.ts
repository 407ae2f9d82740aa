import type { SourceId } from "../../budget/sourceId.ts";
import type { Finding } from "../../review/finding.ts";

/** The first ranked finding that differs and has any of the sources as evidence, itself or by what it folds. */
export function findingAbout(
  findings: readonly Finding[],
  sources: readonly SourceId[],
): Finding | undefined {
  const wanted = new Set(sources);
  return findings.find(
    (finding) => restsOn(finding, wanted) || finding.because.some((one) => restsOn(one, wanted)),
  );
}

/** The first finding, other than a note, that itself sets one of the sources against another figure: what pictures flag. */
export function contradictionOf(
  findings: readonly Finding[],
  sources: readonly SourceId[],
): Finding | undefined {
  const wanted = new Set(sources);
  return findings.find((finding) => finding.severity !== "note" && restsOn(finding, wanted));
}

/** What tells whether a finding sets any of some sources against another figure; looks the findings through once. */
export function flagger(findings: readonly Finding[]): (sources: readonly SourceId[]) => boolean {
  const flagged = new Set<SourceId>();
  for (const { severity, outcome, left, right } of findings) {
    if (severity === "note" || outcome !== "differs") continue;
    for (const { source } of [...left, ...right]) flagged.add(source);
  }
  return (sources) => flagged.size > 0 && sources.some((source) => flagged.has(source));
}

function restsOn({ outcome, left, right }: Finding, wanted: ReadonlySet<SourceId>): boolean {
  return outcome === "differs" && [...left, ...right].some(({ source }) => wanted.has(source));
}
