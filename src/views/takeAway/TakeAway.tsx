import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { takeAwayMessages } from "../../i18n/takeAway.ts";
import { keepInside } from "../parts/keepInside.ts";
import { onLeave } from "../parts/onLeave.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CiteBox } from "./CiteBox.tsx";
import { TakeAwayMenu } from "./TakeAwayMenu.tsx";
import type { TakeAwayEntry } from "./takeAwayEntry.ts";
import { useTaking } from "./useTaking.ts";
import "./takeAway.css";

interface TakeAwayProps {
  /** What is taken away, in the reader's words: tells the buttons of one page apart. */
  readonly of: string;
  readonly entries: readonly TakeAwayEntry[];
}

const SHOWN_BY_KEY: Readonly<Record<string, Shown>> = { ArrowDown: "menu", ArrowUp: "menu-from-end" };
type Shown = "nothing" | "menu" | "menu-from-end" | "citation";

/**
 * The button in the head of a picture or table that opens the menu of its files and its citation. Arrow keys move in the menu,
 * Escape closes it and gives the focus back. Nothing is made, and no code for making it is loaded, before an entry is chosen.
 */
export function TakeAway({ of, entries }: TakeAwayProps) {
  const words = useMessages(takeAwayMessages);
  const [shown, setShown] = useState<Shown>("nothing");
  const { note, citation, take } = useTaking();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = shown !== "nothing";
  const close = (byKey: boolean) => {
    setShown("nothing");
    if (byKey) button.current?.focus();
  };
  const frame = useLeaving(open, close);
  const choose = (entry: TakeAwayEntry) => {
    if (entry.kind === "cite") setShown("citation");
    else close(true);
    take(entry);
  };
  const openByKey = (event: KeyboardEvent) => {
    const wanted = SHOWN_BY_KEY[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setShown(wanted);
  };
  return (
    <div className="take-away" ref={frame}>
      <button
        type="button"
        ref={button}
        className="take-away__button"
        aria-label={words.buttonOf(of)}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setShown(open ? "nothing" : "menu")}
        onKeyDown={openByKey}
      >
        {words.button}
      </button>
      {open && (
        <Panel id={id} shown={shown}>
          {shown === "citation" ? (
            citation !== null && <CiteBox key={citation} text={citation} />
          ) : (
            <TakeAwayMenu
              label={words.buttonOf(of)}
              entries={entries}
              fromEnd={shown === "menu-from-end"}
              choose={choose}
            />
          )}
        </Panel>
      )}
      <span className="take-away__note" role="status">
        {note}
      </span>
    </div>
  );
}

/** Calls back when the reader leaves the frame while it is open. */
function useLeaving(open: boolean, close: (byKey: boolean) => void): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const anchor = frame.current;
    if (!open || anchor === null) return;
    return onLeave(anchor, (byKey) => latest.current(byKey));
  }, [open]);
  return frame;
}

interface PanelProps {
  readonly id: string;
  readonly shown: Shown;
  readonly children: ReactNode;
}

/** What opens under the button, kept inside the window. */
function Panel({ id, shown, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content has another width
  useLayoutEffect(() => {
    if (panel.current) keepInside(panel.current);
  }, [shown, children]);
  return (
    <div className="take-away__panel" id={id} ref={panel}>
      {children}
    </div>
  );
}
