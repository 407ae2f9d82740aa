import { type RefObject, useLayoutEffect, useRef } from "react";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { prefersReducedMotion } from "../parts/prefersReducedMotion.ts";
import type { SunburstChange } from "./playSunburst.ts";

/** Draws a change of place; a picture that is never zoomed goes without. */
export type PlaySunburst = (change: SunburstChange) => () => void;

interface Moving {
  readonly layout: SunburstLayout;
  readonly play: PlaySunburst | null;
  /** Told of a layout once it is drawn and nothing moves; not of one that is left before it stood. */
  readonly onStill: ((layout: SunburstLayout) => void) | undefined;
}

interface SunburstMotion {
  /** The arcs, marked while the moving picture stands in for them: outside React, which would look at each of them twice. */
  readonly arcs: RefObject<SVGGElement | null>;
  readonly stage: RefObject<SVGGElement | null>;
}

const MARK = "data-moving";

/**
 * Plays the change between two layouts of the same size on a stage of its own, frame by frame outside React, and leaves the
 * arcs that React drew to take over. Nothing moves for readers who ask for less motion.
 */
export function useSunburstMotion({ layout, play, onStill }: Moving): SunburstMotion {
  const stage = useRef<SVGGElement>(null);
  const shown = useRef(layout);
  const arcs = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const from = shown.current;
    shown.current = layout;
    const element = stage.current;
    if (play === null || element === null || !isMove(from, layout) || prefersReducedMotion()) {
      onStill?.(layout);
      return;
    }
    const still = arcs.current;
    still?.setAttribute(MARK, "true");
    const onEnd = (arrived: boolean) => {
      still?.removeAttribute(MARK);
      if (arrived) onStill?.(layout);
    };
    return play({ from, to: layout, element, onEnd });
  }, [layout, play, onStill]);
  return { arcs, stage };
}

/** Whether two layouts are two places, not one place in another size or language. */
function isMove(from: SunburstLayout, to: SunburstLayout): boolean {
  if (from === to || from.size !== to.size) return false;
  return from.focus.id !== to.focus.id || from.focus.amount !== to.focus.amount;
}
