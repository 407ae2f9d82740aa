import { useEffect } from "react";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { embedMessages } from "../../i18n/embed.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { overviewPart } from "../../state/embed/embedSettings.ts";
import { usePlace } from "../../state/readingStore.ts";
import type { ReadingBudget } from "../../views/parts/readingBudget.ts";

/** Names the document of the frame: the picture and whose budget it is. */
export function useEmbedTitle({ budget, names }: ReadingBudget): void {
  const place = usePlace();
  const words = messagesIn(embedMessages, place.language);
  const part = overviewPart(place);
  const picture =
    part === null ? messagesIn(frameMessages, place.language).views[place.view] : words.parts[part];
  const title = words.titled(picture, words.about(names.show(budget.body.name), budget.year));
  // After every rendering: the site's own title is set by the same changes of place.
  useEffect(() => {
    document.title = title;
  });
}
