import { embedMessages } from "../../i18n/embed.ts";
import { selectTrail, travelBack, useEmbed, useShows } from "../../state/embed/embedStore.ts";
import { LanguageLink } from "../parts/LanguageLink.tsx";
import { useMessages } from "../parts/useMessages.ts";

/** The way back inside the frame, as soon as there is one, and the other language where controls are wanted. */
export function EmbedTools() {
  const words = useMessages(embedMessages);
  const steps = useEmbed(selectTrail).length;
  const controls = useShows("controls");
  return (
    <div className="embed__tools">
      {steps > 0 && (
        <button type="button" className="embed__tool" onClick={travelBack}>
          <span aria-hidden="true">← </span>
          {words.back}
        </button>
      )}
      {controls && <LanguageLink className="embed__tool" />}
    </div>
  );
}
