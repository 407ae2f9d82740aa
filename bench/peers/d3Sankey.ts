import { scaleOrdinal, schemeTableau10, select } from "d3";
import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { type Flows, gapFor } from "./parts/flows.ts";
import { SANKEY_SIZE } from "./parts/peer.ts";

interface Node {
  readonly id: string;
}
interface Link {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** The well-known d3-sankey diagram: rectangles, ribbons, a name beside each rectangle. */
export function drawD3Sankey(place: HTMLElement, flows: Flows): void {
  const { nodes, links } = flows;
  const { width, height } = SANKEY_SIZE;
  const graph = sankey<Node, Link>()
    .nodeId((d) => d.id)
    .nodeWidth(15)
    .nodePadding(gapFor(flows, height))
    .extent([
      [1, 5],
      [width - 1, height - 5],
    ])({ nodes: nodes.map((d) => ({ ...d })), links: links.map((d) => ({ ...d })) });
  const colour = scaleOrdinal<string, string>(schemeTableau10);
  const svg = select(place).append("svg").attr("width", width).attr("height", height).attr("font-size", 10);
  svg
    .append("g")
    .attr("fill", "none")
    .attr("stroke-opacity", 0.5)
    .selectAll("path")
    .data(graph.links)
    .join("path")
    .attr("d", sankeyLinkHorizontal())
    .attr("stroke", (d) => colour(nameOf(d.source)))
    .attr("stroke-width", (d) => Math.max(1, d.width ?? 1))
    .append("title")
    .text((d) => `${nameOf(d.source)} → ${nameOf(d.target)}\n${d.value}`);
  const node = svg.append("g").selectAll("g").data(graph.nodes).join("g");
  node
    .append("rect")
    .attr("x", (d) => d.x0 ?? 0)
    .attr("y", (d) => d.y0 ?? 0)
    .attr("width", (d) => (d.x1 ?? 0) - (d.x0 ?? 0))
    .attr("height", (d) => Math.max(0, (d.y1 ?? 0) - (d.y0 ?? 0)))
    .attr("fill", (d) => colour(d.id));
  node
    .append("text")
    .attr("x", (d) => ((d.x0 ?? 0) < width / 2 ? (d.x1 ?? 0) + 6 : (d.x0 ?? 0) - 6))
    .attr("y", (d) => ((d.y0 ?? 0) + (d.y1 ?? 0)) / 2)
    .attr("dy", "0.35em")
    .attr("text-anchor", (d) => ((d.x0 ?? 0) < width / 2 ? "start" : "end"))
    .text((d) => d.id);
}

function nameOf(end: string | number | Node): string {
  return typeof end === "object" ? end.id : String(end);
}
