import { lazy, Suspense, useContext, useEffect, useRef, useState } from "react";
import { searchMessages } from "../../i18n/search.ts";
import { ReadingBudgetContext } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ViewBoundary } from "../states/ViewBoundary.tsx";
import "./search.css";

const SearchDialog = lazy(async () => ({ default: (await import("./SearchDialog.tsx")).SearchDialog }));

/** Opens the search by a press or by "/"; the search itself, its index and pinyin are fetched then. */
export function SearchButton() {
  const words = useMessages(searchMessages);
  const [open, setOpen] = useState(false);
  // Asked for before the budget is here, it opens when that comes.
  const isHere = useContext(ReadingBudgetContext) !== null;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  // While the dialog stands, the page behind it cannot take the focus.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="header__tool"
        ref={button}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <SearchIcon />
        {words.open}
      </button>
      {open && isHere && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <SearchDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  );
}

function SearchIcon() {
  return (
    <svg className="search-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 15 15" />
    </svg>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
