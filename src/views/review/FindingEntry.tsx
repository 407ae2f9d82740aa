import { useRef } from "react";
import { unitName } from "../../budget/unitName.ts";
import { formatMoney } from "../../i18n/format.ts";
import { reviewMessages } from "../../i18n/review.ts";
import type { Finding } from "../../review/finding.ts";
import { sourceOfRule } from "../../review/words/ruleSources.ts";
import { usePlace } from "../../state/readingStore.ts";
import { AddToAgenda } from "../hearing/AddToAgenda.tsx";
import { Mixed } from "../parts/Mixed.tsx";
import { useArrival } from "../parts/useArrival.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CiteFinding } from "../takeAway/CiteFinding.tsx";
import { FoldedFindings } from "./FoldedFindings.tsx";
import { OutcomeSign, signOf } from "./OutcomeSign.tsx";
import { SidesOfFinding } from "./SidesOfFinding.tsx";
import { useWording } from "./useWording.ts";
import "./finding.css";

interface FindingEntryProps {
  readonly finding: Finding;
  /** The address names it: it is brought into sight and marked. */
  readonly wanted: boolean;
}

/** One finding: what it is about, its figures side by side, the difference, and its rule. */
export function FindingEntry({ finding, wanted }: FindingEntryProps) {
  const words = useMessages(reviewMessages);
  const say = useWording();
  const { item } = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, wanted ? finding.id : null);
  return (
    <article className={wanted ? "finding finding--wanted" : "finding"}>
      <div className="finding__head">
        <h3 className="finding__title" ref={heading} tabIndex={-1}>
          <OutcomeSign sign={signOf(finding)} />
          <Mixed text={say(finding.title)} />
        </h3>
        <Difference finding={finding} />
      </div>
      {wanted && <p className="finding__wanted">{words.highlighted}</p>}
      <SidesOfFinding finding={finding} />
      <p className="finding__text">
        <Mixed text={say(finding.text)} />
      </p>
      <p className="finding__rule">
        {words.rule(finding.rule)} · <Mixed text={words.restsOn(say(sourceOfRule(finding.rule)))} />
      </p>
      <p className="finding__agenda">
        <AddToAgenda kind="finding" id={finding.id} title={say(finding.title)} />{" "}
        <CiteFinding finding={finding} of={say(finding.title)} />
      </p>
      <FoldedFindings findings={finding.because} item={wanted ? item : null} />
    </article>
  );
}

function Difference({ finding }: { readonly finding: Finding }) {
  const words = useMessages(reviewMessages);
  const { language } = usePlace();
  const { difference, unit } = finding;
  if (difference === null || unit === null || difference.isZero()) return null;
  return (
    <p className={`finding__difference finding__difference--${signOf(finding)}`}>
      {words.difference} <span className="numeral">{formatMoney(difference.abs(), unit)}</span>{" "}
      {unitName(unit, language)}
    </p>
  );
}
