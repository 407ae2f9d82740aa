import type { ChangeEvent } from "react";
import { printAgenda } from "../../budget/agenda.ts";
import { hearingMessages } from "../../i18n/hearing.ts";
import { printHearingPlace } from "../../state/hearing/hearingPlace.ts";
import { readHearing, replaceAgenda } from "../../state/hearing/hearingStore.ts";
import type { HearingOf } from "../../state/hearing/hearings.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import type { AgendaEntry } from "./agendaEntries.ts";
import { downloadText } from "./downloadText.ts";
import { readAgendaFile } from "./readAgendaFile.ts";

interface AgendaToolsProps {
  readonly of: HearingOf;
  readonly entries: readonly AgendaEntry[];
  readonly tell: (what: string) => void;
}

/** What can be done with the whole agenda: present it, print it, save it to a file, open a file. */
export function AgendaTools({ of, entries, tell }: AgendaToolsProps) {
  const words = useMessages(hearingMessages);
  const href = useHref();
  const id = usePlainId();
  const open = useOpenFile(of, tell);
  // The drafted questions go into the file in the words that the reader saw.
  const save = () => {
    const items = entries.map(({ item, question, title }) => ({ ...item, question, title }));
    downloadText(words.fileName(of.id), printAgenda({ ...readHearing(of).agenda, title: of.title, items }));
  };
  const some = entries.length > 0;
  return (
    <div className="hearing-tools">
      {some && (
        <>
          <a
            className="hearing__button hearing__button--first"
            href={href({ item: printHearingPlace({ kind: "present", number: 1 }) })}
          >
            {words.present}
          </a>
          <button
            type="button"
            className="hearing__button"
            aria-describedby={`${id}-print`}
            onClick={() => window.print()}
          >
            {words.print}
          </button>
          <button type="button" className="hearing__button" onClick={save}>
            {words.save}
          </button>
        </>
      )}
      <span className="hearing-tools__file">
        <input
          className="visually-hidden"
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={open}
        />
        <label className="hearing__button" htmlFor={`${id}-file`}>
          {words.open}
        </label>
      </span>
      {some && (
        <p className="hearing-tools__how" id={`${id}-print`}>
          {words.printHow}
        </p>
      )}
    </div>
  );
}

/** Opens the chosen file and says what came of it; the same file can be chosen again. */
function useOpenFile(of: HearingOf, tell: (what: string) => void) {
  const words = useMessages(hearingMessages);
  return async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    const opened = await readAgendaFile(file);
    input.value = "";
    switch (opened.kind) {
      case "refused":
        return tell(words.openFailed(file.name));
      case "too-large":
        return tell(words.openLarge(file.name));
      case "agenda": {
        const { agenda } = opened;
        replaceAgenda(of, agenda.items);
        const other = agenda.budget === of.id ? "" : words.openedOther(agenda.title);
        return tell(`${words.opened(agenda.items.length)}${other}`);
      }
    }
  };
}
