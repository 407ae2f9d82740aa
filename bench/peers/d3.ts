import { drawD3Sankey } from "./d3Sankey.ts";
import { drawD3Sunburst } from "./d3Sunburst.ts";
import { startPeer } from "./parts/startPeer.ts";

void startPeer({
  sunburst: { prepare: (tree) => tree, draw: drawD3Sunburst },
  sankey: { prepare: (flows) => flows, draw: drawD3Sankey },
  ring: { begins: 0, runs: "clockwise", radius: 0.5 },
});
