import { type RefCallback, useCallback, useEffect, useState } from "react";
import { prefersReducedMotion } from "../parts/prefersReducedMotion.ts";

/** Brings an element into view and gives it the focus once the address names it. */
export function useShowMarked(marked: boolean): RefCallback<HTMLElement> {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const ref = useCallback((found: HTMLElement | null) => setElement(found), []);
  useEffect(() => {
    if (marked && element !== null) bringIntoView(element);
  }, [marked, element]);
  return ref;
}

function bringIntoView(element: HTMLElement): void {
  if (!isInView(element)) {
    const behavior = prefersReducedMotion() ? "auto" : "smooth";
    element.scrollIntoView({ block: "center", inline: "center", behavior });
  }
  if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
}

/** A figure that the reader has just pressed stays where it is. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return top >= 0 && left >= 0 && bottom <= clientHeight && right <= clientWidth;
}
