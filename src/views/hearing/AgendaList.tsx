import { useRef, useState } from "react";
import { hearingMessages } from "../../i18n/hearing.ts";
import { moveInAgenda } from "../../state/hearing/hearingStore.ts";
import type { HearingOf } from "../../state/hearing/hearings.ts";
import { useMessages } from "../parts/useMessages.ts";
import { AgendaEntryForm } from "./AgendaEntryForm.tsx";
import type { AgendaEntry } from "./agendaEntries.ts";

interface AgendaListProps {
  readonly of: HearingOf;
  readonly entries: readonly AgendaEntry[];
  readonly wanted: string | null;
}

/** The items in the order of asking. */
export function AgendaList({ of, entries, wanted }: AgendaListProps) {
  const words = useMessages(hearingMessages);
  const [moved, setMoved] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const move = (entry: AgendaEntry, by: -1 | 1) => {
    moveInAgenda(of, entry.key, by);
    setMoved(words.moved(entry.number + by, entries.length));
  };
  return (
    <section className="agenda">
      <h2 className="agenda__title" ref={heading} tabIndex={-1}>
        {words.listTitle} <span className="agenda__count">{words.count(entries.length)}</span>
      </h2>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <ol className="agenda__items">
        {entries.map((entry) => (
          <li key={entry.key}>
            <AgendaEntryForm
              of={of}
              entry={entry}
              wanted={entry.key === wanted}
              last={entry.number === entries.length}
              move={(by) => move(entry, by)}
              onRemoved={() => heading.current?.focus()}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
