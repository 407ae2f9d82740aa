import { describe, expect, it } from "vitest";
import { gatherFlows, openedPage } from "../../src/geometry/gatherFlows.ts";
import { moneyOf } from "../../src/model/amount.ts";
import { graph, link, node } from "./tinyGraph.ts";

/** A source of 20 100.00 that pays for 200 projects of 1.00, 2.00 … 200.00. */
const PROJECTS = Array.from({ length: 200 }, (_, index) =>
  node(`项目${index + 1}`, "detail", `${index + 1}`),
);
const MANY = graph(
  [node("一般公共预算", "source", "20100"), ...PROJECTS],
  PROJECTS.map(({ id }, index) => link("一般公共预算", id, `${index + 1}`)),
);

const gather = (...opened: readonly string[]) =>
  gatherFlows(MANY, { mostPerStage: () => 11, opened: new Set(opened) });
const gatheredIn = (opened: ReturnType<typeof gather>) =>
  opened.items
    .filter((item) => item.node === null)
    .map(({ id, gathered, amount }) => `${id}: ${gathered.length}, ${moneyOf(amount)?.toFixed()}`);
const drawnIn = ({ items }: ReturnType<typeof gather>) =>
  items.flatMap((item) => (item.stage === "detail" && item.node ? [item.id] : []));

describe("gatherFlows", () => {
  it("draws the largest and gathers the others by their exact sum", () => {
    expect(gatheredIn(gather())).toEqual(["detail~rest: 190, 18145"]);
    expect(drawnIn(gather())).toHaveLength(10);
    expect(gather().bands).toHaveLength(11);
  });

  it("opens what is gathered page by page, with what is larger gathered too", () => {
    const second = gather("detail~rest");
    expect(gatheredIn(second)).toEqual(["detail: 10, 1955", "detail~rest~rest: 180, 16290"]);
    expect(drawnIn(second)).toContain("项目190");
    expect(drawnIn(second)).not.toContain("项目191");
    expect(gatheredIn(gather("detail~rest~rest"))[0]).toBe("detail~rest: 20, 3810");
  });

  it("opens all at once where there are not many", () => {
    const few = graph(MANY.nodes.slice(0, 61), MANY.links.slice(0, 60));
    const opened = gatherFlows(few, { mostPerStage: () => 11, opened: new Set(["detail~rest"]) });
    expect(gatheredIn(opened)).toEqual([]);
    expect(drawnIn(opened)).toHaveLength(60);
  });

  it("has nothing left to gather behind the last page", () => {
    const last = gather(`detail${"~rest".repeat(19)}`);
    expect(gatheredIn(last)).toEqual([`detail${"~rest".repeat(18)}: 190, 20045`]);
  });
});

describe("openedPage", () => {
  it("knows pages of stages from nodes", () => {
    expect(openedPage("detail~rest~rest")).toEqual({ stage: "detail", page: 2 });
    expect(openedPage("detail")).toEqual({ stage: "detail", page: 0 });
    expect(openedPage("项目1~rest")).toBeNull();
    expect(openedPage("detail~restless")).toBeNull();
  });
});
