import type { Catalogue, CatalogueEntry } from "../../budget/catalogue.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { isPacked } from "../../state/packedFiles.ts";
import { VIEWS, type View } from "../../state/place.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { AgendaCount } from "../hearing/AgendaCount.tsx";
import { LanguageLink } from "../parts/LanguageLink.tsx";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { countDisagreements } from "../review/countDisagreements.ts";
import { SearchButton } from "../search/SearchButton.tsx";
import { BudgetChooser } from "./BudgetChooser.tsx";
import { DisplaySettings } from "./DisplaySettings.tsx";
import { ShareButton } from "./ShareButton.tsx";

interface SiteHeaderProps {
  readonly catalogue: Catalogue | null;
  readonly entry: CatalogueEntry | null;
  readonly reading: ReadingBudget | null;
  /** How many printed figures do not agree, where that is known before the budget is here. */
  readonly disagreements: number | null;
}

/** The site's name, the budget that is read, its parts, and the reader's settings. */
export function SiteHeader({ catalogue, entry, reading, disagreements }: SiteHeaderProps) {
  const words = useMessages(frameMessages);
  const href = useHref();
  const findings = reading ? countDisagreements(reading.review) : disagreements;
  return (
    <header className="header">
      <div className="header__inner">
        <a className="header__brand" href={href({ view: "overview", item: null })}>
          {words.siteName}
          <span className="header__note">{words.siteNote}</span>
        </a>
        <div className="header__tools">
          {catalogue && entry && <BudgetChooser catalogue={catalogue} entry={entry} reading={reading} />}
          {findings !== null && <SearchButton />}
          {!isPacked() && <ShareButton />}
          <DisplaySettings />
          <LanguageLink className="header__tool" />
        </div>
        <nav className="header__views" aria-label={words.navigation}>
          {VIEWS.map((view) => (
            <ViewLink key={view} {...{ view, reading }} findings={findings ?? 0} />
          ))}
        </nav>
      </div>
    </header>
  );
}

interface ViewLinkProps {
  readonly view: View;
  readonly reading: ReadingBudget | null;
  readonly findings: number;
}

function ViewLink({ view, reading, findings }: ViewLinkProps) {
  const words = useMessages(frameMessages);
  const href = useHref();
  const place = usePlace();
  return (
    <a
      className="header__view"
      href={href({ view, item: null })}
      aria-current={view === place.view ? "page" : undefined}
    >
      {words.views[view]}
      {view === "review" && findings > 0 && (
        <span className="header__count">
          <span aria-hidden="true">{findings}</span>
          <span className="visually-hidden">{words.findings(findings)}</span>
        </span>
      )}
      {view === "hearing" && reading && <AgendaCount budget={reading.budget} />}
    </a>
  );
}
