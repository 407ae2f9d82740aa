import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Glossary } from "../../budget/glossary.ts";
import { searchMessages } from "../../i18n/search.ts";
import { buildSearchIndex } from "../../model/search/buildSearchIndex.ts";
import { search } from "../../model/search/search.ts";
import type { SearchHit } from "../../model/search/searchHit.ts";
import { useHref } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { hitPlace } from "./hitPlace.ts";
import { MarkedText } from "./MarkedText.tsx";

const MOST_HITS = 40;
/** Terms cannot be found until the glossary is here; everything else can. */
const NO_GLOSSARY: Glossary = {
  format: "sunlit-budget-glossary",
  version: 1,
  functional: [],
  economic: [],
  terms: [],
};

/** One search over the whole budget. Arrow keys choose, Enter goes, Escape closes; results are links to places. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(searchMessages);
  const { budget, review, glossaryFile, annotations } = useReadingBudget();
  const index = useMemo(() => {
    const outside = new Set(review.agreement.outside.map(({ table }) => table));
    return buildSearchIndex({ budget, glossary: glossaryFile ?? NO_GLOSSARY, annotations, outside });
  }, [budget, review, glossaryFile, annotations]);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const hits = useMemo(() => (asked.trim() !== "" ? search(index, asked, MOST_HITS) : []), [index, asked]);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    // A dialog that opens gives the focus to its first button.
    element.querySelector("input")?.focus();
  }, []);
  return (
    <dialog
      className="search"
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="search__inner">
        <div className="search__head">
          <h2 id={title}>{words.title}</h2>
          <button type="button" className="search__close" onClick={onClose} aria-label={words.close}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 2 14 14M14 2 2 14" />
            </svg>
          </button>
        </div>
        <SearchField query={query} onChange={setQuery} dialog={dialog} />
        <p className="search__status" role="status">
          {statusOf({ query: asked.trim(), hits: hits.length }, words)}
        </p>
        <HitList hits={hits} onChoose={onClose} />
      </div>
    </dialog>
  );
}

interface SearchState {
  readonly query: string;
  readonly hits: number;
}

function statusOf({ query, hits }: SearchState, words: (typeof searchMessages)["en"]): string {
  if (query === "") return words.hint;
  return hits === 0 ? words.none(query) : words.found(hits);
}

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly dialog: React.RefObject<HTMLDialogElement | null>;
}

function SearchField({ query, onChange, dialog }: SearchFieldProps) {
  const words = useMessages(searchMessages);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const first = dialog.current?.querySelector<HTMLAnchorElement>(".search__hit");
    if (event.key === "ArrowDown") {
      event.preventDefault();
      first?.focus();
    }
    if (event.key === "Enter") {
      // Else the same stroke would press the button that has the focus when the dialog is gone.
      event.preventDefault();
      first?.click();
    }
  };
  return (
    <input
      className="search__field"
      type="search"
      value={query}
      maxLength={64}
      aria-label={words.field}
      placeholder={words.field}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

interface HitListProps {
  readonly hits: readonly SearchHit[];
  readonly onChoose: () => void;
}

function HitList({ hits, onChoose }: HitListProps) {
  const words = useMessages(searchMessages);
  const href = useHref();
  return (
    <ul className="search__hits">
      {hits.map((hit, index) => (
        <li key={`${hit.kind}${hit.title}${hit.detail}${String(index)}`}>
          <a
            className="search__hit"
            href={href(hitPlace(hit.place))}
            onClick={onChoose}
            onKeyDown={moveAmongHits}
          >
            <span className="search__kind">{words.kinds[hit.kind]}</span>
            <span className="search__title">
              <MarkedText text={hit.title} ranges={hit.ranges} />
            </span>
            <span className="search__detail">{hit.detail}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function moveAmongHits(event: KeyboardEvent<HTMLAnchorElement>): void {
  const item = event.currentTarget.parentElement;
  const row = event.key === "ArrowDown" ? item?.nextElementSibling : item?.previousElementSibling;
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const next =
    row?.querySelector<HTMLElement>("a") ??
    (event.key === "ArrowUp"
      ? event.currentTarget.closest("dialog")?.querySelector<HTMLElement>("input")
      : null);
  next?.focus();
}
