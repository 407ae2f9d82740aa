import { hueVariable } from "../../geometry/hue.ts";
import { interpolateSunburst, type SunburstFrame } from "../../geometry/interpolateSunburst.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";

/** How long a change of place takes, in ms. */
const DURATION = 480;
const SVG = "http://www.w3.org/2000/svg";

/** A change between two layouts, and the element that it is drawn into. */
export interface SunburstChange {
  readonly from: SunburstLayout;
  readonly to: SunburstLayout;
  readonly element: SVGGElement;
  /** The id of the pattern of carried-over money. */
  readonly hatch: string;
  readonly onEnd: () => void;
}

/** Plays a change frame by frame, outside React; returns what ends it. */
export function playSunburst({ from, to, element, hatch, onEnd }: SunburstChange): () => void {
  const frames = interpolateSunburst(from, to);
  const shapes = frames(0).map((frame) => ({
    arc: appendPath(element, frame.path, fillOf(frame)),
    hatch: frame.carriedOver === null ? null : appendPath(element, frame.carriedOver, `url(#${hatch})`),
  }));
  const start = performance.now();
  let request = requestAnimationFrame(step);
  function step(now: number): void {
    const t = Math.min(1, (now - start) / DURATION);
    for (const [index, { path, carriedOver, opacity }] of frames(ease(t)).entries()) {
      setPath(shapes[index]?.arc, path, opacity);
      setPath(shapes[index]?.hatch, carriedOver ?? "", opacity);
    }
    if (t < 1) request = requestAnimationFrame(step);
    else stop();
  }
  function stop(): void {
    cancelAnimationFrame(request);
    element.replaceChildren();
    onEnd();
  }
  return stop;
}

function setPath(shape: SVGPathElement | null | undefined, path: string, opacity: number): void {
  shape?.setAttribute("d", path);
  shape?.setAttribute("opacity", opacity.toFixed(3));
}

function fillOf({ arc }: SunburstFrame): string {
  return `var(${hueVariable({ hue: arc.hue, shade: arc.shade })})`;
}

function appendPath(element: SVGGElement, path: string, fill: string): SVGPathElement {
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", path);
  shape.setAttribute("fill", fill);
  element.append(shape);
  return shape;
}

/** Slow, fast, slow. */
function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
