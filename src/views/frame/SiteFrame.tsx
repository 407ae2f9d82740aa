import type { ReactNode } from "react";
import { useRef } from "react";
import type { Catalogue, CatalogueEntry } from "../../budget/catalogue.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { PaperEdges } from "../paper/PaperEdges.tsx";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";
import "./frame.css";

interface SiteFrameProps {
  readonly catalogue: Catalogue | null;
  readonly entry: CatalogueEntry | null;
  /** null until the budget is here: the frame stands without it. */
  readonly reading?: ReadingBudget;
  readonly children: ReactNode;
}

/** Header, content and footer; stands before any data is here. */
export function SiteFrame({ catalogue, entry, reading, children }: SiteFrameProps) {
  const words = useMessages(frameMessages);
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <SiteHeader catalogue={catalogue} entry={entry} reading={reading ?? null} />
      {reading && <PaperEdges reading={reading} />}
      <main className="page" ref={main} tabIndex={-1}>
        {children}
      </main>
      {reading && entry && <SiteFooter reading={reading} entry={entry} />}
    </>
  );
}
