import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queryClient } from "../state/watchQuery.ts";

/** Lets the pages inside ask for data with the hooks of the cache of queries. */
export function QueriesAround({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
