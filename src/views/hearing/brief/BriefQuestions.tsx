import { hearingMessages } from "../../../i18n/hearing.ts";
import { hearingBriefMessages } from "../../../i18n/hearingBrief.ts";
import { useMessages } from "../../parts/useMessages.ts";
import type { AgendaEntry } from "../agendaEntries.ts";
import { SubjectCells } from "../SubjectCells.tsx";

/** The questions in the order of asking, each with its cells and the deputy's notes. */
export function BriefQuestions({ entries }: { readonly entries: readonly AgendaEntry[] }) {
  const words = useMessages(hearingBriefMessages);
  return (
    <section className="brief-part">
      <h2 className="brief-part__title">{words.questions}</h2>
      {entries.length === 0 && <p>{words.noQuestions}</p>}
      <ol>
        {entries.map((entry) => (
          <li key={entry.key}>
            <BriefQuestion entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function BriefQuestion({ entry }: { readonly entry: AgendaEntry }) {
  const words = useMessages(hearingBriefMessages);
  const hearing = useMessages(hearingMessages);
  const { number, title, subject, question, item } = entry;
  const notes = item.notes.trim();
  return (
    <article className="brief-question">
      <p className="brief-question__number numeral">{number}</p>
      <div className="brief-question__body">
        <h3 className="brief-question__title">
          {hearing.kinds[item.kind]} · {title}
        </h3>
        <p className="brief-question__question">{question}</p>
        {subject ? (
          <SubjectCells subject={subject} />
        ) : (
          <p className="brief-question__unknown">{hearing.unknown}</p>
        )}
        {notes !== "" && (
          <div className="brief-question__notes">
            <h4>{words.notes}</h4>
            <p>{notes}</p>
          </div>
        )}
      </div>
    </article>
  );
}
