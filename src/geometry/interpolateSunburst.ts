import { type HatchMovement, moveHatch } from "./moveHatch.ts";
import type { Sector, SunburstArc, SunburstLayout } from "./sunburst.ts";

/** One arc in the middle of a change of place. */
export interface SunburstFrame {
  readonly id: string;
  readonly arc: SunburstArc;
  readonly kind: "stays" | "enters" | "leaves";
  readonly sector: Sector;
  /** The hatched stretches of the arc. */
  readonly hatch: readonly Sector[];
  /** 1 for arcs of both places; rises for those that enter and falls for those that leave. */
  readonly opacity: number;
}

interface Movement {
  readonly arc: SunburstArc;
  readonly from: Sector;
  readonly to: Sector;
  readonly hatch: readonly HatchMovement[];
  readonly kind: SunburstFrame["kind"];
}

/**
 * The pictures between two places, from t = 0 to t = 1. Arcs of both places move; the others open out of, or close into, the
 * edge of the nearest arc that stays.
 */
export function interpolateSunburst(
  from: SunburstLayout,
  to: SunburstLayout,
): (t: number) => readonly SunburstFrame[] {
  const movements = movementsBetween(from, to);
  return (t) => movements.map((movement) => frameAt(movement, t));
}

function movementsBetween(from: SunburstLayout, to: SunburstLayout): readonly Movement[] {
  const before = new Map(from.arcs.map((arc) => [arc.id, arc]));
  const after = new Map(to.arcs.map((arc) => [arc.id, arc]));
  const leaving = from.arcs
    .filter(({ id }) => !after.has(id))
    .map((arc): Movement => {
      const retreat = (place: SunburstArc) => retreatOf(place, before, to, after);
      const hatch = stretchesOf(arc).map((stretch) => ({ from: stretch, to: retreat(stretch) }));
      return { arc, from: arc, to: retreat(arc), hatch, kind: "leaves" };
    });
  const others = to.arcs.map((arc): Movement => {
    const earlier = before.get(arc.id);
    if (earlier) {
      const hatch = moveHatch({ earlier, later: arc, before, after });
      return { arc, from: earlier, to: arc, hatch, kind: "stays" };
    }
    const retreat = (place: SunburstArc) => retreatOf(place, after, from, before);
    const hatch = stretchesOf(arc).map((stretch) => ({ from: retreat(stretch), to: stretch }));
    return { arc, from: retreat(arc), to: arc, hatch, kind: "enters" };
  });
  return [...leaving, ...others];
}

/** The hatched stretches of an arc as arcs, to be moved like it. */
function stretchesOf(arc: SunburstArc): readonly SunburstArc[] {
  const stretches = arc.carriedOver?.stretches ?? [];
  return stretches.map(({ startAngle, endAngle }) => ({ ...arc, startAngle, endAngle }));
}

type Arcs = ReadonlyMap<string, SunburstArc>;

/** Where an arc goes in a layout that does not have it. */
function retreatOf(arc: SunburstArc, here: Arcs, there: SunburstLayout, thereArcs: Arcs): Sector {
  const entrance = here.get(there.focus.id);
  if (entrance) return zoomedPast(arc, entrance, there);
  for (let parent = here.get(arc.parentId); parent; parent = parentOf(parent, here)) {
    const place = thereArcs.get(parent.id);
    if (place) return closedInto(arc, parent, place);
  }
  return { ...arc, innerRadius: there.innerRadius, outerRadius: there.innerRadius };
}

function parentOf(arc: SunburstArc, arcs: Arcs): SunburstArc | undefined {
  return arc.parentId === arc.id ? undefined : arcs.get(arc.parentId);
}

/** What lies beside the new focus is pushed around the circle; the focus and what lies inside it sinks into the disc. */
function zoomedPast(arc: SunburstArc, entrance: SunburstArc, there: SunburstLayout): Sector {
  const full = 2 * Math.PI;
  const span = Math.max(entrance.endAngle - entrance.startAngle, 1e-6);
  const turn = (angle: number) => Math.min(full, Math.max(0, ((angle - entrance.startAngle) / span) * full));
  const ring = arc.outerRadius - arc.innerRadius;
  const innerRadius = there.innerRadius + Math.max(0, arc.depth - entrance.depth - 1) * ring;
  const outerRadius = arc.depth > entrance.depth ? innerRadius + ring : innerRadius;
  return {
    startAngle: turn(arc.startAngle),
    endAngle: turn(arc.endAngle),
    innerRadius: Math.min(innerRadius, there.outerRadius),
    outerRadius: Math.min(outerRadius, there.outerRadius),
  };
}

/** The same part of the parent's angle, at the parent's outer edge. */
function closedInto(arc: SunburstArc, parent: SunburstArc, place: SunburstArc): Sector {
  const scale = (place.endAngle - place.startAngle) / Math.max(parent.endAngle - parent.startAngle, 1e-6);
  return {
    startAngle: place.startAngle + (arc.startAngle - parent.startAngle) * scale,
    endAngle: place.startAngle + (arc.endAngle - parent.startAngle) * scale,
    innerRadius: place.outerRadius,
    outerRadius: place.outerRadius,
  };
}

function frameAt({ arc, from, to, hatch, kind }: Movement, t: number): SunburstFrame {
  return {
    id: arc.id,
    arc,
    kind,
    sector: between(from, to, t),
    hatch: hatch.map((stretch) => between(stretch.from, stretch.to, t)),
    opacity: opacityAt(kind, t),
  };
}

function opacityAt(kind: Movement["kind"], t: number): number {
  switch (kind) {
    case "stays":
      return 1;
    case "enters":
      return t;
    case "leaves":
      return 1 - t;
  }
}

function between(from: Sector, to: Sector, t: number): Sector {
  const mix = (start: number, end: number) => start + (end - start) * t;
  return {
    startAngle: mix(from.startAngle, to.startAngle),
    endAngle: mix(from.endAngle, to.endAngle),
    innerRadius: mix(from.innerRadius, to.innerRadius),
    outerRadius: mix(from.outerRadius, to.outerRadius),
  };
}
