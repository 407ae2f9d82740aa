import type { HatchStretch, Sector, SunburstArc } from "./sunburst.ts";

/** A hatched stretch at both ends of a change of place. */
export interface HatchMovement {
  readonly from: Sector;
  readonly to: Sector;
}

type Arcs = ReadonlyMap<string, SunburstArc>;

interface Ends {
  readonly earlier: SunburstArc;
  readonly later: SunburstArc;
  readonly before: Arcs;
  readonly after: Arcs;
}

/**
 * How the hatching of an arc that stays moves. Stretches that both places have move; others grow out of, or shrink into, the
 * end of the arc that says what is carried over. So the stretches of one sum stay in line through the rings.
 */
export function moveHatch({ earlier, later, before, after }: Ends): readonly HatchMovement[] {
  const known = byOrigin(earlier);
  const coming = byOrigin(later);
  const staying = [...coming].map(([origin, to]) => {
    const from = known.get(origin) ?? collapse(to, later, earlier, before);
    return { from: { ...earlier, ...anglesOf(from) }, to: { ...later, ...anglesOf(to) } };
  });
  const ending = [...known]
    .filter(([origin]) => !coming.has(origin))
    .map(([, from]) => {
      const to = collapse(from, earlier, later, after);
      return { from: { ...earlier, ...anglesOf(from) }, to: { ...later, ...anglesOf(to) } };
    });
  return [...staying, ...ending];
}

type Angles = Pick<Sector, "startAngle" | "endAngle">;

function byOrigin(arc: SunburstArc): ReadonlyMap<string, HatchStretch> {
  return new Map(arc.carriedOver?.stretches.map((stretch) => [stretch.origin, stretch]));
}

function anglesOf({ startAngle, endAngle }: Angles): Angles {
  return { startAngle, endAngle };
}

function collapse(stretch: HatchStretch, here: Angles, there: Angles, arcs: Arcs): Angles {
  const part = (stretch.endAngle - here.startAngle) / Math.max(here.endAngle - here.startAngle, 1e-6);
  const mapped = there.startAngle + part * (there.endAngle - there.startAngle);
  const angle = arcs.get(stretch.origin)?.endAngle ?? mapped;
  return { startAngle: angle, endAngle: angle };
}
