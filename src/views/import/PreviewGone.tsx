import { importMessages } from "../../i18n/import.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import "../states/states.css";

/** The address of a preview in a window that has read no file. */
export function PreviewGone() {
  const words = useMessages(importMessages);
  const href = useHref();
  return (
    <section className="failed">
      <h1 className="failed__title">{words.previewGone}</h1>
      <p>{words.previewGoneWhy}</p>
      <p>
        <a href={href({ page: "import" })}>{words.title}</a>
      </p>
    </section>
  );
}
