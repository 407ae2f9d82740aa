import { arc } from "d3";
import type { Sector } from "./sunburst.ts";

/** The paper left between neighbouring arcs, in px. */
const GAP = 1;

const drawArc = arc<unknown, Sector>()
  .cornerRadius(0)
  .padAngle((sector) => padOf(sector) / sector.outerRadius)
  .padRadius((sector) => sector.outerRadius)
  .outerRadius((sector) => Math.max(sector.innerRadius, sector.outerRadius - GAP));

/** The outline of a sector as an SVG path around 0, 0, with a hair of paper to its neighbours. */
export function arcPath(sector: Sector): string {
  return drawArc(sector) ?? "";
}

/** Thin arcs give up no more than a third of their width; a full circle nothing. */
function padOf({ startAngle, endAngle, innerRadius }: Sector): number {
  const angle = endAngle - startAngle;
  if (angle > 2 * Math.PI - 1e-9) return 0;
  return Math.min(GAP, (angle * innerRadius) / 3);
}
