import { FIRST_TREE } from "./firstTree.ts";
import type { Peer } from "./peer.ts";

declare global {
  interface Window {
    /** Whether the page's first picture takes clicks. */
    benchReady?: boolean;
  }
}

/** Draws the first picture at once, or waits for what `window.bench` is told, where the address ends in "?bench". */
export async function startPeer<Tree, Graph>(peer: Peer<Tree, Graph>): Promise<void> {
  const place = document.getElementById("picture");
  if (place === null) throw new Error('expected an element with the id "picture"');
  if (window.location.search === "?bench") {
    const { offerBench } = await import("./offerBench.ts");
    offerBench(peer, place);
    return;
  }
  await peer.sunburst.draw(place, peer.sunburst.prepare(FIRST_TREE));
  window.benchReady = true;
}
