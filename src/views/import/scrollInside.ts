const MARGIN = 24;

/** Brings an element into sight by scrolling only the pane it lies in, never the page. */
export function scrollInside(pane: HTMLElement, element: Element): void {
  const outer = pane.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  // The head of a table stays in sight and covers what is scrolled below it.
  const top = outer.top + (pane.querySelector("thead")?.clientHeight ?? 0);
  pane.scrollTop += overshoot(inner.top - top, inner.bottom - top, outer.top + pane.clientHeight - top);
  pane.scrollLeft += overshoot(inner.left - outer.left, inner.right - outer.left, pane.clientWidth);
}

/** How far a stretch lies outside a window that begins at 0: negative before it, positive after it. */
function overshoot(start: number, end: number, size: number): number {
  if (start < MARGIN) return start - MARGIN;
  return Math.max(0, Math.min(end + MARGIN - size, start - MARGIN));
}
