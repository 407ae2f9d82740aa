import { reviewMessages } from "../../i18n/review.ts";
import type { Finding } from "../../review/finding.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { FindingEntry } from "./FindingEntry.tsx";
import type { FindingGroup } from "./groupFindings.ts";
import { UncheckedEntry } from "./UncheckedEntry.tsx";

interface FindingListProps {
  readonly kind: FindingGroup;
  readonly findings: readonly Finding[];
}

/** One part of the page: what kind of findings these are, and the findings. */
export function FindingList({ kind, findings }: FindingListProps) {
  const words = useMessages(reviewMessages);
  const { item } = usePlace();
  const why: Readonly<Record<FindingGroup, string>> = {
    disagreements: words.disagreementsWhy,
    noted: words.notedWhy,
    roundings: words.roundingsWhy,
    uncheckeds: words.uncheckedsWhy,
  };
  return (
    <section className="finding-list">
      <h2>
        {words[kind]}
        <span className="finding-list__count">{words.count(findings.length)}</span>
      </h2>
      <p className="finding-list__why">{why[kind]}</p>
      <ol
        className={
          kind === "uncheckeds"
            ? "finding-list__entries finding-list__entries--short"
            : "finding-list__entries"
        }
      >
        {findings.map((finding) => (
          <li key={finding.id}>
            {kind === "uncheckeds" && !isWanted(finding, item) ? (
              <UncheckedEntry finding={finding} />
            ) : (
              <FindingEntry finding={finding} wanted={isWanted(finding, item)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether the address names the finding or one that is folded into it. */
function isWanted(finding: Finding, item: string | null): boolean {
  return item !== null && [finding, ...finding.because].some(({ id }) => id === item);
}
