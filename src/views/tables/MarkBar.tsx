import { useMemo } from "react";
import { parseSourceId, type SourceId } from "../../budget/sourceId.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { findPrinted } from "../../model/findPrinted.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { AddToAgenda } from "../hearing/AddToAgenda.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { sourceLabel } from "../parts/sourceLabel.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CiteSource } from "../takeAway/CiteSource.tsx";
import { drawnAt } from "./drawnAt.ts";
import type { Selection } from "./readSelection.ts";
import { MARK_BAR } from "./useMark.ts";

/** The line under a part's heading: what is marked and where it is drawn, or how a figure is marked. */
export function MarkBar({ selection }: { readonly selection: Selection }) {
  const words = useMessages(tablesMessages);
  const { mark, missing, sheet } = selection;
  const source = mark === null ? null : parseSourceId(mark);
  if (missing) {
    return (
      <p className="mark-bar mark-bar--missing" role="status">
        {words.markMissing}
      </p>
    );
  }
  if (source === null) return <p className="mark-bar mark-bar--hint">{words.hint}</p>;
  return <MarkedPlace source={source} sheet={sheet} />;
}

function MarkedPlace({ source, sheet }: { readonly source: SourceId; readonly sheet: string }) {
  const words = useMessages(tablesMessages);
  const href = useHref();
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  return (
    <div className="mark-bar mark-bar--marked">
      <p id={MARK_BAR}>
        <span className="mark-bar__lead">{words.marked}</span>{" "}
        {sourceLabel(source, { budget, names, language })}
        <MarkedNote source={source} />
      </p>
      <DrawnLinks source={source} />
      <AgendaChoice source={source} />
      <CiteSource source={source} of={sourceLabel(source, { budget, names, language })} />
      <a className="mark-bar__link" href={href({ view: "tables", item: sheet })}>
        {words.markClear}
      </a>
    </div>
  );
}

/** What the marked cell does not show by itself: that it is blank, a dash, or placed by inference. */
function MarkedNote({ source }: { readonly source: SourceId }) {
  const words = useMessages(tablesMessages);
  const { budget } = useReadingBudget();
  const place = findPrinted(budget, source);
  if (place?.kind !== "cell") return null;
  const { figure, inferred } = place.cell;
  return (
    <>
      {figure?.kind === "blank" && <span className="mark-bar__note">{words.markBlank}</span>}
      {figure?.kind === "dash" && <span className="mark-bar__note">{words.markDash}</span>}
      {inferred && <span className="mark-bar__note">{words.markInferred}</span>}
    </>
  );
}

/** A figure or target can be put on the agenda; a field of a form cannot. */
function AgendaChoice({ source }: { readonly source: SourceId }) {
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  const place = findPrinted(budget, source);
  if (place === null) return null;
  const title = sourceLabel(source, { budget, names, language });
  return place.kind === "target" ? (
    <AddToAgenda kind="target" id={place.indicator.id} title={title} />
  ) : (
    <AddToAgenda kind="figure" id={source} title={title} />
  );
}

function DrawnLinks({ source }: { readonly source: SourceId }) {
  const words = useMessages(tablesMessages);
  const href = useHref();
  const { budget, review, names } = useReadingBudget();
  const { basis } = usePlace();
  const places = useMemo(() => drawnAt(source, { budget, review, basis }), [source, budget, review, basis]);
  if (places.length === 0) return null;
  return (
    <p className="mark-bar__drawn">
      {words.drawnAt}
      {places.map(({ view, item, name, code }) => (
        <a key={view} className="mark-bar__link" href={href({ view, item })}>
          {words.drawnIn[view](name === "" ? words.wholeSpending : names.show(name, code))}
        </a>
      ))}
    </p>
  );
}
