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

function restsOn({ outcome, left, right }: Finding, wanted: ReadonlySet<SourceId>): boolean {
  return outcome === "differs" && [...left, ...right].some(({ source }) => wanted.has(source));
}
