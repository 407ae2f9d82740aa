import { useEffect, useId, useRef } from "react";
import { shareMessages } from "../../i18n/share.ts";
import { isEmbeddable } from "../../state/embed/embedSettings.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CiteView } from "../takeAway/CiteView.tsx";
import { EmbedMaker } from "./EmbedMaker.tsx";
import { ShareAddress } from "./ShareAddress.tsx";
import "./share.css";

/** Shares what the reader sees. Escape or a press beside it closes it; the focus stays inside. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(shareMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      className="share"
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="share__inner">
        <div className="share__head">
          <h2 id={title}>{words.title}</h2>
          <button type="button" className="share__close" onClick={onClose} aria-label={words.close}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2 2 14 14M14 2 2 14" />
            </svg>
          </button>
        </div>
        <ShareAddress />
        <CiteView />
        <EmbedSection />
      </div>
    </dialog>
  );
}

function EmbedSection() {
  const words = useMessages(shareMessages);
  const embeddable = isEmbeddable(usePlace());
  const served = /^https?:$/.test(window.location.protocol);
  return (
    <section className="share__embed">
      <h3>{words.embedTitle}</h3>
      {!embeddable && <p>{words.notHere}</p>}
      {embeddable && !served && <p>{words.needsSite}</p>}
      {embeddable && served && (
        <>
          <p className="share__lead">{words.embedLead}</p>
          <EmbedMaker />
        </>
      )}
    </section>
  );
}
