import { useRef } from "react";
import { LONGEST_NOTES, LONGEST_QUESTION } from "../../budget/agenda.ts";
import { hearingMessages } from "../../i18n/hearing.ts";
import { editInAgenda } from "../../state/hearing/hearingStore.ts";
import type { HearingOf } from "../../state/hearing/hearings.ts";
import { useArrival } from "../parts/useArrival.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import type { AgendaEntry } from "./agendaEntries.ts";
import { EntryButtons } from "./EntryButtons.tsx";
import { SubjectCells } from "./SubjectCells.tsx";

interface AgendaEntryFormProps {
  readonly of: HearingOf;
  readonly entry: AgendaEntry;
  /** The address names it: it is brought into sight. */
  readonly wanted: boolean;
  readonly last: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly onRemoved: () => void;
}

/** One item: what it is about with its cells, the question and the notes to write in, and its place in the order. */
export function AgendaEntryForm({ of, entry, wanted, last, move, onRemoved }: AgendaEntryFormProps) {
  const words = useMessages(hearingMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, wanted ? entry.key : null);
  const { number, item, subject, title } = entry;
  return (
    <article className="agenda-entry">
      <p className="agenda-entry__number numeral" aria-hidden="true">
        {number}
      </p>
      <div className="agenda-entry__body">
        <p className="agenda-entry__kind">{words.kinds[item.kind]}</p>
        <h3 className="agenda-entry__title" ref={heading} tabIndex={-1}>
          <span className="visually-hidden">{number} </span>
          {title}
        </h3>
        {subject ? (
          <SubjectCells subject={subject} />
        ) : (
          <p className="agenda-entry__unknown">{words.unknown}</p>
        )}
        <EntryTexts of={of} entry={entry} />
        <EntryButtons of={of} entry={entry} last={last} move={move} onRemoved={onRemoved} />
      </div>
    </article>
  );
}

function EntryTexts({ of, entry }: { readonly of: HearingOf; readonly entry: AgendaEntry }) {
  const words = useMessages(hearingMessages);
  const id = usePlainId();
  const { key, number, item, subject, question } = entry;
  return (
    <>
      <label className="agenda-entry__label" htmlFor={`${id}-question`}>
        {words.question}
      </label>
      <textarea
        className="agenda-entry__question"
        id={`${id}-question`}
        rows={rowsFor(question)}
        aria-label={words.questionOf(number)}
        maxLength={LONGEST_QUESTION}
        value={question}
        onChange={(event) => editInAgenda(of, key, { question: event.target.value, edited: true })}
      />
      {item.edited && subject && (
        <button
          type="button"
          className="agenda-entry__redraft"
          onClick={() => editInAgenda(of, key, { edited: false })}
        >
          {words.redraft}
        </button>
      )}
      <label className="agenda-entry__label" htmlFor={`${id}-notes`}>
        {words.notes}
      </label>
      <textarea
        className="agenda-entry__notes"
        id={`${id}-notes`}
        rows={Math.max(2, rowsFor(item.notes))}
        aria-label={words.notesOf(number)}
        maxLength={LONGEST_NOTES}
        value={item.notes}
        aria-describedby={`${id}-hint`}
        onChange={(event) => editInAgenda(of, key, { notes: event.target.value })}
      />
      <p className="agenda-entry__hint" id={`${id}-hint`}>
        {words.notesHint}
      </p>
    </>
  );
}

/** About as many characters as stand on a line of a phone. */
const LINE = 34;
const MOST_ROWS = 12;

/** How many rows a text takes, so that it is seen whole. */
function rowsFor(text: string): number {
  const rows = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / LINE)));
  return Math.min(
    MOST_ROWS,
    rows.reduce((sum, count) => sum + count, 0),
  );
}
