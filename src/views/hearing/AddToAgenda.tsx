import { useEffect, useRef } from "react";
import { type AgendaItem, agendaKey, MOST_ITEMS } from "../../budget/agenda.ts";
import { hearingMessages } from "../../i18n/hearing.ts";
import { findItem } from "../../state/hearing/hearingAgenda.ts";
import { printHearingPlace } from "../../state/hearing/hearingPlace.ts";
import { addToAgenda, useHearing } from "../../state/hearing/hearingStore.ts";
import { useHref } from "../../state/readingStore.ts";
import { Mixed } from "../parts/Mixed.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { buildItem } from "./agendaEntries.ts";
import { useHearingOf } from "./useHearingOf.ts";
import "./addToAgenda.css";

interface AddToAgendaProps extends Pick<AgendaItem, "kind" | "id"> {
  /** What is picked, for those who do not see where the button stands. */
  readonly title: string;
}

/** Puts a finding, a figure or a target on the agenda with one press; what is on it already leads there. */
export function AddToAgenda({ kind, id, title }: AddToAgendaProps) {
  const words = useMessages(hearingMessages);
  const href = useHref();
  const language = useLanguage();
  const { budget, review, names } = useReadingBudget();
  const of = useHearingOf();
  const hearing = useHearing(of);
  const link = useRef<HTMLAnchorElement>(null);
  const pressed = useRef(false);
  const key = agendaKey({ kind, id });
  const number = hearing === null ? null : findItem(hearing.agenda, key);
  useEffect(() => {
    // The button that was pressed is gone; the focus goes to what stands in its place.
    if (number !== null && pressed.current) link.current?.focus();
    pressed.current = false;
  }, [number]);
  if (number !== null) {
    const item = printHearingPlace({ kind: "list", key });
    return (
      <a className="add-to-agenda add-to-agenda--added" ref={link} href={href({ view: "hearing", item })}>
        <span aria-hidden="true">✓ </span>
        {words.added(number)}
      </a>
    );
  }
  const full = hearing !== null && hearing.agenda.items.length >= MOST_ITEMS;
  const add = () => {
    const item = buildItem({ kind, id }, { budget, review, names, language });
    pressed.current = item !== null;
    if (item) addToAgenda(of, item);
  };
  return (
    <button type="button" className="add-to-agenda" disabled={full} onClick={add}>
      <span aria-hidden="true">+ </span>
      {full ? words.full : words.add}
      <span className="visually-hidden">
        {words.addOf}
        <Mixed text={title} />
      </span>
    </button>
  );
}
