const MARGIN = 24;

/** Brings an element into sight by scrolling only the pane it lies in, never the page. */
export function scrollInside(pane: HTMLElement, element: Element): void {
  const outer = pane.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  pane.scrollTop += overshoot(inner.top - outer.top, inner.bottom - outer.top, pane.clientHeight);
  pane.scrollLeft += overshoot(inner.left - outer.left, inner.right - outer.left, pane.clientWidth);
}

/** How far a stretch lies outside a window that begins at 0: negative before it, positive after it. */
function overshoot(start: number, end: number, size: number): number {
  if (start < MARGIN) return start - MARGIN;
  return Math.max(0, Math.min(end + MARGIN - size, start - MARGIN));
}
