import { newPlot } from "plotly.js-dist-min";
import { type Flows, gapFor } from "./parts/flows.ts";
import { SANKEY_SIZE, SUNBURST_SIZE } from "./parts/peer.ts";
import { startPeer } from "./parts/startPeer.ts";
import type { TreeNode } from "./parts/tree.ts";

/** A trace of Plotly: columns by name. */
type Trace = Readonly<Record<string, unknown>>;

const NO_MARGIN = { l: 0, r: 0, t: 0, b: 0 };

void startPeer({
  sunburst: {
    prepare: sunburstOf,
    draw: async (place, trace) => {
      await newPlot(place, [trace], { width: SUNBURST_SIZE, height: SUNBURST_SIZE, margin: NO_MARGIN });
    },
  },
  sankey: {
    prepare: sankeyOf,
    draw: async (place, trace) => {
      await newPlot(place, [trace], { ...SANKEY_SIZE, margin: NO_MARGIN });
    },
  },
  ring: { begins: Math.PI / 2, runs: "counterclockwise", radius: 0.375 },
});

function sunburstOf(tree: TreeNode): Trace {
  const labels: string[] = [];
  const parents: string[] = [];
  const values: number[] = [];
  const add = (node: TreeNode, parent: string) => {
    labels.push(node.name);
    parents.push(parent);
    values.push(node.value);
    for (const child of node.children) add(child, node.name);
  };
  add(tree, "");
  return { type: "sunburst", branchvalues: "total", ids: labels, labels, parents, values };
}

function sankeyOf(flows: Flows): Trace {
  const { nodes, links } = flows;
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    type: "sankey",
    node: { label: nodes.map(({ id }) => id), pad: gapFor(flows, SANKEY_SIZE.height), thickness: 15 },
    link: {
      source: links.map((link) => places.get(link.source)),
      target: links.map((link) => places.get(link.target)),
      value: links.map((link) => link.value),
    },
  };
}
