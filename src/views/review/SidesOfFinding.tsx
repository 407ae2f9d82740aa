import { reviewMessages } from "../../i18n/review.ts";
import { type Joining, joiningOf } from "../../model/findingSides.ts";
import type { Evidence, Finding, Outcome } from "../../review/finding.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { EvidenceCell } from "./EvidenceCell.tsx";

/** The figures of a finding side by side: left ≠ right; a sum's addends with + between them. */
export function SidesOfFinding({ finding }: { readonly finding: Finding }) {
  const { budget } = useReadingBudget();
  const { left, right, outcome } = finding;
  if (left.length + right.length === 0) return null;
  const joining = joiningOf(budget, finding);
  return (
    <div className="finding__sides">
      <Side evidence={left} joining={joining} />
      {left.length > 0 && right.length > 0 && (
        <Relation outcome={finding.difference === null ? null : outcome} />
      )}
      <Side evidence={right} joining={joining} />
    </div>
  );
}

interface SideProps {
  readonly evidence: readonly Evidence[];
  readonly joining: Joining;
}

function Side({ evidence, joining }: SideProps) {
  const words = useMessages(reviewMessages);
  return (
    <>
      {evidence.map((entry, index) => (
        <span className="finding__side" key={entry.source}>
          {index > 0 && joining === "sum" && (
            <span className="finding__joint" role="img" aria-label={words.plus}>
              +
            </span>
          )}
          <EvidenceCell evidence={entry} />
        </span>
      ))}
    </>
  );
}

/** The sign between the sides; a word where they are not two amounts of one thing (`outcome` null). */
function Relation({ outcome }: { readonly outcome: Outcome | null }) {
  const words = useMessages(reviewMessages);
  if (outcome === null) return <span className="finding__joint">{words.beside}</span>;
  const relations: Readonly<Record<Outcome, readonly [string, string]>> = {
    holds: ["=", words.equals.same],
    rounding: ["≈", words.equals.about],
    differs: ["≠", words.equals.differs],
    unchecked: ["?", words.equals.unknown],
  };
  const [sign, word] = relations[outcome];
  return (
    <span className={`finding__relation finding__relation--${outcome}`} role="img" aria-label={word}>
      {sign}
    </span>
  );
}
