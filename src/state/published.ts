import { useEffect, useState } from "react";
import type { Published, PublishedQuery } from "./publishedQuery.ts";

const PENDING = { kind: "pending" } as const;

/**
 * Follows a query. What the page was opened with is given as `known` and asked for nowhere; only where something is not known
 * the cache of queries is loaded, and asks. Nothing is asked for while there is no query.
 */
export function usePublished<T>(query: PublishedQuery<T> | null, known?: T): Published<T> {
  const [seen, setSeen] = useState<{ readonly query: PublishedQuery<T>; readonly state: Published<T> }>();
  const isKnown = known !== undefined;
  useEffect(() => {
    if (isKnown || query === null) return;
    return follow(query, (state) => setSeen({ query, state }));
  }, [query, isKnown]);
  if (known !== undefined) return { kind: "here", data: known };
  return seen !== undefined && seen.query === query ? seen.state : PENDING;
}

/** What is here of something published; null while it is not. */
export function dataOf<T>(published: Published<T>): T | null {
  return published.kind === "here" ? published.data : null;
}

/** Returns what ends it. A script that does not load is a failure like a file that does not. */
function follow<T>(query: PublishedQuery<T>, onChange: (state: Published<T>) => void): () => void {
  let stop: (() => void) | null = null;
  let left = false;
  const start = () =>
    import("./watchQuery.ts").then(
      ({ watchQuery }) => {
        if (!left) stop = watchQuery(query, onChange);
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error : new Error(String(error));
        if (!left) onChange({ kind: "failed", error: reason, retry: start });
      },
    );
  void start();
  return () => {
    left = true;
    stop?.();
  };
}
