import { type ReactNode, useRef } from "react";
import { frameMessages } from "../../i18n/frame.ts";
import { importMessages } from "../../i18n/import.ts";
import { ApartHeader } from "../frame/ApartHeader.tsx";
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
      <ApartHeader className="import-header" back={words.back} />
      <main className="import-page" ref={main} tabIndex={-1}>
        <h1 className="import-page__title">{words.title}</h1>
        <p className="import-page__lead">{words.lead}</p>
        {children}
      </main>
    </>
  );
}
