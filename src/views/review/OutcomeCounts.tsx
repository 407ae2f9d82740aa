import { reviewMessages } from "../../i18n/review.ts";
import type { Outcome, Review } from "../../review/finding.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { countDisagreements } from "./countDisagreements.ts";
import { OutcomeSign } from "./OutcomeSign.tsx";

/** In reading order: what agrees first. */
const ORDER = ["holds", "rounding", "differs", "unchecked"] as const satisfies readonly Outcome[];

/** How often each of the four outcomes came up, with what it means. */
export function OutcomeCounts({ review }: { readonly review: Review }) {
  const words = useMessages(reviewMessages);
  const notes = review.counts.differs - countDisagreements(review);
  return (
    <section className="outcome-counts" aria-label={words.countsTitle}>
      <dl className="outcome-counts__list">
        {ORDER.map((outcome) => (
          <div key={outcome} className={`outcome-counts__count outcome-counts__count--${outcome}`}>
            <dt>
              <OutcomeSign outcome={outcome} />
              {outcome === "rounding" ? (
                <Term id="rounding">{words.outcomes[outcome].name}</Term>
              ) : (
                words.outcomes[outcome].name
              )}
            </dt>
            <dd>
              <span className="outcome-counts__number numeral">{words.count(review.counts[outcome])}</span>
              <span className="outcome-counts__plain">
                {words.outcomes[outcome].plain}
                {outcome === "differs" && notes > 0 && ` ${words.notes(notes)}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
