import { statesMessages } from "../../i18n/states.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import "./states.css";

/** The document publishes nothing that a picture could honestly be drawn from. */
export function NoPicture() {
  const words = useMessages(statesMessages);
  const href = useHref();
  return (
    <section className="failed">
      <h2 className="failed__title">{words.noPictureTitle}</h2>
      <p>
        <a href={href({ view: "tables" })}>{words.noPictureText}</a>
      </p>
    </section>
  );
}
