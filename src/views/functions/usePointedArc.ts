import { type RefObject, useLayoutEffect } from "react";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { selectPointed, useReading } from "../../state/readingStore.ts";

const MARK = "data-pointed";

/** Marks the arc that is pointed at here, in the table or in the panel: outside React, which would look at every arc. */
export function usePointedArc(frame: RefObject<SVGSVGElement | null>, layout: SunburstLayout): void {
  useLayoutEffect(() => {
    const ids = new Set(layout.arcs.map(({ id }) => id));
    let marked: string | null = null;
    const arcOf = (id: string) => frame.current?.querySelector(`[data-arc="${CSS.escape(id)}"]`);
    const mark = (pointed: string | null) => {
      const next = pointed !== null && ids.has(pointed) ? pointed : null;
      if (next === marked) return;
      if (marked !== null) arcOf(marked)?.removeAttribute(MARK);
      if (next !== null) arcOf(next)?.setAttribute(MARK, "true");
      marked = next;
    };
    mark(selectPointed(useReading.getState()));
    const stop = useReading.subscribe((reading) => mark(selectPointed(reading)));
    return () => {
      stop();
      mark(null);
    };
  }, [frame, layout]);
}
