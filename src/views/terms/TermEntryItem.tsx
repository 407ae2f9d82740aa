import { commonMessages } from "../../i18n/common.ts";
import { termsMessages } from "../../i18n/terms.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { AroundPrinted } from "../parts/AroundPrinted.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { headwordId } from "../tables/readSelection.ts";
import { useShowMarked } from "../tables/useShowMarked.ts";
import type { DrawnItems } from "./drawnItems.ts";
import type { TermEntry } from "./termEntries.ts";

interface TermEntryProps {
  readonly entry: TermEntry;
  /** The address names this entry. */
  readonly marked: boolean;
  readonly drawn: DrawnItems;
}

/** One entry: its name in both languages, its explanation in plain words, and where to see it. */
export function TermEntryItem({ entry, marked, drawn }: TermEntryProps) {
  const words = useMessages(termsMessages);
  const common = useMessages(commonMessages);
  const { language } = usePlace();
  const ref = useShowMarked(marked);
  const { plain, also } = entry;
  const mark = marked ? ({ tabIndex: -1, "aria-current": "true" } as const) : {};
  return (
    <li ref={ref} {...mark} className={`term-entry${marked ? " term-entry--marked" : ""}`}>
      <EntryName entry={entry} />
      <div className="term-entry__body">
        {marked && <span className="visually-hidden">{words.here}</span>}
        <p>{plain === null ? words.noPlain : wordingIn(plain, language)}</p>
        {also.length > 0 && (
          <p className="term-entry__detail">
            <AroundPrinted say={words.also} printed={also.join(common.listSeparator)} />
          </p>
        )}
        <EntryLinks entry={entry} drawn={drawn} />
      </div>
    </li>
  );
}

function EntryName({ entry }: { readonly entry: TermEntry }) {
  const href = useHref();
  const { language } = usePlace();
  const { id, code, zh, en } = entry;
  const english = language === "en" && en !== null;
  const [first, second] = english ? [en, zh] : [zh, en];
  return (
    <h3 className="term-entry__name">
      <a className="term-entry__link" href={href({ view: "terms", item: id })}>
        {code !== null && <span className="term-entry__code numeral">{code}</span>}
        <span lang={english ? "en" : "zh-CN"}>{first}</span>
      </a>
      {second !== null && (
        <span className="term-entry__other" lang={english ? "zh-CN" : "en"}>
          {second}
        </span>
      )}
    </h3>
  );
}

function EntryLinks({ entry, drawn }: Omit<TermEntryProps, "marked">) {
  const words = useMessages(termsMessages);
  const href = useHref();
  const { headword } = entry;
  const place = drawn(entry);
  if (headword === null && place === null) return null;
  return (
    <p className="term-entry__links">
      {headword !== null && (
        <a href={href({ view: "tables", item: headwordId(headword.index) })}>
          {words.inDocument(headword.page === null ? "" : words.page(headword.page))}
        </a>
      )}
      {place !== null && (
        <a href={href(place)}>{place.view === "functions" ? words.drawnFunctions : words.drawnFlows}</a>
      )}
    </p>
  );
}
