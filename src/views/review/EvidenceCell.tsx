import { reviewMessages } from "../../i18n/review.ts";
import type { Evidence } from "../../review/finding.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { Mixed } from "../parts/Mixed.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { evidenceLabel } from "./evidenceLabel.ts";

/** A figure of a finding as printed, with what it is; leads to its cell. */
export function EvidenceCell({ evidence }: { readonly evidence: Evidence }) {
  const words = useMessages(reviewMessages);
  const href = useHref();
  const { language } = usePlace();
  const { budget, names } = useReadingBudget();
  const printed = evidence.printed.trim();
  const label = evidenceLabel(evidence, { budget, names, language });
  return (
    <a className="evidence" href={href({ view: "tables", item: evidence.source })}>
      <span className="evidence__label">
        <Mixed text={label} />
      </span>{" "}
      {printed === "" ? (
        <span className="evidence__blank">{words.blank}</span>
      ) : (
        <span className="evidence__printed numeral" lang="zh-CN">
          {printed}
        </span>
      )}
    </a>
  );
}
