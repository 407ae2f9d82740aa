import { useLayoutEffect, useRef } from "react";
import { handOver } from "../views/parts/handOver.ts";
import { PRESSED } from "./keptPage.ts";

/**
 * A part of the page as the build drew it. Its links work as they are; a button that is pressed is pressed again in the living
 * part, when that takes its place, and the focus goes over.
 */
export function KeptPart({ nodes }: { readonly nodes: readonly Node[] }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = frame.current;
    if (place === null) return;
    const focused = document.activeElement;
    const isMoved = nodes.some((node) => node.contains(focused));
    place.append(...nodes);
    // What is moved loses the focus.
    if (isMoved && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return () => {
      const pressed = place.querySelector(`[${PRESSED}]`);
      const left = pressed ?? (place.contains(document.activeElement) ? document.activeElement : null);
      if (left !== null) requestAnimationFrame(() => handOver(left, left === pressed));
    };
  }, [nodes]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes which of the buttons inside is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button clicks it
    <div
      className="kept-part"
      ref={frame}
      onClick={({ target }) => {
        const button = target instanceof Element ? target.closest("button") : null;
        button?.setAttribute(PRESSED, "");
      }}
    />
  );
}
