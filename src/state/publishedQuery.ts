import type { QueryObserverOptions } from "@tanstack/react-query";

/** What is known of something that is fetched: on its way, here, or refused, which the reader may try again. */
export type Published<T> =
  | { readonly kind: "pending" }
  | { readonly kind: "here"; readonly data: T }
  | { readonly kind: "failed"; readonly error: Error; readonly retry: () => void };

/** How to fetch something, and under which key it is kept; must stay the same object while it is the same thing. */
export type PublishedQuery<T> = QueryObserverOptions<T, Error> & { readonly queryKey: readonly unknown[] };
