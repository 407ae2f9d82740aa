import { useState } from "react";
import { frameMessages } from "../../i18n/frame.ts";
import { usePlace } from "../../state/readingStore.ts";
import { Popover } from "../parts/Popover.tsx";
import { useMessages } from "../parts/useMessages.ts";

type CopyState = "idle" | "copied" | "failed";

/** The address of what the reader sees, to copy. */
export function ShareButton() {
  const words = useMessages(frameMessages);
  return (
    <Popover className="header__tool-popover" label={words.share}>
      <ShareAddress />
    </Popover>
  );
}

function ShareAddress() {
  const words = useMessages(frameMessages);
  const [state, setState] = useState<CopyState>("idle");
  usePlace();
  const address = window.location.href;
  const copy = () => {
    const written = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  const notes: Readonly<Record<CopyState, string>> = {
    idle: "",
    copied: words.copied,
    failed: words.copyFailed,
  };
  return (
    <>
      <span className="settings__title">{words.shareTitle}</span>
      <input
        className="share__address"
        readOnly
        value={address}
        aria-label={words.shareTitle}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <span className="share__note" role="status">
        {notes[state]}
      </span>
      <span className="share__why">{words.shareWhy}</span>
    </>
  );
}
