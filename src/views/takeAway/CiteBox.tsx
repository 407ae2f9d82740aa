import { useEffect, useRef, useState } from "react";
import { takeAwayMessages } from "../../i18n/takeAway.ts";
import { useMessages } from "../parts/useMessages.ts";
import "./citeBox.css";

type CopyState = "idle" | "copied" | "failed";

/** A citation to copy. Where the browser does not copy by itself, its text is selected for the reader to copy. */
export function CiteBox({ text }: { readonly text: string }) {
  const words = useMessages(takeAwayMessages);
  const [state, setState] = useState<CopyState>("idle");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    const copied = await writeToClipboard(text);
    field.current?.focus();
    field.current?.select();
    setState(copied ? "copied" : "failed");
  };
  const notes: Readonly<Record<CopyState, string>> = {
    idle: "",
    copied: words.copied,
    failed: words.copyFailed,
  };
  return (
    <span className="cite-box">
      <textarea
        className="cite-box__text"
        ref={field}
        readOnly
        rows={6}
        value={text}
        aria-label={words.citeTitle}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <span className="cite-box__note" role="status">
        {notes[state]}
      </span>
    </span>
  );
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on plain http, in some frames and in WeChat's browser: the selected field is left.
    return false;
  }
}
