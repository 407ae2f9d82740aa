import { useRef, useState } from "react";
import { shareMessages } from "../../i18n/share.ts";
import { printSnippet, type Snippet } from "../../state/embed/embedSnippet.ts";
import { useMessages } from "../parts/useMessages.ts";
import { type CopyState, copyField } from "./copyField.ts";

/** The lines for the other page, to copy. */
export function SnippetField({ snippet }: { readonly snippet: Snippet }) {
  const words = useMessages(shareMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly code: string; readonly state: CopyState } | null>(null);
  const code = printSnippet(snippet);
  const copy = async () => field.current && setCopied({ code, state: await copyField(field.current) });
  const notes: Readonly<Record<CopyState, string>> = {
    idle: "",
    copied: words.copied,
    failed: words.copyFailed,
  };
  // What was copied before another choice is not this code.
  const state = copied?.code === code ? copied.state : "idle";
  return (
    <div className="share__snippet">
      <textarea
        className="share__code"
        readOnly
        ref={field}
        rows={6}
        value={code}
        aria-label={words.code}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <div className="share__row">
        <button type="button" className="button" onClick={copy}>
          {words.copyCode}
        </button>
        <span className="share__note" role="status">
          {notes[state]}
        </span>
      </div>
    </div>
  );
}
