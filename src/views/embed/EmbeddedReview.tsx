import { useMemo } from "react";
import { reviewMessages } from "../../i18n/review.ts";
import { useShows } from "../../state/embed/embedStore.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { AgreementTables } from "../review/AgreementTables.tsx";
import { FindingList } from "../review/FindingList.tsx";
import { groupFindings } from "../review/groupFindings.ts";
import { OutcomeCounts } from "../review/OutcomeCounts.tsx";
import { TargetsSummary } from "../review/TargetsSummary.tsx";
import "../review/review.css";

/** The review in a frame: the counts alone, or with the findings (as the table) and the rest (as the panel). */
export function EmbeddedReview() {
  const words = useMessages(reviewMessages);
  const { review } = useReadingBudget();
  const { item } = usePlace();
  const [table, panel] = [useShows("table"), useShows("panel")];
  const groups = useMemo(() => groupFindings(review.findings), [review]);
  const { holds, rounding, differs, unchecked } = review.counts;
  return (
    <div className="review">
      <h1 className="review__title">{words.title}</h1>
      <p className="review__lede">{words.lede(holds + rounding + differs + unchecked)}</p>
      <OutcomeCounts review={review} />
      {review.findings.length === 0 && <p className="review__nothing">{words.nothing}</p>}
      {(table || item !== null) &&
        groups.map(({ kind, findings }) => <FindingList key={kind} kind={kind} findings={findings} />)}
      {panel && <TargetsSummary />}
      {panel && <AgreementTables />}
    </div>
  );
}
