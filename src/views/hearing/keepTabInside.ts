import type { KeyboardEvent } from "react";

/** Keeps the tab key among what can be pressed inside an element that covers the page; from the last it leads to the first. */
export function keepTabInside(event: KeyboardEvent, frame: HTMLElement | null): void {
  if (event.key !== "Tab" || frame === null) return;
  const stops = [...frame.querySelectorAll<HTMLElement>('a[href], button, [tabindex="0"]')];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const at = document.activeElement;
  const leaves = event.shiftKey ? at === first || at === frame : at === last;
  const to = event.shiftKey ? last : first;
  if (!leaves || to === undefined) return;
  event.preventDefault();
  to.focus();
}
