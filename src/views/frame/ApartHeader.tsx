import { frameMessages } from "../../i18n/frame.ts";
import { useHref } from "../../state/readingStore.ts";
import { LanguageLink } from "../parts/LanguageLink.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { DisplaySettings } from "./DisplaySettings.tsx";
import "./frame.css";

interface ApartHeaderProps {
  /** The words of the link that leads back to the budgets. */
  readonly back: string;
  readonly className?: string;
}

/** The head of a page apart from all budgets: the site's name, the way back, and the reader's settings. */
export function ApartHeader({ back, className = "" }: ApartHeaderProps) {
  const frame = useMessages(frameMessages);
  const href = useHref();
  const home = href({ budget: null, view: "overview", item: null });
  return (
    <header className="header">
      <div className={`header__inner ${className}`}>
        <a className="header__brand" href={home}>
          {frame.siteName}
          <span className="header__note">{frame.siteNote}</span>
        </a>
        <div className="header__tools">
          <a className="header__tool" href={home}>
            {back}
          </a>
          <DisplaySettings />
          <LanguageLink className="header__tool" />
        </div>
      </div>
    </header>
  );
}
