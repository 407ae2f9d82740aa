import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FunctionTree } from "../../model/functionTree.ts";
import { handOver } from "../parts/handOver.ts";
import { LoadingState } from "../states/LoadingState.tsx";
import { KEPT } from "./kept.ts";
import { useIsAsDrawn } from "./useIsAsDrawn.ts";
// What is kept is drawn before the script that draws it anew is here.
import "../functions/functions.css";
import "../functions/sunburst.css";
import "../parts/pictureSources.css";
import "../takeAway/takeAway.css";

type Living = ComponentType<{ readonly tree: FunctionTree }>;

/**
 * The picture and table as the build drew them, moved here from where they stood. All their links work as they are; the living ones,
 * with the layout and everything that answers, are fetched when the reader turns to them, and drawn at once where nothing is kept.
 */
export function KeptFunctions({ tree }: { readonly tree: FunctionTree }) {
  const [kept] = useState(() => document.querySelector<HTMLElement>(`[${KEPT}]`));
  const [Alive, setAlive] = useState<Living | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | null>(null);
  const isAsDrawn = useIsAsDrawn();
  useLayoutEffect(() => {
    if (kept === null || Alive !== null) return;
    frame.current?.append(kept);
    dropOtherSizes(kept);
  }, [kept, Alive]);
  const wake = () => {
    import("./OverviewFunctions.tsx").then(
      ({ OverviewFunctions }) => {
        // The focus, and a press that nothing has answered yet, go over to the living twin.
        const focused = document.activeElement;
        const left = pressed.current ?? (kept?.contains(focused) ? focused : null);
        setAlive(() => OverviewFunctions);
        if (left !== null) requestAnimationFrame(() => handOver(left, left === pressed.current));
      },
      (error: unknown) => {
        setAlive(() => {
          throw error;
        });
      },
    );
  };
  const isNeeded = kept === null || !isAsDrawn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, when it is needed
  useEffect(() => {
    if (isNeeded) wake();
  }, [isNeeded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width wants another size, which only the living picture has
  useEffect(() => {
    if (Alive !== null) return;
    window.addEventListener("resize", wake);
    return () => window.removeEventListener("resize", wake);
  }, [Alive]);
  if (Alive !== null) return <Alive tree={tree} />;
  if (kept === null) return <LoadingState />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the reader turns to what is inside
    <div
      ref={frame}
      onPointerOver={wake}
      onTouchStart={wake}
      onFocus={wake}
      onClickCapture={({ target }) => {
        pressed.current = target instanceof Element ? target.closest("button") : null;
        wake();
      }}
    />
  );
}

/** Of the picture in every size the one that is shown stays. */
function dropOtherSizes(kept: HTMLElement): void {
  for (const sized of kept.querySelectorAll(".sized"))
    if (getComputedStyle(sized).display === "none") sized.remove();
}
