import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { prefersReducedMotion } from "../parts/prefersReducedMotion.ts";
import type { SunburstChange } from "./playSunburst.ts";

/** Draws a change of place; a picture that is never zoomed goes without. */
export type PlaySunburst = (change: SunburstChange) => () => void;

interface Moving {
  readonly layout: SunburstLayout;
  readonly play: PlaySunburst | null;
}

interface SunburstMotion {
  /** True while the moving picture stands in for the arcs. */
  readonly active: boolean;
  readonly stage: RefObject<SVGGElement | null>;
}

/**
 * Plays the change between two layouts of the same size on a stage of its own, frame by frame outside React, and leaves the
 * arcs that React drew to take over. Nothing moves for readers who ask for less motion.
 */
export function useSunburstMotion({ layout, play }: Moving): SunburstMotion {
  const stage = useRef<SVGGElement>(null);
  const shown = useRef(layout);
  const [active, setActive] = useState(false);
  useLayoutEffect(() => {
    const from = shown.current;
    shown.current = layout;
    const element = stage.current;
    if (
      play === null ||
      element === null ||
      from === layout ||
      from.size !== layout.size ||
      prefersReducedMotion()
    )
      return;
    if (from.focus.id === layout.focus.id && from.focus.amount === layout.focus.amount) return;
    setActive(true);
    return play({ from, to: layout, element, onEnd: () => setActive(false) });
  }, [layout, play]);
  return { active, stage };
}
