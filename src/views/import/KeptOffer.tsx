import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";
import "./keptOffer.css";

interface KeptOfferProps {
  /** How many corrections of this file the window holds. */
  readonly count: number;
  readonly answer: (use: boolean) => void;
}

/** Offers the corrections that were made to the same file in this window before. */
export function KeptOffer({ count, answer }: KeptOfferProps) {
  const words = useMessages(importDeskMessages);
  return (
    <section className="kept-offer" role="status">
      <p>{words.keptOffer(count)}</p>
      <p className="import-part__buttons">
        <button type="button" className="import-button import-button--first" onClick={() => answer(true)}>
          {words.useKept}
        </button>
        <button type="button" className="import-button" onClick={() => answer(false)}>
          {words.dropKept}
        </button>
      </p>
    </section>
  );
}
