import { type ReactNode, useRef } from "react";
import { frameMessages } from "../../i18n/frame.ts";
import { importMessages } from "../../i18n/import.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { DisplaySettings } from "../frame/DisplaySettings.tsx";
import { useMessages } from "../parts/useMessages.ts";
import "../frame/frame.css";
import "./importPage.css";

/** The frame of the import page: apart from all budgets, as wide as the window. */
export function ImportFrame({ children }: { readonly children: ReactNode }) {
  const frame = useMessages(frameMessages);
  const words = useMessages(importMessages);
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {frame.skip}
      </button>
      <ImportHeader />
      <main className="import-page" ref={main} tabIndex={-1}>
        <h1 className="import-page__title">{words.title}</h1>
        <p className="import-page__lead">{words.lead}</p>
        {children}
      </main>
    </>
  );
}

function ImportHeader() {
  const frame = useMessages(frameMessages);
  const words = useMessages(importMessages);
  const href = useHref();
  const { language } = usePlace();
  const home = href({ budget: null, view: "overview", item: null });
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <header className="header">
      <div className="header__inner import-header">
        <a className="header__brand" href={home}>
          {frame.siteName}
          <span className="header__note">{frame.siteNote}</span>
        </a>
        <div className="header__tools">
          <a className="header__tool" href={home}>
            {words.back}
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
