import type { Rectangle } from "./rectangle.ts";
import type { Sector } from "./sunburst.ts";

/** Whether a box around 0, 0 lies wholly inside a sector that is turned by `turn` radians. */
export function fitsSector(box: Rectangle, sector: Sector, turn = 0): boolean {
  if (farthest(box) > sector.outerRadius || nearest(box) < sector.innerRadius) return false;
  const span = sector.endAngle - sector.startAngle;
  if (span >= 2 * Math.PI - 1e-9) return true;
  const start = sector.startAngle + turn;
  const end = sector.endAngle + turn;
  if (!holdsAngle(start, span, box.x + box.width / 2, box.y + box.height / 2)) return false;
  return !crossesEdge(box, sector, start) && !crossesEdge(box, sector, end);
}

function farthest({ x, y, width, height }: Rectangle): number {
  return Math.hypot(Math.max(Math.abs(x), Math.abs(x + width)), Math.max(Math.abs(y), Math.abs(y + height)));
}

function nearest({ x, y, width, height }: Rectangle): number {
  return Math.hypot(Math.max(x, -x - width, 0), Math.max(y, -y - height, 0));
}

/** Angles count clockwise from twelve o'clock; y grows downwards. */
function holdsAngle(start: number, span: number, x: number, y: number): boolean {
  const turns = (Math.atan2(x, -y) - start) / (2 * Math.PI);
  return (turns - Math.floor(turns)) * 2 * Math.PI <= span;
}

/** Whether a straight edge of the sector passes through the box (Liang and Barsky's clipping of a segment). */
function crossesEdge(box: Rectangle, { innerRadius, outerRadius }: Sector, angle: number): boolean {
  const towardsX = Math.sin(angle);
  const towardsY = -Math.cos(angle);
  const alongX = clip(towardsX, box.x, box.x + box.width);
  const alongY = clip(towardsY, box.y, box.y + box.height);
  const from = Math.max(innerRadius, alongX[0], alongY[0]);
  const to = Math.min(outerRadius, alongX[1], alongY[1]);
  return from < to;
}

/** The radii between which a ray stays between two lines across one axis. */
function clip(direction: number, low: number, high: number): readonly [number, number] {
  if (Math.abs(direction) < 1e-12) return low < 0 && high > 0 ? [0, Number.POSITIVE_INFINITY] : [1, 0];
  const one = low / direction;
  const other = high / direction;
  return [Math.min(one, other), Math.max(one, other)];
}
