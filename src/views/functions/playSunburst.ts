import { interpolateSunburst } from "../../geometry/interpolateSunburst.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { openCanvas } from "./sunburstCanvas.ts";

/** How long a change of place takes, in ms. */
const DURATION = 480;

/** A change between two layouts, and the element in the picture that it is played over. */
export interface SunburstChange {
  readonly from: SunburstLayout;
  readonly to: SunburstLayout;
  readonly element: SVGGElement;
  /** Told whether the change was played to its end, or ended before. */
  readonly onEnd: (arrived: boolean) => void;
}

/**
 * Plays a change frame by frame, outside React, on a canvas over the picture: a thousand moving arcs are a thousand elements
 * to an SVG and one to a canvas. Returns what ends it.
 */
export function playSunburst({ from, to, element, onEnd }: SunburstChange): () => void {
  const canvas = openCanvas(element, to.size);
  const frames = interpolateSunburst(from, to);
  const start = performance.now();
  let request = requestAnimationFrame(step);
  canvas?.draw(frames(0));
  function step(now: number): void {
    const t = Math.min(1, (now - start) / DURATION);
    if (t < 1 && canvas !== null) {
      canvas.draw(frames(ease(t)));
      request = requestAnimationFrame(step);
    } else end(true);
  }
  let isOver = false;
  function end(arrived: boolean): void {
    if (isOver) return;
    isOver = true;
    cancelAnimationFrame(request);
    canvas?.close();
    onEnd(arrived);
  }
  return () => end(false);
}

/** Slow, fast, slow. */
function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
