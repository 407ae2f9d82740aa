import { useMemo } from "react";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { FindingList } from "../review/FindingList.tsx";
import { groupFindings } from "../review/groupFindings.ts";
import { OutcomeCounts } from "../review/OutcomeCounts.tsx";
import { TargetsSummary } from "../review/TargetsSummary.tsx";
import "../review/review.css";

/** Every finding of the review with its figures side by side, and the performance targets in short. */
export function BookletReview() {
  const { review } = useReadingBudget();
  const groups = useMemo(() => groupFindings(review.findings), [review]);
  return (
    <div className="review">
      <OutcomeCounts review={review} />
      {groups.map(({ kind, findings }) => (
        <FindingList key={kind} kind={kind} findings={findings} />
      ))}
      <TargetsSummary />
    </div>
  );
}
