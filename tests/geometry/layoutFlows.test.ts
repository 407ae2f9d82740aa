import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FlowLayout, FlowOptions } from "../../src/geometry/flowLayout.ts";
import { defaultAmount } from "../../src/geometry/labelText.ts";
import { layoutFlows } from "../../src/geometry/layoutFlows.ts";
import { overlaps } from "../../src/geometry/rectangle.ts";
import { type Amount, moneyOf, sourcesOf, weightOf } from "../../src/model/amount.ts";
import { randomGraph } from "./randomGraph.ts";
import { graph, link, node, SMALL } from "./tinyGraph.ts";

const DESKTOP: FlowOptions = {
  width: 1100,
  orientation: "horizontal",
  fontSize: 12,
  label: ({ id, amount }) => ({ name: id, amount: defaultAmount(amount) }),
  mostPerStage: 14,
  opened: new Set(),
};
const PHONE: FlowOptions = { ...DESKTOP, width: 360, orientation: "vertical" };

function idsOf(layout: FlowLayout, stage: string): readonly string[] {
  return layout.nodes.filter((shape) => shape.stage === stage).map(({ id }) => id);
}

function textOf(amount: Amount | undefined): string | undefined {
  return amount && moneyOf(amount)?.toString();
}

describe.each([
  ["horizontal", DESKTOP],
  ["vertical", PHONE],
])("layoutFlows, %s", (_, options) => {
  const layout = layoutFlows(SMALL, options);

  it("keeps the order of sources and puts details under their parents, largest first", () => {
    expect(idsOf(layout, "source")).toEqual(["一般公共预算拨款", "上年结转"]);
    expect(idsOf(layout, "economic-class")).toEqual(["工资福利支出", "商品和服务支出", "未细分"]);
    expect(idsOf(layout, "detail")).toEqual(["基本工资", "绩效工资", "办公费", "项目甲"]);
  });

  it("colours a band by what it pays for, and hatches carried-over money", () => {
    const hues = new Map(layout.bands.map((band) => [band.id, band.hue]));
    expect(hues.get("基本支出>工资福利支出")).toBe("green");
    expect(hues.get("工资福利支出>基本工资")).toBe("green");
    expect(hues.get("未细分>项目甲")).toBe("stone");
    expect(layout.bands.filter(({ carriedOver }) => carriedOver).map(({ id }) => id)).toEqual([
      "上年结转>项目支出",
    ]);
  });

  it("draws bands in proportion", () => {
    const widthOf = (id: string) => layout.bands.find((band) => band.id === id)?.width ?? 0;
    expect(widthOf("工资福利支出>基本工资") / widthOf("工资福利支出>绩效工资")).toBeCloseTo(68 / 40);
  });

  it("labels every node and heads every stage", () => {
    expect(layout.nodes.every(({ label }) => label !== null)).toBe(true);
    expect(layout.headings.map(({ stage }) => stage)).toEqual([
      "source",
      "nature",
      "economic-class",
      "detail",
    ]);
  });

  it("gathers small nodes beyond a number, with exact sums, unless they are opened", () => {
    const few = layoutFlows(SMALL, { ...options, mostPerStage: 3 });
    expect(idsOf(few, "detail")).toEqual(["基本工资", "项目甲", "detail~rest"]);
    const rest = few.nodes.find(({ id }) => id === "detail~rest");
    expect(textOf(rest?.amount)).toBe("43");
    expect(
      few.bands
        .filter(({ link: { to } }) => to === "detail~rest")
        .map(({ link: { amount } }) => textOf(amount)),
    ).toEqual(expect.arrayContaining(["3", "40"]));
    const opened = layoutFlows(SMALL, { ...options, mostPerStage: 3, opened: new Set(["detail~rest"]) });
    expect(idsOf(opened, "detail")).toHaveLength(4);
  });

  it("lists what has no size", () => {
    const nodes = [
      node("一般公共预算拨款", "source", "5"),
      node("基本支出", "nature", "5"),
      node("基本空", "nature", "0"),
    ];
    const links = [link("一般公共预算拨款", "基本支出", "5"), link("一般公共预算拨款", "基本空", "0")];
    const { undrawn } = layoutFlows(graph(nodes, links), options);
    expect(undrawn.nodes.map(({ id }) => id)).toEqual(["基本空"]);
    expect(undrawn.links.map(({ to }) => to)).toEqual(["基本空"]);
  });

  it("draws an empty picture of an empty graph", () => {
    const empty = layoutFlows(graph([], []), options);
    expect(empty.nodes).toEqual([]);
    expect(Number.isFinite(empty.height)).toBe(true);
  });
});

describe("layoutFlows, vertical", () => {
  it("gives each detail a row of 44 px", () => {
    const rows = layoutFlows(SMALL, PHONE).nodes.filter(({ stage }) => stage === "detail");
    expect(rows.map(({ target }) => target.height)).toEqual([44, 44, 44, 44]);
    expect(rows.every(({ label }) => label?.leader)).toBe(true);
  });
});

const randomOptions = fc.oneof(
  fc.record({ width: fc.integer({ min: 640, max: 1400 }), orientation: fc.constant("horizontal" as const) }),
  fc.record({ width: fc.integer({ min: 280, max: 430 }), orientation: fc.constant("vertical" as const) }),
);

describe("layoutFlows, vertical, for any graph", () => {
  const layouts = fc
    .record({
      budget: randomGraph,
      width: fc.integer({ min: 280, max: 760 }),
      fontSize: fc.integer({ min: 11, max: 24 }),
    })
    .map(({ budget, ...rest }) => layoutFlows(budget, { ...PHONE, ...rest }));

  it("keeps labels of a row 10 px apart and below their heading", () => {
    fc.assert(
      fc.property(layouts, ({ nodes, labelBoxes, headings }) => {
        const listed = nodes[nodes.length - 1]?.stage;
        const stageOf = new Map(nodes.map(({ id, stage }) => [id, stage]));
        const above = labelBoxes.filter(({ id }) => stageOf.get(id) !== listed);
        for (const [index, box] of above.entries()) {
          const wider = { ...shrink(box), x: box.x - 9.99, width: box.width + 19.98 };
          expect(above.slice(index + 1).filter((other) => overlaps(wider, shrink(other)))).toEqual([]);
          const heading = headings.find(({ stage }) => stage === stageOf.get(box.id));
          expect(box.y).toBeGreaterThan(heading?.y ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("draws no line from a label to its node through another label", () => {
    let lines = 0;
    fc.assert(
      fc.property(layouts, ({ nodes, labelBoxes }) => {
        const listed = nodes[nodes.length - 1]?.stage;
        for (const { id, stage, label } of nodes) {
          const [x, top, bottom] = (label?.leader?.match(/-?[\d.]+/g) ?? []).map(Number);
          if (stage === listed || x === undefined || top === undefined || bottom === undefined) continue;
          lines += 1;
          const line = { x, y: top, width: 0.01, height: bottom - top };
          expect(labelBoxes.filter((box) => box.id !== id && overlaps(box, line))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
    expect(lines).toBeGreaterThan(100);
  });
});

describe("layoutFlows, for any graph", () => {
  const layouts = fc
    .record({
      budget: randomGraph,
      options: randomOptions,
      fontSize: fc.integer({ min: 10, max: 24 }),
      mostPerStage: fc.integer({ min: 2, max: 30 }),
    })
    .map(({ budget, options, ...rest }) => ({
      budget,
      layout: layoutFlows(budget, { ...DESKTOP, ...options, ...rest }),
    }));

  it("lets no two labels overlap and none leave the picture", () => {
    let labels = 0;
    fc.assert(
      fc.property(layouts, ({ layout: { labelBoxes, width, height } }) => {
        labels += labelBoxes.length;
        for (const [index, box] of labelBoxes.entries()) {
          expect(labelBoxes.slice(index + 1).filter((other) => overlaps(shrink(box), shrink(other)))).toEqual(
            [],
          );
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(-0.01);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01);
        }
      }),
    );
    expect(labels).toBeGreaterThan(100);
  });

  it("keeps every node inside the picture", () => {
    fc.assert(
      fc.property(layouts, ({ layout }) => {
        for (const { x0, y0, x1, y1 } of layout.nodes) {
          expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-0.01);
          expect(x1).toBeLessThanOrEqual(layout.width + 1.01);
          expect(y1).toBeLessThanOrEqual(layout.height + 0.01);
        }
      }),
    );
  });

  it("draws or lists every node and link, and changes none", () => {
    fc.assert(
      fc.property(layouts, ({ budget, layout }) => {
        const before = JSON.stringify(budget);
        const drawn = layout.nodes.flatMap(({ node: own, gathered }) => (own ? [own] : gathered));
        expect(drawn.length + layout.undrawn.nodes.length).toBe(budget.nodes.length);
        const bands = layout.bands.flatMap(({ link: own, gathered }) =>
          gathered.length > 0 ? gathered : [own],
        );
        expect(bands.length + layout.undrawn.links.length).toBe(budget.links.length);
        expect(JSON.stringify(budget)).toBe(before);
      }),
    );
  });

  it("sums gathered bands exactly", () => {
    fc.assert(
      fc.property(layouts, ({ layout }) => {
        for (const { link: own, gathered } of layout.bands.filter((band) => band.gathered.length > 1)) {
          expect(sourcesOf(own.amount)).toHaveLength(gathered.length);
          expect(weightOf(own.amount)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

/** Boxes that touch but for the last digit of a float do not overlap. */
function shrink(box: FlowLayout["labelBoxes"][number]) {
  return { x: box.x + 0.01, y: box.y + 0.01, width: box.width - 0.02, height: box.height - 0.02 };
}
