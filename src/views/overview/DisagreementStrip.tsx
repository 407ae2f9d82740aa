import { overviewMessages } from "../../i18n/overview.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { useHref } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { countDisagreements } from "../review/countDisagreements.ts";

/** How many contradictions the document has, the weightiest of them, and the way to all. */
export function DisagreementStrip() {
  const words = useMessages(overviewMessages);
  const href = useHref();
  const language = useLanguage();
  const { review } = useReadingBudget();
  const count = countDisagreements(review);
  const first = review.findings.find((finding) => finding.outcome === "differs");
  return (
    <aside className={count > 0 ? "strip strip--alert" : "strip"}>
      <p className="strip__text">
        <strong className="strip__count">
          {count > 0 ? words.disagreements(count) : words.noDisagreements}
        </strong>
        {count > 0 && first && (
          <>
            {" "}
            {words.disagreementsWhy}
            <a href={href({ view: "review", item: first.id })}>{wordingIn(first.title, language)}</a>
          </>
        )}
      </p>
      <a className="strip__link" href={href({ view: "review" })}>
        {words.seeReview} →
      </a>
    </aside>
  );
}
