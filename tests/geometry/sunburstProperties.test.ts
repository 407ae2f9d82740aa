import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutSunburst } from "../../src/geometry/layoutSunburst.ts";
import type { ArcLabelLine, Sector, SunburstArc, SunburstLayout } from "../../src/geometry/sunburst.ts";
import { textWidth } from "../../src/geometry/textWidth.ts";
import { randomTree } from "./randomTree.ts";

const randomLayout = fc
  .record({
    tree: randomTree,
    size: fc.integer({ min: 280, max: 900 }),
    fontSize: fc.integer({ min: 9, max: 24 }),
    compact: fc.boolean(),
    focus: fc.constantFrom("all", "all~rest", "201", "20110", "2011010"),
  })
  .map(({ tree, ...options }) => layoutSunburst(tree, options));

const SLACK = 1e-6;

describe("layoutSunburst, for any tree", () => {
  it("keeps children inside their parents and siblings apart", () => {
    fc.assert(
      fc.property(randomLayout, (layout) => {
        for (const arc of layout.arcs) {
          const parent = parentOf(layout, arc);
          expect(arc.startAngle).toBeGreaterThanOrEqual(parent.startAngle - SLACK);
          expect(arc.endAngle).toBeLessThanOrEqual(parent.endAngle + SLACK);
          expect(arc.outerRadius).toBeLessThanOrEqual(layout.size / 2);
        }
        for (const depth of [1, 2, 3])
          expect(areApart(layout.arcs.filter((arc) => arc.depth === depth))).toBe(true);
      }),
    );
  });

  it("gives each arc an id of its own and a width that can be seen", () => {
    fc.assert(
      fc.property(randomLayout, ({ arcs }) => {
        expect(new Set(arcs.map(({ id }) => id)).size).toBe(arcs.length);
        for (const { startAngle, endAngle, innerRadius, outerRadius } of arcs)
          expect(((endAngle - startAngle) * (innerRadius + outerRadius)) / 2).toBeGreaterThan(0.99);
      }),
    );
  });

  it("keeps every label inside its arc, at 11 px or more", () => {
    let labels = 0;
    fc.assert(
      fc.property(randomLayout, ({ arcs }) => {
        for (const arc of arcs) {
          if (!arc.label) continue;
          labels += 1;
          expect(arc.label.fontSize).toBeGreaterThanOrEqual(11);
          for (const [x, y] of outlineOf(arc)) expect(holds(arc, x, y)).toBe(true);
        }
      }),
    );
    expect(labels).toBeGreaterThan(100);
  });

  it("hatches every arc inside it, and in line with the arcs outside it that say what is carried over", () => {
    let inLine = 0;
    fc.assert(
      fc.property(randomLayout, ({ arcs }) => {
        for (const arc of arcs) {
          for (const { origin, startAngle, endAngle } of arc.carriedOver?.stretches ?? []) {
            expect(startAngle).toBeGreaterThanOrEqual(arc.startAngle - SLACK);
            expect(endAngle).toBeLessThanOrEqual(arc.endAngle + SLACK);
            const drawn = arcs.find(({ id }) => id === origin);
            if (drawn === undefined || drawn === arc) continue;
            inLine += 1;
            expect(drawn.carriedOver?.stretches).toContainEqual({ origin, startAngle, endAngle });
          }
        }
      }),
    );
    expect(inLine).toBeGreaterThan(20);
  });

  it("breaks no name into narrow columns", () => {
    fc.assert(
      fc.property(randomLayout, ({ arcs }) => {
        for (const { label } of arcs) {
          const names = label?.lines.filter(({ role }) => role === "name") ?? [];
          const widest = Math.max(0, ...names.map(({ text }) => textWidth(text, 1)));
          expect(names.length).toBeLessThanOrEqual(3);
          if (names.length > 1) expect(widest).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });
});

function parentOf(layout: SunburstLayout, arc: SunburstArc): Pick<Sector, "startAngle" | "endAngle"> {
  const parent = arc.depth > 1 ? layout.arcs.find(({ id }) => id === arc.parentId) : undefined;
  return parent ?? { startAngle: 0, endAngle: 2 * Math.PI };
}

function areApart(ring: readonly SunburstArc[]): boolean {
  return ring.every(
    (arc, index) => index === 0 || (ring[index - 1]?.endAngle ?? 0) <= arc.startAngle + SLACK,
  );
}

function holds({ startAngle, endAngle, innerRadius, outerRadius }: Sector, x: number, y: number): boolean {
  const radius = Math.hypot(x, y);
  const angle = Math.atan2(x, -y);
  const turned = angle < startAngle - SLACK ? angle + 2 * Math.PI : angle;
  return (
    radius > innerRadius && radius < outerRadius && turned > startAngle - SLACK && turned < endAngle + SLACK
  );
}

type Point = readonly [number, number];

/** Points around the ink of a label. */
function outlineOf(arc: SunburstArc): readonly Point[] {
  const { label } = arc;
  if (!label) return [];
  if (label.kind !== "curved") return label.lines.flatMap((line) => boxOf(line, label.fontSize));
  return label.lines.flatMap(({ path }) => endsOf(path));
}

/** Around a straight line of text: from 0.85 em above its baseline to 0.15 em below. */
function boxOf({ text, x, y, rotate }: ArcLabelLine, fontSize: number): readonly Point[] {
  const half = textWidth(text, fontSize) / 2;
  const angle = (rotate * Math.PI) / 180;
  const steps = Array.from({ length: 21 }, (_, step) => -half + (step / 20) * 2 * half);
  return steps.flatMap((along) =>
    [-0.85 * fontSize, 0.15 * fontSize].map(
      (across): Point => [
        x + along * Math.cos(angle) - across * Math.sin(angle),
        y + along * Math.sin(angle) + across * Math.cos(angle),
      ],
    ),
  );
}

/** Both ends of a curved baseline "Mx,yAr,r,0,0,1,x,y". */
function endsOf(path: string): readonly Point[] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
  const [x = 0, y = 0] = numbers;
  const [endX = 0, endY = 0] = numbers.slice(-2);
  return [
    [x, y],
    [endX, endY],
  ];
}
