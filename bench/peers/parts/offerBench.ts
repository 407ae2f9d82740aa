import { afterPaint, framesFor, timeOf } from "../../ours/timing.ts";
import { makeFlows } from "./flows.ts";
import type { Peer } from "./peer.ts";
import { hoverAt, pressAt } from "./pointer.ts";
import { makeTree, type TreeNode } from "./tree.ts";

/** Longer than any library's change of place, in ms. */
const MOTION = 900;

/** Offers the page of a library the same steps as the site's: `window.bench`, told at the head of bench/ours/main.tsx. */
export function offerBench<Tree, Graph>(peer: Peer<Tree, Graph>, place: HTMLElement): void {
  let draw: (() => Promise<void> | void) | null = null;
  let tree: TreeNode | null = null;
  const point = () => pointIn(peer, place, tree);
  const bench = {
    prepare: async (kind: "functions" | "flows", size: number) => {
      draw = kind === "functions" ? drawTree(size) : drawFlows(size);
      await afterPaint();
    },
    mount: async () => {
      const start = performance.now();
      await draw?.();
      await afterPaint();
      return performance.now() - start;
    },
    hover: () => timeOf("hover", () => hoverAt(point())),
    zoom: async () => {
      const frames = framesFor(MOTION);
      const click = await timeOf("zoom", () => pressAt(point()));
      return { click, frames: await frames };
    },
    unmount: () => place.replaceChildren(),
  };
  const drawTree = (size: number) => {
    tree = makeTree(size);
    const data = peer.sunburst.prepare(tree);
    return () => peer.sunburst.draw(place, data);
  };
  const drawFlows = (size: number) => {
    const data = peer.sankey.prepare(makeFlows(size));
    return () => peer.sankey.draw(place, data);
  };
  Object.assign(window, { bench });
}

/** The middle of the largest arc of the first ring, in px of the viewport. */
function pointIn<Tree, Graph>({ ring }: Peer<Tree, Graph>, place: HTMLElement, tree: TreeNode | null) {
  const { left, top, width, height } = (place.querySelector("canvas, svg") ?? place).getBoundingClientRect();
  const share = (tree?.children[0]?.value ?? 0) / (tree?.value ?? 1);
  const turn = Math.PI * share * (ring.runs === "clockwise" ? 1 : -1);
  const angle = ring.begins + turn;
  const radius = (ring.radius * Math.min(width, height)) / 2;
  return {
    x: left + width / 2 + radius * Math.sin(angle),
    y: top + height / 2 - radius * Math.cos(angle),
  };
}
