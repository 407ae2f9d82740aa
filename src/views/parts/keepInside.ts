const MARGIN = 12;

/** Shifts a panel sideways so that it stays inside the window, whatever its anchor's place. */
export function keepInside(panel: HTMLElement): void {
  panel.style.transform = "";
  const { left, right } = panel.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const shift = Math.min(0, width - MARGIN - right) + Math.max(0, MARGIN - left);
  if (shift !== 0) panel.style.transform = `translateX(${shift}px)`;
}
