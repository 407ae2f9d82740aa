import { describe, expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import type { PlaceChange } from "../../../src/state/place.ts";
import { FunctionsView } from "../../../src/views/functions/FunctionsView.tsx";
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
import { drawnLinks, drawnText } from "./drawnLinks.ts";
import { FunctionPicture } from "./FunctionPicture.tsx";
import { knownNames } from "./known.ts";
import { NEGATIVE_TOTAL, SLIVERS, withZeros } from "./plans.ts";
import { printPicture } from "./printPicture.tsx";
import { expectPromises } from "./promises.ts";
import { viewableSvg } from "./viewableSvg.ts";

const SHEETS = ["views/functions/sunburst.css", "views/parts/amountBar.css"];

const published = publishedBudget();

interface Case {
  readonly name: string;
  readonly budget: Budget;
  readonly place?: PlaceChange;
  readonly size?: number;
}

const CASES: readonly Case[] = [
  { name: "published", budget: published },
  { name: "published-current-year", budget: published, place: { basis: "current-year" } },
  { name: "published-english", budget: published, place: { language: "en" } },
  {
    name: "published-current-year-english",
    budget: published,
    place: { language: "en", basis: "current-year" },
  },
  { name: "published-zoomed", budget: published, place: { item: "208" } },
  { name: "published-phone", budget: published, size: 320 },
  { name: "one-class", budget: tinyBudget(ONE_CLASS) },
  { name: "hundred-items", budget: tinyBudget(HUNDRED_ITEMS) },
  { name: "slivers", budget: tinyBudget(SLIVERS) },
  { name: "slivers-opened", budget: tinyBudget(SLIVERS), place: { item: "20103~rest" } },
  { name: "negative-amount", budget: tinyBudget(NEGATIVE_AMOUNT) },
  { name: "long-names", budget: tinyBudget(LONG_NAMES) },
  { name: "printed-zeros", budget: withZeros(tinyBudget(ONE_CLASS)) },
];

function draw({ budget, place, size }: Omit<Case, "name">): string {
  const picture = size === undefined ? <FunctionPicture /> : <FunctionPicture size={size} />;
  return printPicture(picture, { budget, place: { ...place, view: "functions" } });
}

function view(budget: Budget): string {
  return wordsOf(renderAt(<FunctionsView />, { budget, place: { view: "functions" } }));
}

describe("Sunburst", () => {
  it.each(CASES)("draws $name as reviewed", async ({ name, ...drawn }) => {
    const markup = draw(drawn);
    expectPromises(markup, knownNames(drawn.budget));
    await expect(viewableSvg({ markup, sheets: SHEETS })).toMatchFileSnapshot(
      `snapshots/sunburst-${name}.svg`,
    );
  });
});

describe("Sunburst of the published budget", () => {
  it("draws its four classes, four sections and six items", () => {
    const ids = drawnLinks(draw({ budget: published })).map(({ id }) => id);
    expect(ids.filter((id) => id.length === 3)).toEqual(["201", "208", "221", "210"]);
    expect(ids.filter((id) => id.length === 5)).toEqual(["20103", "20805", "22102", "21011"]);
    expect(ids.filter((id) => id.length === 7)).toHaveLength(6);
    expect(ids).toHaveLength(14);
  });

  it.each([
    ["with-carry-over", "zh-CN", "一般公共服务支出，202.03 万元，占全部支出 88.28%"],
    ["current-year", "zh-CN", "一般公共服务支出，164.45 万元，占全部支出 85.98%"],
    ["with-carry-over", "en", "General public services, 202.03 (×10,000 yuan), 88.28% of all expenditure"],
    ["current-year", "en", "General public services, 164.45 (×10,000 yuan), 85.98% of all expenditure"],
  ] as const)("says name, amount and share of an arc (%s, %s)", (basis, language, label) => {
    const [largest] = drawnLinks(draw({ budget: published, place: { basis, language } }));
    expect(largest?.label).toBe(label);
  });

  it("hatches what is carried over where it is part of the whole, and nothing of the current year's budget", () => {
    const hatched = (place: PlaceChange) =>
      drawnLinks(draw({ budget: published, place })).flatMap((arc) => (arc.hatched ? [arc.id] : []));
    expect(hatched({ basis: "with-carry-over" })).toEqual(["201", "20103", "2010399"]);
    expect(hatched({ basis: "current-year" })).toEqual([]);
  });

  it("shows no Chinese to a reader of English", () => {
    const lines = drawnText(draw({ budget: published, place: { language: "en" } }));
    expect(lines).toContain("228.84");
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  });

  it("zoomed, puts the class and its own total in the middle", () => {
    const markup = draw({ budget: published, place: { item: "208" } });
    expect(drawnLinks(markup).map(({ id }) => id)).toEqual(["20805", "2080505", "2080502"]);
    expect(drawnText(markup)).toEqual(expect.arrayContaining(["社会保障和就业支出", "12.74", "万元"]));
    expect(markup).toContain('aria-label="社会保障和就业支出，12.74 万元；返回上一级：全部支出"');
  });
});

describe("Sunburst of small budgets", () => {
  it("draws one class as full circles", () => {
    expect(drawnLinks(draw({ budget: tinyBudget(ONE_CLASS) })).map(({ label }) => label)).toEqual([
      "一般公共服务支出，60.00 万元，占全部支出 100.00%",
      "政府办公厅（室）及相关机构事务，60.00 万元，占全部支出 100.00%",
      "事业运行，60.00 万元，占全部支出 100.00%",
    ]);
  });

  it("draws each of a hundred items and labels none as it labels another beside it", () => {
    const arcs = drawnLinks(draw({ budget: tinyBudget(HUNDRED_ITEMS) }));
    expect(arcs.filter(({ id }) => id.length === 7)).toHaveLength(100);
    expect(arcs).toHaveLength(108);
    const shortened = arcs.flatMap(({ lines }) => lines.filter((line) => line.endsWith("…")));
    expect(new Set(shortened).size).toBe(shortened.length);
  });

  it("gathers slivers into one arc with their exact sum, which opens into all of them", () => {
    const gathered = drawnLinks(draw({ budget: tinyBudget(SLIVERS) })).find(({ id }) => id === "20103~rest");
    expect(gathered?.label).toBe("其他 20 项，2.10 万元，占全部支出 0.35%");
    const opened = draw({ budget: tinyBudget(SLIVERS), place: { item: "20103~rest" } });
    expect(drawnLinks(opened)).toHaveLength(20);
    expect(drawnText(opened)).toEqual(expect.arrayContaining(["其他 20 项", "2.10"]));
  });

  it("lists a negative amount beside the picture and draws nothing for it", () => {
    const budget = tinyBudget(NEGATIVE_AMOUNT);
    const arcs = drawnLinks(draw({ budget })).map(({ id }) => id);
    expect(arcs).toEqual(["201", "20103", "2010350"]);
    expect(view(budget)).toMatch(/没有画出来的 金额为负、为零.*： 社会保障和就业支出 −5\.00/);
    expect(view(tinyBudget(NEGATIVE_TOTAL))).toMatch(/没有画出来的 .*： 一般公共服务支出 −5\.00/);
  });

  it("lists nothing where all is drawn, and explains hatching only where there is some", () => {
    expect(view(tinyBudget(ONE_CLASS))).not.toMatch(/没有画出来的|斜纹/);
    expect(view(tinyBudget())).toContain("斜纹：上年结转");
  });

  it("says in words why there is no picture of nothing", () => {
    expect(draw({ budget: tinyBudget(ZERO_TOTAL) }).trim()).toBe("");
    expect(view(tinyBudget(ZERO_TOTAL))).toMatch(/这张图画不出来 要么公开文本没有印出/);
    expect(view(withZeros(tinyBudget(ONE_CLASS)))).toMatch(/没有画出来的 .*： 一般公共服务支出 0\.00/);
  });

  it("says a long name in full, whatever part of it has room", () => {
    const [item] = drawnLinks(draw({ budget: tinyBudget(LONG_NAMES) })).filter(({ id }) => id === "2010399");
    const name = `其他${"政府办公厅（室）及相关机构".repeat(7)}事务支出`;
    expect(item?.label).toBe(`${name}，92.50 万元，占全部支出 92.04%`);
  });
});
