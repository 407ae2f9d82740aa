import type { SourceId } from "../../budget/sourceId.ts";
import { findingMarkMessages } from "../../i18n/findingMark.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { findingAbout } from "./findingAbout.ts";
import { FLAG_PATHS } from "./flagPaths.ts";
import { useReadingBudget } from "./readingBudget.ts";
import { useMessages } from "./useMessages.ts";
import "./findingMark.css";

/** A red flag beside printed figures that do not agree with others, hollow for a mere note; leads to the first such finding. Nothing otherwise. */
export function FindingMark({ sources }: { readonly sources: readonly SourceId[] }) {
  const words = useMessages(findingMarkMessages);
  const href = useHref();
  const { language } = usePlace();
  const { review } = useReadingBudget();
  const finding = findingAbout(review.findings, sources);
  if (finding === undefined) return null;
  const note = finding.severity === "note";
  const title = wordingIn(finding.title, language);
  return (
    <a
      className={note ? "finding-mark finding-mark--note" : "finding-mark"}
      href={href({ view: "review", item: finding.id })}
      title={title}
    >
      <svg className="finding-mark__flag" viewBox="0 0 12 14" aria-hidden="true" focusable="false">
        <path d={FLAG_PATHS.pole} />
        <path d={FLAG_PATHS.cloth} />
      </svg>
      <span className="visually-hidden">{note ? words.note(title) : words.mark(title)}</span>
    </a>
  );
}
