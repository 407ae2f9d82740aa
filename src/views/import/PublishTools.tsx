import { useState } from "react";
import { importMessages } from "../../i18n/import.ts";
import { PREVIEW } from "../../state/place.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";

interface PublishToolsProps {
  /** The name of the budget's file. */
  readonly file: string;
  /** The entry of the catalogue as JSON. */
  readonly entry: string;
  readonly saveBudget: () => void;
  /** null where the site's catalogue could not be fetched. */
  readonly saveCatalogue: (() => void) | null;
}

/** The way from what was read to what is published: look at it as readers will, take the file away, add it to the catalogue. */
export function PublishTools({ file, entry, saveBudget, saveCatalogue }: PublishToolsProps) {
  const words = useMessages(importMessages);
  const href = useHref();
  return (
    <section className="import-part">
      <h2>{words.publish}</h2>
      <p className="import-part__buttons">
        <a
          className="import-button import-button--first"
          href={href({ page: "budget", budget: PREVIEW, view: "overview", item: null })}
        >
          {words.preview}
        </a>
        <button type="button" className="import-button" onClick={saveBudget}>
          {words.saveBudget(file)}
        </button>
        {saveCatalogue && (
          <button type="button" className="import-button" onClick={saveCatalogue}>
            {words.saveCatalogue}
          </button>
        )}
      </p>
      <p className="import-part__why">{words.previewWhy}</p>
      <CatalogueEntryText entry={entry} />
    </section>
  );
}

function CatalogueEntryText({ entry }: { readonly entry: string }) {
  const words = useMessages(importMessages);
  const id = usePlainId();
  const [told, setTold] = useState<"" | "copied" | "copyFailed">("");
  const copy = () => {
    const written = navigator.clipboard?.writeText(entry) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setTold("copied"),
      () => setTold("copyFailed"),
    );
  };
  return (
    <>
      <p className="import-part__how">
        <label htmlFor={id}>{words.publishHow}</label>
      </p>
      <textarea className="catalogue-entry" id={id} readOnly rows={9} value={entry} spellCheck={false} />
      <p className="import-part__buttons">
        <button type="button" className="import-button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{told === "" ? "" : words[told]}</span>
      </p>
    </>
  );
}
