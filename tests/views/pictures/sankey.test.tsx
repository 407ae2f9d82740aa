import { describe, expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import type { PlaceChange } from "../../../src/state/place.ts";
import { FlowsView } from "../../../src/views/flows/FlowsView.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import {
  HUNDRED_ITEMS,
  LONG_NAMES,
  NEGATIVE_AMOUNT,
  ONE_CLASS,
  tinyBudget,
  ZERO_TOTAL,
} from "../../budgets/tinyBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";
import { countOf, drawnLinks, drawnText } from "./drawnLinks.ts";
import { FlowPicture } from "./FlowPicture.tsx";
import { knownNames } from "./known.ts";
import { HUNDRED_PROJECTS, NEGATIVE_TOTAL, withZeros } from "./plans.ts";
import { printPicture } from "./printPicture.tsx";
import { expectPromises } from "./promises.ts";
import { viewableSvg } from "./viewableSvg.ts";

const SHEETS = ["views/flows/sankey.css", "views/parts/amountBar.css"];

/** Of the picture, in px: a desk's and a phone's. */
const WIDTHS = { horizontal: 1180, vertical: 340 } as const;
type Orientation = keyof typeof WIDTHS;

const published = publishedBudget();

interface Case {
  readonly name: string;
  readonly budget: Budget;
  readonly place?: PlaceChange;
}

const BUDGETS: readonly Case[] = [
  { name: "published", budget: published },
  { name: "published-current-year", budget: published, place: { basis: "current-year" } },
  { name: "published-english", budget: published, place: { language: "en" } },
  {
    name: "published-current-year-english",
    budget: published,
    place: { language: "en", basis: "current-year" },
  },
  { name: "one-class", budget: tinyBudget(ONE_CLASS) },
  { name: "hundred-items", budget: tinyBudget(HUNDRED_ITEMS) },
  { name: "hundred-projects", budget: tinyBudget(HUNDRED_PROJECTS) },
  { name: "negative-amount", budget: tinyBudget(NEGATIVE_AMOUNT) },
  { name: "long-names", budget: tinyBudget(LONG_NAMES) },
];

const CASES = BUDGETS.flatMap((drawn) => [
  { ...drawn, orientation: "horizontal" as const },
  { ...drawn, orientation: "vertical" as const },
]);

function draw(budget: Budget, orientation: Orientation, place: PlaceChange = {}): string {
  return printPicture(<FlowPicture width={WIDTHS[orientation]} />, {
    budget,
    place: { ...place, view: "flows" },
  });
}

function view(budget: Budget): string {
  return wordsOf(renderAt(<FlowsView />, { budget, place: { view: "flows" } }));
}

describe("Sankey", () => {
  it.each(CASES)("draws $name ($orientation) as reviewed", async ({ name, budget, place, orientation }) => {
    const markup = draw(budget, orientation, place);
    expectPromises(markup, knownNames(budget));
    await expect(viewableSvg({ markup, sheets: SHEETS })).toMatchFileSnapshot(
      `snapshots/sankey-${name}-${orientation}.svg`,
    );
  });
});

const ORIENTATIONS = ["horizontal", "vertical"] as const;

describe.each(ORIENTATIONS)("Sankey of the published budget, %s", (orientation) => {
  it("draws every node and band of each basis, and hatches the carried-over ones", () => {
    const sizes = (basis: "with-carry-over" | "current-year") => {
      const markup = draw(published, orientation, { basis });
      return {
        nodes: drawnLinks(markup).length,
        bands: countOf(markup, 'class="band '),
        hatched: countOf(markup, 'class="band__hatch"'),
      };
    };
    expect(sizes("with-carry-over")).toEqual({ nodes: 21, bands: 23, hatched: 5 });
    expect(sizes("current-year")).toEqual({ nodes: 19, bands: 18, hatched: 0 });
  });

  it("says name and amount of a node in the reader's language", () => {
    const labels = drawnLinks(draw(published, orientation)).map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual([
      "一般公共预算拨款，191.26 万元",
      "上年结转，37.58 万元",
      "基本支出，111.26 万元",
      "项目支出，117.58 万元，与文件中别处的数字不一致",
    ]);
    const english = drawnLinks(draw(published, orientation, { language: "en" })).map(({ label }) => label);
    expect(english.slice(0, 2)).toEqual([
      "General public budget, 191.26 (×10,000 yuan)",
      "Carried over, 37.58 (×10,000 yuan)",
    ]);
  });

  it("labels every node", () => {
    expect(drawnLinks(draw(published, orientation)).filter(({ lines }) => lines.length === 0)).toEqual([]);
  });

  it("shows no Chinese to a reader of English", () => {
    const lines = drawnText(draw(published, orientation, { language: "en" }));
    expect(lines).toEqual(
      expect.arrayContaining(["Source", "Nature", "Economic class", "Items and projects"]),
    );
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  });
});

describe.each(ORIENTATIONS)("Sankey of small budgets, %s", (orientation) => {
  it("draws one class", () => {
    const nodes = drawnLinks(draw(tinyBudget(ONE_CLASS), orientation));
    expect(nodes.map(({ label }) => label)).toEqual([
      "一般公共预算拨款，60.00 万元",
      "基本支出，60.00 万元",
      "工资福利支出，54.00 万元",
      "商品和服务支出，6.00 万元",
      "基本工资，27.00 万元",
      "绩效工资，18.00 万元",
      "津贴补贴，9.00 万元",
      "办公费，6.00 万元",
    ]);
  });

  it("draws nothing for a negative amount", () => {
    const markup = draw(tinyBudget(NEGATIVE_AMOUNT), orientation);
    expect(drawnLinks(markup)).toHaveLength(8);
    expect(countOf(markup, 'class="band ')).toBe(7);
    expect(drawnText(markup).filter((line) => /机关事业单位基本养老保险缴费|\b5\.00/.test(line))).toEqual([]);
  });

  it("says a long name in full, whatever part of it has room", () => {
    const project = drawnLinks(draw(tinyBudget(LONG_NAMES), orientation)).find(({ id }) => id.length > 80);
    expect(project?.label).toBe(`${project?.id}，32.50 万元`);
  });
});

describe("Sankey of a hundred projects", () => {
  it.each([
    ["horizontal", 23, "其他 77 项，107.03 万元"],
    ["vertical", 15, "其他 85 项，121.55 万元"],
  ] as const)("gathers the small ones with their exact sum, %s", (orientation, drawn, rest) => {
    const nodes = drawnLinks(draw(tinyBudget(HUNDRED_PROJECTS), orientation));
    expect(nodes).toHaveLength(3 + drawn + 1);
    expect(nodes.find(({ id }) => id === "detail~rest")?.label).toBe(rest);
  });

  it("draws all of them once they are opened", () => {
    const opened = draw(tinyBudget(HUNDRED_PROJECTS), "horizontal", { item: "detail~rest" });
    expect(drawnLinks(opened)).toHaveLength(103);
  });
});

describe("FlowsView", () => {
  it("lists negative flows beside the picture, and where there is no picture", () => {
    expect(view(tinyBudget(NEGATIVE_AMOUNT))).toMatch(
      /负数，没有画出 工资福利支出 → 机关事业单位基本养老保险缴费: −5\.00 万元/,
    );
    expect(view(tinyBudget(NEGATIVE_TOTAL))).toMatch(/这张图画不出来.*负数，没有画出 .*−5\.00 万元/);
  });

  it("lists no negative flows where there are none", () => {
    expect(view(tinyBudget())).not.toContain("负数，没有画出");
  });

  it("says in words why there is no picture of nothing", () => {
    for (const budget of [tinyBudget(ZERO_TOTAL), withZeros(tinyBudget(ONE_CLASS))]) {
      expect(view(budget)).toMatch(/这张图画不出来 要么公开文本没有印出/);
      expect(view(budget)).not.toMatch(/NaN|Infinity/);
    }
  });
});
