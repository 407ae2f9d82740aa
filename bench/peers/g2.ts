import { Chart } from "@antv/g2";
import { type Flows, gapFor } from "./parts/flows.ts";
import { SANKEY_SIZE, SUNBURST_SIZE } from "./parts/peer.ts";
import { startPeer } from "./parts/startPeer.ts";
import type { TreeNode } from "./parts/tree.ts";

void startPeer({
  sunburst: { prepare: (tree) => tree.children, draw: drawSunburst },
  sankey: { prepare: (flows) => flows, draw: drawSankey },
  ring: { begins: 0, runs: "clockwise", radius: 0.32 },
});

async function drawSunburst(container: HTMLElement, data: readonly TreeNode[]): Promise<void> {
  const chart = new Chart({ container, width: SUNBURST_SIZE, height: SUNBURST_SIZE, padding: 0, margin: 0 });
  chart.options({
    type: "partition",
    data: { value: data },
    encode: { value: "value", color: "name" },
    coordinate: { type: "polar", innerRadius: 0.15 },
    axis: false,
    legend: false,
    animate: { enter: { duration: 0 } },
    state: { active: { stroke: "black", lineWidth: 1 } },
    interaction: { drillDown: true, elementHighlight: true },
  });
  await chart.render();
}

async function drawSankey(container: HTMLElement, flows: Flows): Promise<void> {
  const chart = new Chart({ container, ...SANKEY_SIZE });
  chart.options({
    type: "sankey",
    data: { value: { links: flows.links } },
    layout: { nodeAlign: "justify", nodePadding: gapFor(flows, 1) },
    legend: false,
    animate: { enter: { duration: 0 } },
    style: { labelSpacing: 3, linkFillOpacity: 0.4 },
  });
  await chart.render();
}
