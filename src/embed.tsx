import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { EmbedSite } from "./app/embed/EmbedSite.tsx";
import { watchHeight } from "./app/embed/watchHeight.ts";
import { mirrorEmbed } from "./state/embedAddress.ts";
import { keepLinksInside } from "./state/embedLinks.ts";
import { openParentLine } from "./state/embedParent.ts";
import "./app/styles/base.css";
import "./app/styles/hues.css";
import "./app/embed/fitted.css";

const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
});

const content = document.getElementById("embed");
if (content === null) throw new Error('embed.html has no element with the id "embed"');

mirrorEmbed(window);
keepLinksInside(window);
watchHeight({ window, content, ask: openParentLine(window).askHeight });

createRoot(content).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <EmbedSite />
    </QueryClientProvider>
  </StrictMode>,
);
