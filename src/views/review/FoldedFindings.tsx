import { unitName } from "../../budget/unitName.ts";
import { formatMoney } from "../../i18n/format.ts";
import { reviewMessages } from "../../i18n/review.ts";
import type { Finding } from "../../review/finding.ts";
import { usePlace } from "../../state/readingStore.ts";
import { Mixed } from "../parts/Mixed.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { SidesOfFinding } from "./SidesOfFinding.tsx";
import { useWording } from "./useWording.ts";

interface FoldedFindingsProps {
  readonly findings: readonly Finding[];
  /** The finding that the address names; where it is among these, they are unfolded. */
  readonly item: string | null;
}

/** The findings of the same cause, folded away until they are asked for. */
export function FoldedFindings({ findings, item }: FoldedFindingsProps) {
  const words = useMessages(reviewMessages);
  if (findings.length === 0) return null;
  return (
    <details className="folded" open={findings.some(({ id }) => id === item)}>
      <summary className="folded__summary">{words.because(findings.length)}</summary>
      <ul className="folded__list">
        {findings.map((finding) => (
          <FoldedFinding key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  );
}

function FoldedFinding({ finding }: { readonly finding: Finding }) {
  const words = useMessages(reviewMessages);
  const say = useWording();
  const { language } = usePlace();
  const { difference, unit } = finding;
  return (
    <li className="folded__finding">
      <h4 className="folded__title">
        <Mixed text={say(finding.title)} />
        <span className="folded__facts">
          {words.rule(finding.rule)}
          {difference &&
            unit &&
            !difference.isZero() &&
            `, ${words.difference} ${formatMoney(difference.abs(), unit)} ${unitName(unit, language)}`}
        </span>
      </h4>
      <SidesOfFinding finding={finding} />
      <p className="folded__text">
        <Mixed text={say(finding.text)} />
      </p>
    </li>
  );
}
