import { QueryClient, QueryObserver, type QueryObserverResult } from "@tanstack/react-query";
import type { Published, PublishedQuery } from "./publishedQuery.ts";

/** All that was fetched in this window. Published files do not change under a reader; a failed one is tried again by the reader's own button. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
});

/** Asks, unless it is here already, and tells what becomes of it. Returns what ends it. */
export function watchQuery<T>(query: PublishedQuery<T>, onChange: (state: Published<T>) => void): () => void {
  const observer = new QueryObserver(queryClient, query);
  const tell = (result: QueryObserverResult<T, Error>) => onChange(publishedOf(result));
  const stop = observer.subscribe(tell);
  tell(observer.getCurrentResult());
  return stop;
}

function publishedOf<T>(result: QueryObserverResult<T, Error>): Published<T> {
  if (result.isPending) return { kind: "pending" };
  if (result.isError) return { kind: "failed", error: result.error, retry: () => void result.refetch() };
  return { kind: "here", data: result.data };
}
