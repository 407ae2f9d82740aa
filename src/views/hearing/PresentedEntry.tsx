import { unitName } from "../../budget/unitName.ts";
import { formatMoney } from "../../i18n/format.ts";
import { hearingMessages } from "../../i18n/hearing.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { AgendaEntry } from "./agendaEntries.ts";
import { SubjectCells } from "./SubjectCells.tsx";

/** The question in large type and the cells that it is about beside it. Notes are the deputy's own and are not shown. */
export function PresentedEntry({ entry }: { readonly entry: AgendaEntry }) {
  const words = useMessages(hearingMessages);
  const { number, item, subject, title, question } = entry;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is scrolled by key
    <article className="presented" tabIndex={0} aria-labelledby="presented-title">
      <header className="presented__head">
        <span className="presented__number numeral">{number}</span>
        <div>
          <p className="presented__kind">{words.kinds[item.kind]}</p>
          <h2 className="presented__title" id="presented-title">
            {title}
          </h2>
        </div>
      </header>
      <p className="presented__question">{question}</p>
      <div className="presented__cells">
        {subject ? <SubjectCells subject={subject} /> : <p>{words.unknown}</p>}
        {subject?.kind === "finding" && <Difference subject={subject} />}
      </div>
    </article>
  );
}

type FindingSubject = Extract<NonNullable<AgendaEntry["subject"]>, { kind: "finding" }>;

function Difference({ subject }: { readonly subject: FindingSubject }) {
  const words = useMessages(hearingMessages);
  const language = useLanguage();
  const { difference, unit, outcome } = subject.finding;
  if (difference === null || unit === null || difference.isZero()) return null;
  return (
    <p className={`presented__difference presented__difference--${outcome}`}>
      {words.difference} <span className="numeral">{formatMoney(difference.abs(), unit)}</span>{" "}
      {unitName(unit, language)}
    </p>
  );
}
