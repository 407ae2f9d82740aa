import { embedMessages } from "../../i18n/embed.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { selectTrail, travelBack, useEmbed, useShows } from "../../state/embed/embedStore.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";

/** The way back inside the frame, as soon as there is one, and the other language where controls are wanted. */
export function EmbedTools() {
  const words = useMessages(embedMessages);
  const frame = useMessages(frameMessages);
  const href = useHref();
  const { language } = usePlace();
  const steps = useEmbed(selectTrail).length;
  const controls = useShows("controls");
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <div className="embed__tools">
      {steps > 0 && (
        <button type="button" className="embed__tool" onClick={travelBack}>
          <span aria-hidden="true">← </span>
          {words.back}
        </button>
      )}
      {controls && (
        <a
          className="embed__tool"
          href={href({ language: other })}
          hrefLang={other}
          lang={other}
          title={frame.otherLanguageName}
        >
          {frame.otherLanguage}
        </a>
      )}
    </div>
  );
}
