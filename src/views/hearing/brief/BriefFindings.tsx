import { hearingBriefMessages } from "../../../i18n/hearingBrief.ts";
import { reviewMessages } from "../../../i18n/review.ts";
import type { Finding } from "../../../review/finding.ts";
import { sayFinding } from "../../../review/hearing/sayFinding.ts";
import { Mixed } from "../../parts/Mixed.tsx";
import { useReadingBudget } from "../../parts/readingBudget.ts";
import { useMessages } from "../../parts/useMessages.ts";
import { countDisagreements } from "../../review/countDisagreements.ts";
import { groupFindings } from "../../review/groupFindings.ts";
import { OutcomeSign, signOf } from "../../review/OutcomeSign.tsx";
import { SidesOfFinding } from "../../review/SidesOfFinding.tsx";
import { useWording } from "../../review/useWording.ts";
import type { AgendaEntry } from "../agendaEntries.ts";
import "../../review/review.css";

/** Every finding of the review with its cells; those that are asked about stand with their question. */
export function BriefFindings({ entries }: { readonly entries: readonly AgendaEntry[] }) {
  const words = useMessages(hearingBriefMessages);
  const names = useMessages(reviewMessages);
  const { review } = useReadingBudget();
  const { holds, rounding, differs, unchecked } = review.counts;
  const disagreements = countDisagreements(review);
  const counts = [
    [names.outcomes.holds.name, holds],
    [names.outcomes.rounding.name, rounding],
    [names.outcomes.differs.name, disagreements],
    [names.notes.name, differs - disagreements],
    [names.outcomes.unchecked.name, unchecked],
  ] as const;
  return (
    <section className="brief-part">
      <h2 className="brief-part__title">{words.findings}</h2>
      <dl className="brief-counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="numeral">{count}</dd>
          </div>
        ))}
      </dl>
      {groupFindings(review.findings).map(({ kind, findings }) => (
        <section key={kind}>
          <h3 className="brief-part__heading">
            {names[kind]} <span className="brief-part__count">{names.count(findings.length)}</span>
          </h3>
          {findings.map((finding) =>
            kind === "uncheckeds" ? (
              <BriefUnchecked key={finding.id} finding={finding} />
            ) : (
              <BriefFinding key={finding.id} finding={finding} asked={askedAt(entries, finding)} />
            ),
          )}
        </section>
      ))}
    </section>
  );
}

/** What cannot be checked, in one line. */
function BriefUnchecked({ finding }: { readonly finding: Finding }) {
  const names = useMessages(reviewMessages);
  const say = useWording();
  return (
    <p className="brief-unchecked">
      <strong>
        <Mixed text={say(finding.title)} />
      </strong>{" "}
      <Mixed text={say(finding.text)} />{" "}
      <span className="brief-finding__rule">{names.rule(finding.rule)}</span>
    </p>
  );
}

function askedAt(entries: readonly AgendaEntry[], { id }: Finding): number | null {
  const entry = entries.find(({ item }) => item.kind === "finding" && item.id === id);
  return entry?.number ?? null;
}

interface BriefFindingProps {
  readonly finding: Finding;
  /** The number of the question that asks about it. */
  readonly asked: number | null;
}

function BriefFinding({ finding, asked }: BriefFindingProps) {
  const words = useMessages(hearingBriefMessages);
  const names = useMessages(reviewMessages);
  const say = useWording();
  return (
    <article className="brief-finding">
      <h4 className="brief-finding__title">
        <OutcomeSign sign={signOf(finding)} />
        <Mixed text={say(finding.title)} />{" "}
        <span className="brief-finding__rule">{names.rule(finding.rule)}</span>
      </h4>
      {asked === null && <SidesOfFinding finding={finding} />}
      <p className="brief-finding__text">
        <Mixed text={say(finding.text)} />
        {asked !== null && ` ${words.asked(asked)}`}
      </p>
      {finding.because.length > 0 && (
        <div className="brief-finding__because">
          <p>{words.because}</p>
          <ul>
            {finding.because.map((folded) => (
              <li key={folded.id}>{say(sayFinding(folded))}</li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
