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
    const comparable =
      from !== layout && from.width === layout.width && from.orientation === layout.orientation;
    if (picture === null || !comparable || prefersReducedMotion()) return;
    return play(picture, interpolateFlows(from, layout));
  }, [frame, layout]);
}

function play(picture: SVGSVGElement, motion: ReturnType<typeof interpolateFlows>): () => void {
  const elements = new Map<string, readonly SVGElement[]>();
  for (const { id, kind } of motion(0)) {
    const selector =
      kind === "band"
        ? `[data-band="${CSS.escape(id)}"] path`
        : `[data-node="${CSS.escape(id)}"] .flow-node__bar`;
    elements.set(`${kind}${id}`, [...picture.querySelectorAll<SVGElement>(selector)]);
  }
  const start = performance.now();
  const draw = (t: number) => {
    for (const { id, kind, attributes } of motion(t)) {
      for (const element of elements.get(`${kind}${id}`) ?? []) {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      }
    }
  };
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
