import { importMessages } from "../../i18n/import.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import "../states/states.css";

interface RefusedNoticeProps {
  readonly name: string;
  /** null where the reader itself did not start. */
  readonly refusal: {
    readonly reason: string;
    readonly words: { readonly zh: string; readonly en: string };
    readonly detail: string;
  } | null;
}

const ADVISED = ["scanned", "encrypted", "damaged"] as const;

/** Why a file could not be read, in words, and what can be done. */
export function RefusedNotice({ name, refusal }: RefusedNoticeProps) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  if (refusal === null) {
    return (
      <section className="failed" role="alert">
        <h2 className="failed__title">{words.failed(name)}</h2>
        <p>{words.failedWhy}</p>
      </section>
    );
  }
  const advised = ADVISED.find((reason) => reason === refusal.reason);
  return (
    <section className="failed" role="alert">
      <h2 className="failed__title">{words.refused(name)}</h2>
      <p className="failed__reason">{wordingIn(refusal.words, language)}</p>
      {advised && <p>{words.advice[advised]}</p>}
      {refusal.detail.trim() !== "" && <p className="import-part__why">{words.detail(refusal.detail)}</p>}
      <p>{words.nothingKept}</p>
    </section>
  );
}
