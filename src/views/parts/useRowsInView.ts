import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from "react";
import { type RowHeights, rowHeights } from "./rowHeights.ts";

/** The rows from `first` up to, and without, `end` are to be in the page. */
export interface RowsInView {
  readonly first: number;
  readonly end: number;
  readonly heights: RowHeights;
  /** Tells the height of a row that is in the page. */
  readonly measure: (index: number, row: HTMLElement) => void;
}

/** A row of one line of text, in px. */
const USUAL = 45;

/** So many rows above and below the window, so that the keyboard finds the next link and no gap is seen while scrolling. */
const BEYOND = 12;

/** The range moves in steps of so many rows, so that not every px of scrolling draws the table anew. */
const STEP = 6;

/** No window is taken for larger than this, in px: a frame may be as high as what it shows. */
const LARGEST_WINDOW = 6000;

/** Which rows of a table of so many are near the window, as it is scrolled. */
export function useRowsInView(body: RefObject<HTMLElement | null>, count: number): RowsInView {
  const heights = useMemo(() => rowHeights(count, USUAL), [count]);
  const [range, setRange] = useState({ first: 0, end: Math.min(count, 2 * BEYOND) });
  const [, setMeasured] = useState(0);
  const look = useCallback(() => {
    const top = body.current?.getBoundingClientRect().top;
    if (top === undefined) return;
    const next = rangeAt({ top, heights, count });
    setRange((known) => (known.first === next.first && known.end === next.end ? known : next));
  }, [body, heights, count]);
  useLayoutEffect(() => {
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [look]);
  const measure = useCallback(
    (index: number, row: HTMLElement) => {
      if (heights.measure(index, row.getBoundingClientRect().height)) setMeasured((times) => times + 1);
    },
    [heights],
  );
  return { first: Math.min(range.first, count), end: Math.min(range.end, count), heights, measure };
}

interface Window {
  /** Of the first row, from the upper edge of the window. */
  readonly top: number;
  readonly heights: RowHeights;
  readonly count: number;
}

function rangeAt({ top, heights, count }: Window): { readonly first: number; readonly end: number } {
  const height = Math.min(LARGEST_WINDOW, window.innerHeight);
  const [above, below] = [heights.rowAt(Math.max(0, -top)), heights.rowAt(Math.max(0, height - top))];
  const first = Math.max(0, Math.floor((above - BEYOND) / STEP) * STEP);
  return { first, end: Math.min(count, Math.ceil((below + BEYOND) / STEP) * STEP) };
}
