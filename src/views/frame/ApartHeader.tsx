import { frameMessages } from "../../i18n/frame.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
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
  const { language } = usePlace();
  const home = href({ budget: null, view: "overview", item: null });
  const other = language === "en" ? "zh-CN" : "en";
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
          <a
            className="header__tool"
            href={href({ language: other })}
            hrefLang={other}
            lang={other}
            title={frame.otherLanguageName}
          >
            {frame.otherLanguage}
          </a>
        </div>
      </div>
    </header>
  );
}
