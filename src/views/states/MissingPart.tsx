import { missingPartMessages } from "../../i18n/missingPart.ts";
import { reloadFresh, wasReloaded } from "../../state/missingParts.ts";
import { useMessages } from "../parts/useMessages.ts";

/** A part of the program that is not there, mostly because the page is older than the site: offers to load the page anew. */
export function MissingPart() {
  const words = useMessages(missingPartMessages);
  return (
    <section className="failed" role="alert">
      <h1 className="failed__title">{words.title}</h1>
      <p>{wasReloaded(window.performance) ? words.again : words.why}</p>
      <button type="button" className="button" onClick={() => void reloadFresh(window)}>
        {words.reload}
      </button>
    </section>
  );
}
