import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { hueVariable } from "../../geometry/hue.ts";
import { interpolateSunburst, type SunburstFrame } from "../../geometry/interpolateSunburst.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { prefersReducedMotion } from "../parts/prefersReducedMotion.ts";

/** How long a change of place takes, in ms. */
const DURATION = 480;
const SVG = "http://www.w3.org/2000/svg";

interface SunburstMotion {
  /** True while the moving picture stands in for the arcs. */
  readonly active: boolean;
  readonly stage: RefObject<SVGGElement | null>;
}

/**
 * Plays the change between two layouts of the same size on a stage of its own, frame by frame outside React, and leaves the
 * arcs that React drew to take over. Nothing moves for readers who ask for less motion.
 */
export function useSunburstMotion(layout: SunburstLayout, hatch: string): SunburstMotion {
  const stage = useRef<SVGGElement>(null);
  const shown = useRef(layout);
  const [active, setActive] = useState(false);
  useLayoutEffect(() => {
    const from = shown.current;
    shown.current = layout;
    const element = stage.current;
    if (element === null || from === layout || from.size !== layout.size || prefersReducedMotion()) return;
    if (from.focus.id === layout.focus.id && from.focus.amount === layout.focus.amount) return;
    setActive(true);
    return play({ element, hatch, frames: interpolateSunburst(from, layout), onEnd: () => setActive(false) });
  }, [layout, hatch]);
  return { active, stage };
}

interface Play {
  readonly element: SVGGElement;
  /** The id of the pattern of carried-over money. */
  readonly hatch: string;
  readonly frames: (t: number) => readonly SunburstFrame[];
  readonly onEnd: () => void;
}

function play({ element, hatch, frames, onEnd }: Play): () => void {
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
