import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Site } from "./app/Site.tsx";
import { mirrorAddress } from "./state/mirrorAddress.ts";
import "./app/styles/base.css";
import "./app/styles/hues.css";

const client = new QueryClient({
  // Published files do not change under a reader; a failed file is tried again by the reader's own button.
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
});

const place = document.getElementById("site");
if (place === null) throw new Error('index.html has no element with the id "site"');

mirrorAddress(window);
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Site />
    </QueryClientProvider>
  </StrictMode>,
);
