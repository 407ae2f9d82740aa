import { type RefObject, useEffect } from "react";
import { selectPointed, useReading } from "../../state/readingStore.ts";
import { scrollInside } from "./scrollInside.ts";

/** Keeps the cell that is pointed at on the other side in sight in this pane; `shown` changes when other cells are shown. */
export function useFollowPointed(pane: RefObject<HTMLElement | null>, shown: unknown): void {
  const pointed = useReading(selectPointed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: cells that have just been put in must be looked up again
  useEffect(() => {
    const frame = pane.current;
    if (frame === null || pointed === null) return;
    const cell = frame.querySelector(`[data-cell="${pointed}"]`);
    // What lies under the pointer stays there, unless the form that a press opens would cover it.
    if (cell !== null && (!cell.matches(":hover") || cell.matches("[aria-selected=true]")))
      scrollInside(frame, cell);
  }, [pane, pointed, shown]);
}
