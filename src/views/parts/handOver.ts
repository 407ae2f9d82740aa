import { twinOf } from "./twinOf.ts";

/** Gives the focus of an element of the drawn page to its living twin, and a press that nothing has answered. */
export function handOver(left: Element, isPressed: boolean): void {
  const twin = twinOf(left) ?? left;
  if (!(twin instanceof HTMLElement || twin instanceof SVGElement)) return;
  twin.focus({ preventScroll: true });
  if (isPressed && twin instanceof HTMLElement) twin.click();
}
