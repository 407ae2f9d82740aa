import { useState } from "react";
import { hearingMessages } from "../../i18n/hearing.ts";
import { undoAgenda } from "../../state/hearing/hearingStore.ts";
import type { Hearing, HearingOf } from "../../state/hearing/hearings.ts";
import { useMessages } from "../parts/useMessages.ts";
import { AgendaAsides } from "./AgendaAsides.tsx";
import { AgendaList } from "./AgendaList.tsx";
import { AgendaTools } from "./AgendaTools.tsx";
import type { AgendaEntry } from "./agendaEntries.ts";
import { EmptyAgenda } from "./EmptyAgenda.tsx";

interface AgendaPageProps {
  readonly of: HearingOf;
  readonly hearing: Hearing | null;
  readonly entries: readonly AgendaEntry[];
  /** The key of the item that the address names. */
  readonly wanted: string | null;
}

/** The agenda to be prepared: what is to be done with it, and its items. */
export function AgendaPage({ of, hearing, entries, wanted }: AgendaPageProps) {
  const words = useMessages(hearingMessages);
  const [told, tell] = useState("");
  const changed = hearing !== null && hearing.before !== null;
  return (
    <div className="hearing">
      <h1 className="hearing__title">{words.title}</h1>
      <p className="hearing__lede">{words.lede}</p>
      {hearing && (
        <p className={hearing.kept ? "hearing__kept" : "hearing__kept hearing__kept--not"} role="status">
          {hearing.kept ? words.kept : words.notKept}
        </p>
      )}
      {hearing && hearing.asides.length > 0 && <AgendaAsides of={of} asides={hearing.asides} />}
      <AgendaTools of={of} entries={entries} tell={tell} />
      <div className="hearing__told" role="status">
        {told !== "" && <p>{told}</p>}
        {changed && (
          <p>
            {words.removed}{" "}
            <button
              type="button"
              className="hearing__button"
              onClick={() => {
                undoAgenda(of);
                tell("");
              }}
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {hearing !== null && entries.length === 0 && <EmptyAgenda of={of} />}
      {entries.length > 0 && <AgendaList of={of} entries={entries} wanted={wanted} />}
    </div>
  );
}
