import { describe, expect, it } from "vitest";
import { interpolateSunburst } from "../../src/geometry/interpolateSunburst.ts";
import { defaultAmount } from "../../src/geometry/labelText.ts";
import { layoutFlows } from "../../src/geometry/layoutFlows.ts";
import { layoutSunburst } from "../../src/geometry/layoutSunburst.ts";
import { nextArc, siblingsOf } from "../../src/geometry/nextArc.ts";
import { nextFlowNode } from "../../src/geometry/nextFlowNode.ts";
import { SMALL } from "./tinyGraph.ts";
import { HUNDRED, line, tree } from "./tinyTree.ts";

const options = { size: 640, focus: "all", fontSize: 12, compact: false };
const layout = layoutSunburst(HUNDRED, options);

describe("nextArc", () => {
  it("goes around siblings, in to the largest part and out to the parent", () => {
    expect(siblingsOf(layout, "208").map(({ id }) => id)).toEqual(["201", "208", "221"]);
    expect(nextArc(layout, "201", "next")).toBe("208");
    expect(nextArc(layout, "201", "previous")).toBe("221");
    expect(nextArc(layout, "201", "last")).toBe("221");
    expect(nextArc(layout, "221", "first")).toBe("201");
    expect(nextArc(layout, "20103", "in")).toBe("2010399");
    expect(nextArc(layout, "2010399", "out")).toBe("20103");
  });

  it("is null where there is nothing that way", () => {
    expect(nextArc(layout, "201", "out")).toBeNull();
    expect(nextArc(layout, "221", "in")).toBeNull();
    expect(nextArc(layout, "20103", "next")).toBeNull();
  });

  it("starts at the first arc from anywhere unknown", () => {
    expect(nextArc(layout, "nowhere", "next")).toBe("201");
  });
});

describe("nextFlowNode", () => {
  const flows = layoutFlows(SMALL, {
    width: 1100,
    orientation: "horizontal",
    fontSize: 12,
    label: ({ id, amount }) => ({ name: id, amount: defaultAmount(amount) }),
    mostPerStage: 14,
    opened: new Set(),
  });

  it("goes along a stage, and along the broadest band", () => {
    expect(nextFlowNode(flows, "基本支出", "next")).toBe("项目支出");
    expect(nextFlowNode(flows, "基本支出", "previous")).toBeNull();
    expect(nextFlowNode(flows, "基本支出", "forward")).toBe("工资福利支出");
    expect(nextFlowNode(flows, "项目支出", "back")).toBe("一般公共预算拨款");
    expect(nextFlowNode(flows, "基本工资", "last")).toBe("项目甲");
    expect(nextFlowNode(flows, "nowhere", "next")).toBe("一般公共预算拨款");
  });
});

describe("interpolateSunburst", () => {
  const zoomed = layoutSunburst(HUNDRED, { ...options, focus: "201" });
  const frames = interpolateSunburst(layout, zoomed);

  it("carries every arc of both places, those that leave and enter fading", () => {
    expect(new Set(frames(0).map(({ id }) => id))).toEqual(
      new Set([...layout.arcs, ...zoomed.arcs].map(({ id }) => id)),
    );
    expect(frames(0).find(({ id }) => id === "208")?.opacity).toBe(1);
    expect(frames(1).find(({ id }) => id === "208")?.opacity).toBe(0);
    expect(frames(0.5).find(({ id }) => id === "20103")?.opacity).toBe(1);
  });

  it("pushes what lies beside the new focus around the circle until it is gone", () => {
    const sector = frames(1).find(({ id }) => id === "221")?.sector;
    expect(sector?.startAngle).toBeCloseTo(2 * Math.PI, 6);
    expect(sector?.endAngle).toBeCloseTo(2 * Math.PI, 6);
  });

  it("gives no sector that cannot be drawn", () => {
    for (const t of [0, 0.3, 1]) {
      for (const { sector } of frames(t)) {
        expect(Object.values(sector).filter((value) => !Number.isFinite(value))).toEqual([]);
        expect(sector.outerRadius).toBeGreaterThanOrEqual(sector.innerRadius);
        expect(sector.endAngle).toBeGreaterThanOrEqual(sector.startAngle);
      }
    }
  });

  it("keeps the hatching of one sum in line through the rings while it moves", () => {
    const children = [line("20103", "60", [], { carriedOver: "15" }), line("20104", "20")];
    const carrying = line("201", "80", children, { carriedOver: "15" });
    const budget = tree("100", [carrying, line("208", "20")]);
    const moving = interpolateSunburst(
      layoutSunburst(budget, options),
      layoutSunburst(tree("110", [line("208", "30"), carrying]), options),
    );
    for (const t of [0, 0.2, 0.5, 0.9, 1]) {
      const [parent, child] = ["201", "20103"].map((id) => moving(t).find((frame) => frame.id === id));
      expect(parent?.hatch).toHaveLength(1);
      expect(parent?.hatch[0]?.startAngle).toBeCloseTo(child?.hatch[0]?.startAngle ?? 0, 6);
    }
  });

  it("is quick enough for every frame", () => {
    const started = performance.now();
    for (let frame = 0; frame < 100; frame += 1) frames(frame / 100);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
