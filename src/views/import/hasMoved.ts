import type { PointerEvent } from "react";

let last = "";

/** Whether the pointer itself moved: cells that a scrolling pane slides under a resting pointer are not pointed at. */
export function hasMoved({ screenX, screenY }: PointerEvent): boolean {
  const now = `${screenX} ${screenY}`;
  const moved = now !== last;
  last = now;
  return moved;
}
