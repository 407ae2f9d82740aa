import { type ReactNode, useEffect, useRef } from "react";
import type { Budget } from "../../budget/budget.ts";
import { embedMessages } from "../../i18n/embed.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { fullAddress } from "../../state/embed/embedLinks.ts";
import { useShows } from "../../state/embed/embedStore.ts";
import { printPlace } from "../../state/place.ts";
import { usePlace } from "../../state/readingStore.ts";
import { AroundPrinted } from "../parts/AroundPrinted.tsx";
import type { Names } from "../parts/names.ts";
import { useMessages } from "../parts/useMessages.ts";
import { EmbedTools } from "./EmbedTools.tsx";
import "./embed.css";

interface EmbedFrameProps {
  /** null until the budget is here, and where it failed. */
  readonly reading: { readonly budget: Budget; readonly names: Names } | null;
  readonly children: ReactNode;
}

/** A picture on a foreign page: whose budget it is, the picture, where its figures come from and the way to the full page. */
export function EmbedFrame({ reading, children }: EmbedFrameProps) {
  const words = useMessages(embedMessages);
  const main = useRef<HTMLElement>(null);
  const titled = useShows("title");
  useKeptFocus(main);
  return (
    <div className={titled ? "embed" : "embed embed--untitled"}>
      <header className="embed__head">
        {reading && (
          <p className="embed__about">
            {words.about(reading.names.show(reading.budget.body.name), reading.budget.year)}
          </p>
        )}
        <EmbedTools />
      </header>
      <main className="embed__picture" ref={main} tabIndex={-1}>
        {children}
      </main>
      <EmbedFoot budget={reading?.budget ?? null} />
    </div>
  );
}

/** When a press leads to another view, what was pressed is gone; reading goes on at the head of the new one. */
function useKeptFocus(main: React.RefObject<HTMLElement | null>): void {
  const { view } = usePlace();
  const before = useRef(view);
  useEffect(() => {
    if (before.current !== view && document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
    before.current = view;
  }, [main, view]);
}

/** The source of the figures, where it is wanted, and always the way to the full page. */
function EmbedFoot({ budget }: { readonly budget: Budget | null }) {
  const words = useMessages(embedMessages);
  const frame = useMessages(frameMessages);
  const place = usePlace();
  const sourced = useShows("source");
  return (
    <footer className="embed__foot">
      {sourced && budget && (
        <p className="embed__source">
          <AroundPrinted say={frame.footerSource} printed={budget.provenance.source.title} /> ·{" "}
          {frame.footerConverted(budget.provenance.converted.on)}
        </p>
      )}
      <a
        className="embed__full"
        href={fullAddress(printPlace(place))}
        target="_blank"
        rel="noopener"
        title={words.fullHint}
      >
        {words.full} <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}
