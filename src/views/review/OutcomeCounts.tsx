import type { ReactNode } from "react";
import { reviewMessages } from "../../i18n/review.ts";
import type { Review } from "../../review/finding.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { countDisagreements } from "./countDisagreements.ts";
import { OutcomeSign, type Sign } from "./OutcomeSign.tsx";

/** How often each outcome came up, with what it means; differences that are only notes are counted apart. */
export function OutcomeCounts({ review }: { readonly review: Review }) {
  const words = useMessages(reviewMessages);
  const { holds, rounding, differs, unchecked } = review.counts;
  const disagreements = countDisagreements(review);
  const roundingName = <Term id="rounding">{words.outcomes.rounding.name}</Term>;
  return (
    <section className="outcome-counts" aria-label={words.countsTitle}>
      <dl className="outcome-counts__list">
        <Count sign="holds" {...words.outcomes.holds} count={holds} />
        <Count sign="rounding" {...words.outcomes.rounding} name={roundingName} count={rounding} />
        <Count sign="differs" {...words.outcomes.differs} count={disagreements} />
        <Count sign="note" {...words.notes} count={differs - disagreements} />
        <Count sign="unchecked" {...words.outcomes.unchecked} count={unchecked} />
      </dl>
    </section>
  );
}

interface CountProps {
  readonly sign: Sign;
  readonly name: ReactNode;
  readonly plain: string;
  readonly count: number;
}

function Count({ sign, name, plain, count }: CountProps) {
  const words = useMessages(reviewMessages);
  return (
    <div className={`outcome-counts__count outcome-counts__count--${sign}`}>
      <dt>
        <OutcomeSign sign={sign} />
        {name}
      </dt>
      <dd>
        <span className="outcome-counts__number numeral">{words.count(count)}</span>
        <span className="outcome-counts__plain">{plain}</span>
      </dd>
    </div>
  );
}
