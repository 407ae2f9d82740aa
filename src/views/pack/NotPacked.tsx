import { packMessages } from "../../i18n/pack.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";

/** Says in an offline pack that published files cannot be read in it, and leads back. */
export function NotPacked() {
  const words = useMessages(packMessages);
  const href = useHref();
  return (
    <section className="failed">
      <h1 className="failed__title">{words.notPackedTitle}</h1>
      <p>{words.notPackedText}</p>
      <p>
        <a href={href({ page: "budget", view: "overview" })}>{words.back}</a>
      </p>
    </section>
  );
}
