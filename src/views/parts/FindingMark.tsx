import type { SourceId } from "../../budget/sourceId.ts";
import { reviewMessages } from "../../i18n/review.ts";
import type { Finding } from "../../review/finding.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "./readingBudget.ts";
import { useMessages } from "./useMessages.ts";
import "./findingMark.css";

/** A red flag beside printed figures that do not agree with others, hollow for a mere note; leads to the first such finding. Nothing otherwise. */
export function FindingMark({ sources }: { readonly sources: readonly SourceId[] }) {
  const words = useMessages(reviewMessages);
  const href = useHref();
  const { language } = usePlace();
  const { review } = useReadingBudget();
  const finding = findingAbout(review.findings, sources);
  if (finding === undefined) return null;
  const note = finding.severity === "note";
  const title = language === "en" ? finding.title.en : finding.title.zh;
  return (
    <a
      className={note ? "finding-mark finding-mark--note" : "finding-mark"}
      href={href({ view: "review", item: finding.id })}
      title={title}
    >
      <svg className="finding-mark__flag" viewBox="0 0 12 14" aria-hidden="true" focusable="false">
        <path d="M2,1V13.5" />
        <path d="M2,1.5H11L8.5,4.5L11,7.5H2Z" />
      </svg>
      <span className="visually-hidden">{note ? words.noteLabel(title) : words.markLabel(title)}</span>
    </a>
  );
}

/** The first ranked finding that differs and has any of the sources as evidence, itself or by what it folds. */
function findingAbout(findings: readonly Finding[], sources: readonly SourceId[]): Finding | undefined {
  const wanted = new Set(sources);
  const rests = ({ outcome, left, right }: Finding) =>
    outcome === "differs" && [...left, ...right].some(({ source }) => wanted.has(source));
  return findings.find((finding) => rests(finding) || finding.because.some(rests));
}
