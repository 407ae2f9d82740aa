import { useMemo } from "react";
import { reviewMessages } from "../../i18n/review.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { TakeData } from "../takeAway/TakeData.tsx";
import { AgreementTables } from "./AgreementTables.tsx";
import { FindingList } from "./FindingList.tsx";
import { groupFindings } from "./groupFindings.ts";
import { OutcomeCounts } from "./OutcomeCounts.tsx";
import { TargetsSummary } from "./TargetsSummary.tsx";
import "./review.css";

/** What agrees in the published document, what is rounding, what does not agree and what cannot be checked. */
export function ReviewView() {
  const words = useMessages(reviewMessages);
  const { review } = useReadingBudget();
  const groups = useMemo(() => groupFindings(review.findings), [review]);
  const { holds, rounding, differs, unchecked } = review.counts;
  return (
    <div className="review">
      <div className="review__head">
        <h1 className="review__title">{words.title}</h1>
        {review.findings.length > 0 && <TakeData of={words.title} subject={{ kind: "findings" }} />}
      </div>
      <p className="review__lede">{words.lede(holds + rounding + differs + unchecked)}</p>
      <OutcomeCounts review={review} />
      {review.findings.length === 0 && <p className="review__nothing">{words.nothing}</p>}
      {groups.map(({ kind, findings }) => (
        <FindingList key={kind} kind={kind} findings={findings} />
      ))}
      <TargetsSummary />
      <AgreementTables />
    </div>
  );
}
