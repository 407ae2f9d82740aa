import { arcPath } from "./arcPath.ts";
import { carriedOverShare } from "./carriedOverShare.ts";
import type { ArcPlace } from "./placeArcs.ts";
import type { HatchStretch, Sector } from "./sunburst.ts";

/** Up to this many px at the outer edge, what the parts of an arc carry over accounts for what it carries over itself. */
const TOLERANCE = 1;

/** Neighbouring stretches closer than this, in radians, are drawn as one. */
const TOUCHING = 1e-6;

/**
 * The hatched stretches of each arc, by its id: exactly those of the arcs outside it where they account for its own
 * carried-over money or it discloses none, so that the hatching of one sum runs through the rings; else the end of the arc.
 */
export function hatchArcs(places: readonly ArcPlace[]): ReadonlyMap<string, readonly HatchStretch[]> {
  const stretches = new Map<string, readonly HatchStretch[]>();
  const outside = new Map<string, HatchStretch[]>();
  for (const place of [...places].sort((one, other) => other.depth - one.depth)) {
    const here = stretchesOf(place, outside.get(place.id) ?? []);
    stretches.set(place.id, here);
    if (here.length === 0) continue;
    const beside = outside.get(place.parentId);
    if (beside) beside.push(...here);
    else outside.set(place.parentId, [...here]);
  }
  return stretches;
}

/** The outline of all hatched stretches of a sector. */
export function hatchPath(sector: Sector, stretches: readonly HatchStretch[]): string {
  const joined: Sector[] = [];
  for (const { startAngle, endAngle } of stretches) {
    const before = joined[joined.length - 1];
    if (before && startAngle - before.endAngle < TOUCHING)
      joined[joined.length - 1] = { ...before, endAngle };
    else joined.push({ ...sector, startAngle, endAngle });
  }
  return joined.map(arcPath).join("");
}

/** The widest part of a sector without hatching; the sector itself where there is no hatching. */
export function widestClear(sector: Sector, stretches: readonly HatchStretch[]): Sector {
  if (stretches.length === 0) return sector;
  let clear = { ...sector, endAngle: sector.startAngle };
  let startAngle = sector.startAngle;
  for (const { startAngle: endAngle, endAngle: next } of [...stretches, endOf(sector)]) {
    if (endAngle - startAngle > clear.endAngle - clear.startAngle)
      clear = { ...sector, startAngle, endAngle };
    startAngle = next;
  }
  return clear;
}

function endOf({ endAngle }: Sector): Pick<Sector, "startAngle" | "endAngle"> {
  return { startAngle: endAngle, endAngle };
}

function stretchesOf(place: ArcPlace, outside: readonly HatchStretch[]): readonly HatchStretch[] {
  const { id, node, gathered, sector } = place;
  const inOrder = [...outside].sort((one, other) => one.startAngle - other.startAngle);
  if (node?.amounts.carriedOver.kind === "undisclosed") return inOrder;
  const own = carriedOverShare(node ? [node] : gathered) * (sector.endAngle - sector.startAngle);
  if (own <= 0) return [];
  const accounted = Math.abs(own - angleOf(inOrder)) * sector.outerRadius <= TOLERANCE;
  if (inOrder.length > 0 && accounted) return inOrder;
  return [{ origin: id, startAngle: sector.endAngle - own, endAngle: sector.endAngle }];
}

function angleOf(stretches: readonly HatchStretch[]): number {
  let angle = 0;
  for (const { startAngle, endAngle } of stretches) angle += endAngle - startAngle;
  return angle;
}
