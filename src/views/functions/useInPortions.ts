import { startTransition, useEffect, useState } from "react";
import { usePrinting } from "../parts/usePrinting.ts";

/** So many rows at once keep a frame short. */
const PORTION = 16;

interface Shown {
  readonly of: unknown;
  readonly count: number;
}

/**
 * How many of so many rows to draw by now: a portion at once, the others portion by portion, so that the page answers between
 * them; all on paper and where there is no window. Begins anew with what the rows are `of`.
 */
export function useInPortions(total: number, of: unknown): number {
  const [shown, setShown] = useState<Shown>({ of, count: PORTION });
  const count = shown.of === of ? shown.count : PORTION;
  useEffect(() => {
    if (count >= total) return;
    // A task of its own, so that frames and keys come between.
    const timer = setTimeout(() => startTransition(() => setShown({ of, count: count + PORTION })));
    return () => clearTimeout(timer);
  }, [of, count, total]);
  const isWhole = usePrinting() || typeof window === "undefined";
  return isWhole ? total : Math.min(total, count);
}
