import { hearingMessages } from "../../i18n/hearing.ts";
import { printHearingPlace } from "../../state/hearing/hearingPlace.ts";
import { removeFromAgenda } from "../../state/hearing/hearingStore.ts";
import type { HearingOf } from "../../state/hearing/hearings.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { AgendaEntry } from "./agendaEntries.ts";

interface EntryButtonsProps {
  readonly of: HearingOf;
  readonly entry: AgendaEntry;
  readonly last: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly onRemoved: () => void;
}

/**
 * Earlier, later, large, away. Buttons at the ends stay where they are and keep the focus, so that a reader who moves an item
 * by key does not lose it.
 */
export function EntryButtons({ of, entry, last, move, onRemoved }: EntryButtonsProps) {
  const words = useMessages(hearingMessages);
  const href = useHref();
  const { key, number } = entry;
  return (
    <div className="agenda-entry__buttons">
      <button
        type="button"
        className="hearing__button"
        aria-label={words.moveUp(number)}
        aria-disabled={number === 1}
        onClick={() => number > 1 && move(-1)}
      >
        <span aria-hidden="true">↑ </span>
        {words.up}
      </button>
      <button
        type="button"
        className="hearing__button"
        aria-label={words.moveDown(number)}
        aria-disabled={last}
        onClick={() => !last && move(1)}
      >
        <span aria-hidden="true">↓ </span>
        {words.down}
      </button>
      <a
        className="hearing__button"
        aria-label={words.presentFrom(number)}
        href={href({ item: printHearingPlace({ kind: "present", number }) })}
      >
        {words.present}
      </a>
      <button
        type="button"
        className="hearing__button"
        aria-label={words.removeOf(number)}
        onClick={() => {
          removeFromAgenda(of, key);
          onRemoved();
        }}
      >
        {words.remove}
      </button>
    </div>
  );
}
