import { describe, expect, it } from "vitest";
import { listLines } from "../../src/model/listLines.ts";
import { trailTo } from "../../src/model/trailTo.ts";
import { line, tree } from "../geometry/tinyTree.ts";

const BUDGET = tree("100", [
  line("201", "30", [
    line("20101", "10"),
    line("20103", "20", [line("2010350", "15"), line("2010399", "5")]),
  ]),
  line("208", "70", [line("20805", "70")]),
]);
const ALL = ["208", "20805", "201", "20103", "2010350", "2010399", "20101"];
const idsOf = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

describe("listLines", () => {
  it("lists depth first, largest first among siblings", () => {
    const lines = listLines(BUDGET.root);
    expect(lines.count).toBe(7);
    expect(idsOf(lines.between(0, 7))).toEqual(ALL);
  });

  it("gives any stretch as it stands in the whole list", () => {
    const lines = listLines(BUDGET.root);
    for (let start = 0; start <= 7; start += 1)
      for (let end = start; end <= 8; end += 1)
        expect(idsOf(lines.between(start, end))).toEqual(ALL.slice(start, end));
  });

  it("lists a line without parts as itself", () => {
    const [last] = BUDGET.root.children;
    const leaf = last?.children[0];
    expect(leaf && idsOf(listLines(leaf).between(0, 9))).toEqual(["20101"]);
  });
});

describe("trailTo", () => {
  it("leads from the root to a code, and nowhere for an unknown one", () => {
    expect(idsOf(trailTo(BUDGET.root, "2010399") ?? [])).toEqual(["all", "201", "20103", "2010399"]);
    expect(idsOf(trailTo(BUDGET.root, "all") ?? [])).toEqual(["all"]);
    expect(trailTo(BUDGET.root, "2010351")).toBeNull();
  });

  it("finds a line under a parent whose code it does not begin with", () => {
    const odd = tree("5", [line("201", "5", [line("999", "5")])]);
    expect(idsOf(trailTo(odd.root, "999") ?? [])).toEqual(["all", "201", "999"]);
  });
});
