import { type ReactNode, Suspense, useRef } from "react";
import type { Catalogue, CatalogueEntry } from "../../budget/catalogue.ts";
import { frameMessages } from "../../i18n/frame.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { LateFooter, LatePaperEdges } from "./lateParts.ts";
import { SiteHeader } from "./SiteHeader.tsx";
import "./frame.css";

interface SiteFrameProps {
  readonly catalogue: Catalogue | null;
  readonly entry: CatalogueEntry | null;
  /** null until the budget is here: the frame stands without it. */
  readonly reading?: ReadingBudget | null;
  /** How many printed figures do not agree, where that is known before the budget is here; the search is offered then. */
  readonly disagreements?: number;
  /** Stands in for the footer until the budget is here. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Header, content and footer; stands before any data is here. */
export function SiteFrame(props: SiteFrameProps) {
  const { catalogue, entry, reading = null, disagreements, footer, children } = props;
  const words = useMessages(frameMessages);
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <SiteHeader {...{ catalogue, entry, reading }} disagreements={disagreements ?? null} />
      <Suspense fallback={null}>{reading && <LatePaperEdges reading={reading} />}</Suspense>
      <main className="page" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Suspense fallback={null}>
        {reading && entry ? <LateFooter reading={reading} entry={entry} /> : footer}
      </Suspense>
    </>
  );
}
