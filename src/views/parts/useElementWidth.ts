import { type RefObject, useEffect, useState } from "react";

/** The width of an element in px, in steps of 20 so that a picture is not laid out anew for every pixel; `usual` before it is measured. */
export function useElementWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.contentRect.width ?? 0;
      if (measured > 0) setWidth(Math.floor(measured / STEP) * STEP);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

const STEP = 20;
