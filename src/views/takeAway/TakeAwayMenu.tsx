import { type KeyboardEvent, useEffect, useRef } from "react";
import { takeAwayMessages } from "../../i18n/takeAway.ts";
import { useMessages } from "../parts/useMessages.ts";
import { nextItem } from "./nextItem.ts";
import type { TakeAwayEntry } from "./takeAwayEntry.ts";

interface TakeAwayMenuProps {
  readonly label: string;
  readonly entries: readonly TakeAwayEntry[];
  /** Opened with the up arrow: begins at its last entry. */
  readonly fromEnd: boolean;
  readonly choose: (entry: TakeAwayEntry) => void;
}

/** The files and the citation that can be taken, as a menu: up, down, Home, End and first letters move in it. */
export function TakeAwayMenu({ label, entries, fromEnd, choose }: TakeAwayMenuProps) {
  const words = useMessages(takeAwayMessages);
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  const names = entries.map(({ kind }) => words.kinds[kind]);
  const last = entries.length - 1;
  useEffect(() => items.current[fromEnd ? last : 0]?.focus(), [fromEnd, last]);
  const move = (event: KeyboardEvent) => {
    const from = items.current.findIndex((item) => item?.matches(":focus"));
    const to = nextItem({ key: event.key, from, names });
    if (to === null) return;
    event.preventDefault();
    items.current[to]?.focus();
  };
  return (
    <div role="menu" className="take-away__menu" aria-label={label} tabIndex={-1} onKeyDown={move}>
      {entries.map((entry, index) => (
        <button
          key={entry.kind}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="take-away__item"
          ref={(item) => {
            items.current[index] = item;
          }}
          onClick={() => choose(entry)}
        >
          {names[index]}
        </button>
      ))}
    </div>
  );
}
