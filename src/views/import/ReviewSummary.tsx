import { importMessages } from "../../i18n/import.ts";
import { PREVIEW } from "../../state/place.ts";
import { useHref } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { groupFindings } from "../review/groupFindings.ts";
import { OutcomeSign, signOf } from "../review/OutcomeSign.tsx";
import { useWording } from "../review/useWording.ts";
import "../review/finding.css";

/** What the readers' checks say of what was read; each finding leads to itself in the preview. */
export function ReviewSummary() {
  const words = useMessages(importMessages);
  const say = useWording();
  const href = useHref();
  const { review } = useReadingBudget();
  const groups = groupFindings(review.findings);
  const disagreements = groups.find(({ kind }) => kind === "disagreements")?.findings ?? [];
  const others = review.findings.filter(({ outcome }) => outcome !== "holds").length - disagreements.length;
  return (
    <section className="import-part">
      <h2>{words.checks}</h2>
      <p className="import-part__why">{words.checksLead}</p>
      <p className="import-part__fact">{words.disagreements(disagreements.length)}</p>
      <ul className="doubt-list">
        {disagreements.map((finding) => (
          <li className="doubt" key={finding.id}>
            <a
              className="doubt__link"
              href={href({ page: "budget", budget: PREVIEW, view: "review", item: finding.id })}
            >
              <OutcomeSign sign={signOf(finding)} /> {say(finding.title)}
            </a>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="import-part__why">{words.otherFindings(others)}</p>}
      <p>
        <a
          className="import-link"
          href={href({ page: "budget", budget: PREVIEW, view: "review", item: null })}
        >
          {words.allFindings}
        </a>
      </p>
    </section>
  );
}
