/** A point of the viewport, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const ENTERING = [
  "pointerover",
  "pointerenter",
  "mouseover",
  "mouseenter",
  "pointermove",
  "mousemove",
] as const;
const PRESSING = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;

/** Tells what lies at a point that a mouse came there. */
export function hoverAt(point: Point): void {
  send(point, ENTERING);
}

/** Tells what lies at a point that it was clicked. */
export function pressAt(point: Point): void {
  send(point, [...ENTERING, ...PRESSING]);
}

function send({ x, y }: Point, names: readonly string[]): void {
  const target = document.elementFromPoint(x, y);
  for (const name of names) target?.dispatchEvent(eventOf(name, { x, y }));
}

function eventOf(name: string, { x, y }: Point): MouseEvent {
  const place = { clientX: x, clientY: y, screenX: x, screenY: y, view: window };
  const init = { ...place, bubbles: !name.endsWith("enter"), cancelable: true, button: 0, detail: 1 };
  if (name.startsWith("mouse")) return new MouseEvent(name, init);
  return new PointerEvent(name, { ...init, pointerId: 1, pointerType: "mouse", isPrimary: true });
}
