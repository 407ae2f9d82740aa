import { type KeyboardEvent, useEffect, useRef } from "react";
import { hearingMessages } from "../../i18n/hearing.ts";
import { printHearingPlace } from "../../state/hearing/hearingPlace.ts";
import { go } from "../../state/mirrorAddress.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { AgendaEntry } from "./agendaEntries.ts";
import { FullscreenButton } from "./FullscreenButton.tsx";
import { keepTabInside } from "./keepTabInside.ts";
import { PresentedEntry } from "./PresentedEntry.tsx";
import { presentTo } from "./presentTo.ts";
import "./present.css";

interface PresentPageProps {
  readonly entries: readonly AgendaEntry[];
  /** Which item, counted from 1; beyond the end is the last. */
  readonly number: number;
}

/** One item large, for a projector: the question beside its cells, moved through by keys or by the links below. */
export function PresentPage({ entries, number }: PresentPageProps) {
  const words = useMessages(hearingMessages);
  const stage = useRef<HTMLElement>(null);
  const shown = Math.min(number, entries.length);
  const entry = entries[shown - 1];
  useEffect(() => stage.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    keepTabInside(event, stage.current);
    const to = presentTo(event.key, shown, entries.length);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (to !== shown)
      go({ item: to === "leave" ? null : printHearingPlace({ kind: "present", number: to }) });
  };
  return (
    <section
      className="present"
      ref={stage}
      tabIndex={-1}
      role="dialog"
      aria-modal="true"
      aria-label={`${words.presentation}. ${words.keys}`}
      onKeyDown={onKeyDown}
    >
      <h1 className="visually-hidden">{words.presentation}</h1>
      {entry ? (
        <PresentedEntry key={entry.key} entry={entry} />
      ) : (
        <p className="present__empty">{words.presentEmpty}</p>
      )}
      <PresentBar shown={shown} count={entries.length} stage={stage} />
    </section>
  );
}

interface PresentBarProps {
  readonly shown: number;
  readonly count: number;
  readonly stage: React.RefObject<HTMLElement | null>;
}

function PresentBar({ shown, count, stage }: PresentBarProps) {
  const words = useMessages(hearingMessages);
  const href = useHref();
  const addressOf = (number: number) => href({ item: printHearingPlace({ kind: "present", number }) });
  return (
    <nav className="present__bar" aria-label={words.presentation}>
      <a className="present__button" href={href({ item: null })}>
        {words.leave}
      </a>
      <FullscreenButton stage={stage} />
      <p className="present__position numeral" role="status">
        <span aria-hidden="true">{words.position(shown, count)}</span>
        <span className="visually-hidden">{words.positionLong(shown, count)}</span>
      </p>
      {shown > 1 && (
        <a className="present__button" href={addressOf(shown - 1)} rel="prev">
          <span aria-hidden="true">← </span>
          {words.previous}
        </a>
      )}
      {shown < count && (
        <a className="present__button" href={addressOf(shown + 1)} rel="next">
          {words.next}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
