import { useRef, useState } from "react";
import { frameMessages } from "../../i18n/frame.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { type CopyState, copyField } from "./copyField.ts";

/** The address of what the reader sees, to copy. */
export function ShareAddress() {
  const words = useMessages(frameMessages);
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<CopyState>("idle");
  // The address changes with the place.
  usePlace();
  const copy = async () => field.current && setState(await copyField(field.current));
  const notes: Readonly<Record<CopyState, string>> = {
    idle: "",
    copied: words.copied,
    failed: words.copyFailed,
  };
  return (
    <section>
      <h3>{words.shareTitle}</h3>
      <p className="share__lead">{words.shareWhy}</p>
      <div className="share__row">
        <input
          className="share__address"
          readOnly
          ref={field}
          value={window.location.href}
          aria-label={words.shareTitle}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p className="share__note" role="status">
        {notes[state]}
      </p>
    </section>
  );
}
