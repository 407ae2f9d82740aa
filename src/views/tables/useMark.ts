import { type RefCallback, useCallback, useEffect, useState } from "react";
import { prefersReducedMotion } from "../parts/prefersReducedMotion.ts";
import { useSheetMarks } from "./sheetMarks.ts";

/** The id of the line that says in words what is marked. */
export const MARK_BAR = "mark-bar";

/** What an element needs to be marked when the address names it: it is scrolled to and takes the focus. */
export interface MarkProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly tabIndex?: -1;
  readonly "data-marked"?: true;
  readonly "aria-describedby"?: string;
}

/** Spread on the element of an address: `<td {...useMark(cell.id)}>`. */
export function useMark(id: string): MarkProps {
  const { mark } = useSheetMarks();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const ref = useCallback((found: HTMLElement | null) => setElement(found), []);
  const marked = mark === id;
  useEffect(() => {
    if (marked && element !== null) bringIntoView(element);
  }, [marked, element]);
  return marked ? { ref, tabIndex: -1, "data-marked": true, "aria-describedby": MARK_BAR } : { ref };
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
