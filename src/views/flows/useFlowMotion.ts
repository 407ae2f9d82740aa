import { type RefObject, useLayoutEffect, useRef } from "react";
import type { FlowLayout } from "../../geometry/flowLayout.ts";
import { interpolateFlows } from "../../geometry/interpolateFlows.ts";
import { prefersReducedMotion } from "../parts/prefersReducedMotion.ts";

/** How long a change of basis takes, in ms. */
const DURATION = 520;

/** Moves bands and nodes from their former place to the new one, in place, outside React; not for readers who ask for less motion. */
export function useFlowMotion(frame: RefObject<SVGSVGElement | null>, layout: FlowLayout): void {
  const shown = useRef(layout);
  useLayoutEffect(() => {
    const from = shown.current;
    shown.current = layout;
    const picture = frame.current;
    if (picture === null || from === layout) return;
    const moves =
      from.width === layout.width && from.orientation === layout.orientation && !prefersReducedMotion();
    const draw = drawer(picture, interpolateFlows(moves ? from : layout, layout));
    if (!moves) {
      // The end of an earlier motion was drawn over what React has just drawn.
      draw(1);
      return;
    }
    return play(picture, draw);
  }, [frame, layout]);
}

/** Draws a moment of a motion into the picture. */
function drawer(picture: SVGSVGElement, motion: ReturnType<typeof interpolateFlows>): (t: number) => void {
  const elements = new Map<string, readonly SVGElement[]>();
  for (const { id, kind } of motion(0)) {
    const selector =
      kind === "band"
        ? `[data-band="${CSS.escape(id)}"] path`
        : `[data-node="${CSS.escape(id)}"] .flow-node__bar`;
    elements.set(`${kind}${id}`, [...picture.querySelectorAll<SVGElement>(selector)]);
  }
  return (t) => {
    for (const { id, kind, attributes } of motion(t)) {
      for (const element of elements.get(`${kind}${id}`) ?? []) {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      }
    }
  };
}

function play(picture: SVGSVGElement, draw: (t: number) => void): () => void {
  const start = performance.now();
  picture.classList.add("sankey--moving");
  draw(0);
  let request = requestAnimationFrame(function step(now) {
    const t = Math.min(1, (now - start) / DURATION);
    draw(1 - (1 - t) ** 3);
    if (t < 1) request = requestAnimationFrame(step);
    else picture.classList.remove("sankey--moving");
  });
  return () => {
    cancelAnimationFrame(request);
    draw(1);
    picture.classList.remove("sankey--moving");
  };
}
