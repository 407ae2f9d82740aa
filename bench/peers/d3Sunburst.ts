import {
  arc,
  type HierarchyRectangularNode,
  hierarchy,
  interpolate,
  interpolateRainbow,
  partition,
  quantize,
  scaleOrdinal,
  select,
} from "d3";
// The one part of D3 that works by being there; a packer leaves it out where only names are imported.
import "d3-transition";
import { SUNBURST_SIZE } from "./parts/peer.ts";
import type { TreeNode } from "./parts/tree.ts";

/** The extent of an arc on the unit circle of the layout. */
interface Extent {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}
type Node = HierarchyRectangularNode<TreeNode> & { now?: Extent; next?: Extent };

const RADIUS = SUNBURST_SIZE / 6;

/** In ms. */
const MOTION = 750;

/** The well-known zoomable sunburst of D3: two rings at a time, a click turns an arc into the whole disc in 750 ms. */
export function drawD3Sunburst(place: HTMLElement, tree: TreeNode): void {
  const root: Node = layout(tree);
  root.each((node: Node) => {
    node.now = node;
  });
  const colour = scaleOrdinal<string, string>(quantize(interpolateRainbow, tree.children.length + 1));
  const shape = arc<Extent>()
    .startAngle((d) => d.x0)
    .endAngle((d) => d.x1)
    .padAngle((d) => Math.min((d.x1 - d.x0) / 2, 0.005))
    .padRadius(RADIUS * 1.5)
    .innerRadius((d) => d.y0 * RADIUS)
    .outerRadius((d) => Math.max(d.y0 * RADIUS, d.y1 * RADIUS - 1));
  const svg = select(place)
    .append("svg")
    .attr("viewBox", [-SUNBURST_SIZE / 2, -SUNBURST_SIZE / 2, SUNBURST_SIZE, SUNBURST_SIZE].join(" "))
    .attr("width", SUNBURST_SIZE)
    .attr("font-size", 10);
  const nodes: Node[] = root.descendants().slice(1);
  const paths = svg
    .append("g")
    .selectAll("path")
    .data(nodes)
    .join((enter) => enter.append("path"))
    .attr("fill", (d) => colour(classOf(d).data.name))
    .attr("fill-opacity", (d) => opacityOf(d, d))
    .attr("pointer-events", (d) => (isArcSeen(d) ? "auto" : "none"))
    .attr("d", (d) => shape(d));
  paths.append("title").text((d) => `${d.data.name}\n${d.value}`);
  const labels = svg
    .append("g")
    .attr("pointer-events", "none")
    .attr("text-anchor", "middle")
    .selectAll("text")
    .data(nodes)
    .join((enter) => enter.append("text"))
    .attr("dy", "0.35em")
    .attr("fill-opacity", (d) => Number(isLabelSeen(d)))
    .attr("transform", (d) => placeOf(d))
    .text((d) => d.data.name);
  const middle = svg
    .append("circle")
    .datum<Node>(root)
    .attr("r", RADIUS)
    .attr("fill", "none")
    .attr("pointer-events", "all");

  const zoomTo = (target: Node) => {
    middle.datum(target.parent ?? root);
    root.each((node: Node) => {
      node.next = seenFrom(target, node);
    });
    paths
      .transition()
      .duration(MOTION)
      .tween("extent", (d) => {
        const between = interpolate(d.now ?? d, d.next ?? d);
        return (time) => {
          d.now = between(time);
        };
      })
      .filter((d) => isArcSeen(d.now ?? d) || isArcSeen(d.next ?? d))
      .attr("fill-opacity", (d) => opacityOf(d, d.next ?? d))
      .attr("pointer-events", (d) => (isArcSeen(d.next ?? d) ? "auto" : "none"))
      .attrTween("d", (d) => () => shape(d.now ?? d) ?? "");
    labels
      .filter((d) => isLabelSeen(d.now ?? d) || isLabelSeen(d.next ?? d))
      .transition()
      .duration(MOTION)
      .attr("fill-opacity", (d) => Number(isLabelSeen(d.next ?? d)))
      .attrTween("transform", (d) => () => placeOf(d.now ?? d));
  };
  middle.on("click", (_, d) => zoomTo(d));
  paths
    .filter((d) => d.children !== undefined)
    .style("cursor", "pointer")
    .on("click", (_, d) => zoomTo(d));
  paths.on("pointerenter", (_, d) => {
    const path = new Set(d.ancestors());
    paths.attr("stroke", (each) => (path.has(each) ? "black" : null));
  });
}

function layout(tree: TreeNode): HierarchyRectangularNode<TreeNode> {
  const summed = hierarchy(tree)
    .sum((d) => (d.children.length > 0 ? 0 : d.value))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return partition<TreeNode>().size([2 * Math.PI, summed.height + 1])(summed);
}

function classOf(node: Node): Node {
  let found: Node = node;
  while (found.depth > 1 && found.parent !== null) found = found.parent;
  return found;
}

function seenFrom(target: Node, { x0, x1, y0, y1 }: Node): Extent {
  const turn = (x: number) =>
    Math.max(0, Math.min(1, (x - target.x0) / (target.x1 - target.x0))) * 2 * Math.PI;
  const lift = (y: number) => Math.max(0, y - target.depth);
  return { x0: turn(x0), x1: turn(x1), y0: lift(y0), y1: lift(y1) };
}

function isArcSeen({ x0, x1, y0, y1 }: Extent): boolean {
  return y1 <= 3 && y0 >= 1 && x1 > x0;
}

function isLabelSeen({ x0, x1, y0, y1 }: Extent): boolean {
  return y1 <= 3 && y0 >= 1 && (y1 - y0) * (x1 - x0) > 0.03;
}

function opacityOf(node: Node, extent: Extent): number {
  if (!isArcSeen(extent)) return 0;
  return node.children === undefined ? 0.4 : 0.6;
}

function placeOf({ x0, x1, y0, y1 }: Extent): string {
  const degrees = ((x0 + x1) / 2) * (180 / Math.PI);
  const radius = ((y0 + y1) / 2) * RADIUS;
  return `rotate(${degrees - 90}) translate(${radius},0) rotate(${degrees < 180 ? 0 : 180})`;
}
