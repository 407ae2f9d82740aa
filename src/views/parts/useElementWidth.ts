import { type RefObject, useLayoutEffect, useState } from "react";
import { usePrinting } from "./usePrinting.ts";

/** The width of an element in px, in steps of 20 so that a picture is not laid out anew for every pixel; `usual` before it is measured, and on paper the width of a page. */
export function useElementWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  return useMeasuredWidth(element, usual) ?? usual;
}

/** The same, but null until the element is measured, which is before the first paint: for pictures that take long to lay out. */
export function useMeasuredWidth(element: RefObject<HTMLElement | null>, usual: number): number | null {
  const [width, setWidth] = useState(typeof window === "undefined" ? usual : null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const take = (measured: number) => {
      if (measured > 0) setWidth(Math.floor(measured / STEP) * STEP);
    };
    // Before the first paint, so that no picture is seen in a size that is not its own.
    take(innerWidth(watched));
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return usePrinting() ? PAPER : width;
}

const STEP = 20;

/** Of a picture on paper, where a window's width says nothing: on an upright A4 page its labels are then 9 pt high. */
const PAPER = 760;

function innerWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return (
    element.getBoundingClientRect().width - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  );
}
