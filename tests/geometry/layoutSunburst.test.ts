import { describe, expect, it } from "vitest";
import { layoutSunburst } from "../../src/geometry/layoutSunburst.ts";
import type { SunburstLayout, SunburstOptions } from "../../src/geometry/sunburst.ts";
import { moneyOf } from "../../src/model/amount.ts";
import { HUNDRED, line, tree } from "./tinyTree.ts";

const DESKTOP: SunburstOptions = { size: 640, focus: "all", fontSize: 12, compact: false };

/** Start and end in degrees, to be checked by eye. */
function degreesOf(layout: SunburstLayout, id: string): readonly number[] {
  return layout.arcs
    .filter((arc) => arc.id === id)
    .flatMap((arc) => [arc.startAngle, arc.endAngle])
    .map((angle) => Math.round((angle * 180) / Math.PI));
}

describe("layoutSunburst", () => {
  it("lays siblings clockwise from twelve o'clock, largest first", () => {
    const layout = layoutSunburst(HUNDRED, DESKTOP);
    expect(degreesOf(layout, "201")).toEqual([0, 180]);
    expect(degreesOf(layout, "208")).toEqual([180, 270]);
    expect(degreesOf(layout, "221")).toEqual([270, 360]);
    expect(degreesOf(layout, "2010399")).toEqual([0, 108]);
    expect(degreesOf(layout, "2010350")).toEqual([108, 180]);
  });

  it("fills the square with as many rings as there are levels", () => {
    const layout = layoutSunburst(HUNDRED, DESKTOP);
    expect(layout.outerRadius).toBe(316);
    expect(new Set(layout.arcs.map(({ depth }) => depth))).toEqual(new Set([1, 2, 3]));
    expect(Math.max(...layout.arcs.map(({ outerRadius }) => outerRadius))).toBeCloseTo(316);
    const compact = layoutSunburst(HUNDRED, { ...DESKTOP, compact: true });
    expect(Math.max(...compact.arcs.map(({ depth }) => depth))).toBe(2);
    expect(Math.max(...compact.arcs.map(({ outerRadius }) => outerRadius))).toBeCloseTo(316);
  });

  it("hatches the end of an arc for money carried over", () => {
    const arc = layoutSunburst(HUNDRED, DESKTOP).arcs.find(({ id }) => id === "201");
    expect(arc?.carriedOver?.share).toBeCloseTo(0.4);
  });

  it("hatches a parent exactly where its children are hatched, not at its end", () => {
    const children = [line("20103", "60", [], { carriedOver: "15" }), line("20104", "40")];
    const budget = tree("100", [line("201", "100", children, { carriedOver: "15" })]);
    const stretches = layoutSunburst(budget, DESKTOP).arcs.map(({ id, carriedOver }) => [
      id,
      carriedOver?.stretches.map(({ startAngle, endAngle }) => [
        Math.round((startAngle * 180) / Math.PI),
        Math.round((endAngle * 180) / Math.PI),
      ]),
    ]);
    expect(stretches).toEqual([
      ["201", [[162, 216]]],
      ["20103", [[162, 216]]],
      ["20104", undefined],
    ]);
  });

  it("hatches where lines beyond the drawn rings are carried over", () => {
    const items = [line("2010301", "60", [], { carriedOver: "15" }), line("2010302", "40")];
    const section = line("20103", "100", items, { carriedOver: "15" });
    const budget = tree("100", [line("201", "100", [section], { carriedOver: "15" })]);
    const { arcs } = layoutSunburst(budget, { ...DESKTOP, compact: true });
    expect(arcs.map(({ carriedOver }) => carriedOver?.stretches.map(({ origin }) => origin))).toEqual([
      ["2010301"],
      ["2010301"],
    ]);
  });

  it("hatches the end of a parent whose children do not account for what it carries over", () => {
    const children = [line("20103", "60", [], { carriedOver: "15" }), line("20104", "40")];
    const budget = tree("100", [line("201", "100", children, { carriedOver: "50" })]);
    const parent = layoutSunburst(budget, DESKTOP).arcs[0];
    expect(parent?.carriedOver?.stretches.map(({ origin }) => origin)).toEqual(["201"]);
    expect(parent?.carriedOver?.share).toBeCloseTo(0.5);
  });

  it("leaves a gap where children fall short, and scales them where they exceed", () => {
    const children = [line("20103", "30"), line("20104", "10")];
    const short = layoutSunburst(tree("100", [line("201", "80", children), line("208", "20")]), DESKTOP);
    expect(degreesOf(short, "20103")).toEqual([0, 108]);
    expect(degreesOf(short, "20104")).toEqual([108, 144]);
    const over = layoutSunburst(tree("100", [line("201", "20", children), line("208", "80")]), DESKTOP);
    expect(degreesOf(over, "201")).toEqual([288, 360]);
    expect(degreesOf(over, "20103")).toEqual([288, 342]);
  });

  it("gathers slivers last, with their exact sum, and lays them out when they are in focus", () => {
    const slivers = ["0.30", "0.40", "0.50"].map((total, index) => line(`22${index}`, total));
    const budget = tree("1000", [...slivers, line("201", "998.80")]);
    const rest = layoutSunburst(budget, DESKTOP).arcs.find(({ kind }) => kind === "gathered");
    expect(rest?.id).toBe("all~rest");
    expect(rest?.opens).toBe("all~rest");
    expect(rest && moneyOf(rest.amount)?.toString()).toBe("1.2");
    expect(rest?.text.name).toBe("其他 3 项");
    const inside = layoutSunburst(budget, { ...DESKTOP, focus: "all~rest" });
    expect(inside.arcs.map(({ id }) => id)).toEqual(["222", "221", "220"]);
    expect(inside.focus.parentId).toBe("all");
    expect(degreesOf(inside, "222")).toEqual([0, 150]);
  });

  it("draws gathered lines one by one when they are opened", () => {
    const slivers = ["1.00", "1.20"].map((total, index) => line(`22${index}`, total));
    const budget = tree("1000", [...slivers, line("201", "997.80")]);
    expect(layoutSunburst(budget, DESKTOP).arcs.map(({ id }) => id)).toContain("all~rest");
    const opened = layoutSunburst(budget, { ...DESKTOP, opened: new Set(["all~rest"]) });
    expect(opened.arcs.map(({ id }) => id)).toEqual(["201", "221", "220"]);
  });

  it("lists what has no size instead of drawing it", () => {
    const layout = layoutSunburst(
      tree("50", [line("201", "60"), line("205", "-10"), line("206", "")]),
      DESKTOP,
    );
    expect(layout.arcs.map(({ id }) => id)).toEqual(["201"]);
    expect(layout.undrawn.map(({ id }) => id)).toEqual(["205", "206"]);
  });

  it("falls back to the nearest known focus", () => {
    expect(layoutSunburst(HUNDRED, { ...DESKTOP, focus: "nowhere" }).focus.id).toBe("all");
    expect(layoutSunburst(HUNDRED, { ...DESKTOP, focus: "201~rest" }).focus.id).toBe("201");
    expect(layoutSunburst(HUNDRED, { ...DESKTOP, focus: `all${"~rest".repeat(9)}` }).focus.id).toBe("all");
  });

  it("shows a line without parts as one full ring", () => {
    const layout = layoutSunburst(HUNDRED, { ...DESKTOP, focus: "221" });
    expect(layout.arcs.map(({ id, opens }) => [id, opens])).toEqual([["221", null]]);
    expect(degreesOf(layout, "221")).toEqual([0, 360]);
  });

  it("draws nothing of a budget without money", () => {
    expect(layoutSunburst(tree("0", []), DESKTOP).arcs).toEqual([]);
    expect(layoutSunburst(tree("", [line("201", "")]), DESKTOP).arcs).toEqual([]);
  });

  it("draws a hundred thousand lines with fewer than three thousand arcs, in time", () => {
    const items = (section: string) =>
      Array.from({ length: 100 }, (_, index) =>
        line(`${section}${10 + (index % 90)}${index}`, `${1 + (index % 7)}`),
      );
    const classes = Array.from({ length: 20 }, (_, index) => {
      const code = `${201 + index}`;
      const sections = Array.from({ length: 50 }, (_, at) =>
        line(`${code}${10 + at}`, "394", items(`${code}${at}`)),
      );
      return line(code, "19700", sections);
    });
    const started = performance.now();
    const layout = layoutSunburst(tree("394000", classes), { ...DESKTOP, size: 1000 });
    expect(layout.arcs.length).toBeGreaterThan(20);
    expect(layout.arcs.length).toBeLessThan(3000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
