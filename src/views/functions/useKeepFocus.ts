import { type RefObject, useEffect, useRef } from "react";

/** Keeps the keyboard inside a picture that has just been zoomed: the arc that was left is gone, its tab stop takes over. */
export function useKeepFocus(frame: RefObject<SVGSVGElement | null>, place: string): void {
  const inside = useRef(false);
  const before = useRef(place);
  useEffect(() => {
    // Chromium makes a tab stop of an svg element that itself listens to the focus: its parent listens instead.
    const around = frame.current?.parentElement;
    if (!around) return;
    const enter = (event: FocusEvent) => {
      inside.current = event.target instanceof Node && frame.current?.contains(event.target) === true;
    };
    const leave = (event: FocusEvent) => {
      // Without a new target the focused arc was removed by the zoom, or the window lost the focus: not a decision to leave.
      if (event.relatedTarget !== null) inside.current = false;
    };
    around.addEventListener("focusin", enter);
    around.addEventListener("focusout", leave);
    return () => {
      around.removeEventListener("focusin", enter);
      around.removeEventListener("focusout", leave);
    };
  }, [frame]);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const lost = inside.current && !frame.current?.contains(document.activeElement);
    if (lost) frame.current?.querySelector<SVGAElement>('a[tabindex="0"]')?.focus();
  }, [frame, place]);
}
