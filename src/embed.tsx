import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { EmbedSite } from "./app/embed/EmbedSite.tsx";
import { watchHeight } from "./app/embed/watchHeight.ts";
import { loadEnglish } from "./i18n/loadEnglish.ts";
import { mirrorEmbed } from "./state/embed/embedAddress.ts";
import { keepLinksInside } from "./state/embed/embedLinks.ts";
import { openParentLine } from "./state/embed/embedParent.ts";
import { parseEmbed } from "./state/embed/embedSettings.ts";
import { watchMissingParts } from "./state/missingParts.ts";
import { useReading } from "./state/readingStore.ts";
import { queryClient } from "./state/watchQuery.ts";
import "./app/styles/base.css";
import "./app/styles/hues.css";
import "./app/embed/fitted.css";

const content = document.getElementById("embed");
if (content === null) throw new Error('embed.html has no element with the id "embed"');

// A frame may be told to change its language, so English is always brought; only an English one waits for it.
const english = loadEnglish()?.catch(() => null);
const isEnglish = parseEmbed(window.location.hash).place.language === "en";
void Promise.resolve(isEnglish ? english : null).then(() => start(content));
// Whoever reopened an English place before the sentences were here sees them now.
void english?.then(() => useReading.setState(({ place }) => ({ place: { ...place } })));

function start(content: HTMLElement): void {
  watchMissingParts(window);
  mirrorEmbed(window);
  keepLinksInside(window);
  watchHeight({ window, content, ask: openParentLine(window).askHeight });
  createRoot(content).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <EmbedSite />
      </QueryClientProvider>
    </StrictMode>,
  );
}
