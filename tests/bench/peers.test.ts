import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PAGES } from "../../bench/harness/pages.ts";
import { makeFlows } from "../../bench/peers/parts/flows.ts";
import { makeTree, type TreeNode } from "../../bench/peers/parts/tree.ts";

const SITE_LIBRARIES = ["d3", "d3-sankey", "react", "react-dom"];

function read(file: string): string {
  return readFileSync(file, "utf8");
}

describe("the bench's own libraries", () => {
  it("are none of the site's dependencies, but for those that the site itself is made with", () => {
    const own = Object.keys(JSON.parse(read("bench/package.json")).dependencies);
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const site = Object.keys({ ...dependencies, ...devDependencies });
    expect(own.filter((name) => site.includes(name)).toSorted()).toEqual(SITE_LIBRARIES);
    expect(own.length).toBeGreaterThan(SITE_LIBRARIES.length);
  });

  it("are locked without the address of a registry, in the versions of the site where both have them", () => {
    expect(read("bench/package-lock.json")).not.toContain('"resolved"');
    const { dependencies } = JSON.parse(read("bench/package.json"));
    const site = JSON.parse(read("package.json")).dependencies;
    for (const name of SITE_LIBRARIES) expect(dependencies[name], name).toBe(site[name]);
  });
});

describe("the peers' pages", () => {
  it("are all there", () => {
    const files = PAGES.filter(({ first }) => first.startsWith("peers/")).map(({ first }) => first.slice(6));
    const pages = readdirSync("bench/peers").filter((name) => name.endsWith(".html"));
    expect(files.toSorted()).toEqual(pages.toSorted());
    expect(pages).toHaveLength(8);
  });
});

describe(makeTree, () => {
  const count = ({ children }: TreeNode): number =>
    children.reduce((total, child) => total + 1 + count(child), 0);

  it.each([15, 1000, 10_000])("makes a tree of %i items whose sums are exact", (items) => {
    const tree = makeTree(items);
    expect(count(tree)).toBe(items);
    const leaves = (node: TreeNode): number =>
      node.children.length === 0 ? node.value : node.children.map(leaves).reduce((a, b) => a + b);
    expect(leaves(tree)).toBe(tree.value);
    expect(Number.isSafeInteger(tree.value)).toBe(true);
  });
});

describe(makeFlows, () => {
  it.each([12, 200, 2000])("makes %i links, into each node no less than out of it", (links) => {
    const flows = makeFlows(links);
    expect(flows.links).toHaveLength(links);
    const sum = (end: "source" | "target", id: string) =>
      flows.links.filter((link) => link[end] === id).reduce((total, { value }) => total + value, 0);
    for (const id of ["基本支出", "项目支出", "经济分类1"])
      expect(sum("source", id), id).toBe(sum("target", id));
  });
});
