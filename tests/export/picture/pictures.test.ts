import { describe, expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import { parseBudget } from "../../../src/budget/parseBudget.ts";
import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import { DataError } from "../../../src/budget/problem.ts";
import type { PlaceChange } from "../../../src/state/place.ts";
import { takeBars } from "../../../src/views/takeAway/takeBars.ts";
import { takeFlows } from "../../../src/views/takeAway/takeFlows.ts";
import { takeSunburst } from "../../../src/views/takeAway/takeSunburst.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import {
  HUNDRED_ITEMS,
  LONG_NAMES,
  NEGATIVE_AMOUNT,
  ONE_CLASS,
  tinyBudget,
  ZERO_TOTAL,
} from "../../budgets/tinyBudget.ts";
import { subjectAt } from "./subjectAt.ts";
import { xmlFaults } from "./wellFormed.ts";

const TAKERS = { functions: takeSunburst, flows: takeFlows, bars: takeBars } as const;

const published = publishedBudget();

interface Case {
  readonly name: string;
  readonly picture: keyof typeof TAKERS;
  readonly budget: Budget;
  readonly place?: PlaceChange;
  readonly theme?: "light" | "dark";
}

const CASES: readonly Case[] = [
  { name: "functions", picture: "functions", budget: published, place: { view: "functions" } },
  {
    name: "functions-english",
    picture: "functions",
    budget: published,
    place: { view: "functions", language: "en" },
  },
  {
    name: "functions-zoomed",
    picture: "functions",
    budget: published,
    place: { view: "functions", item: "208" },
  },
  { name: "functions-dark", picture: "functions", budget: published, theme: "dark" },
  { name: "functions-hundred", picture: "functions", budget: tinyBudget(HUNDRED_ITEMS) },
  { name: "functions-negative", picture: "functions", budget: tinyBudget(NEGATIVE_AMOUNT) },
  { name: "flows", picture: "flows", budget: published, place: { view: "flows" } },
  { name: "flows-english", picture: "flows", budget: published, place: { view: "flows", language: "en" } },
  { name: "flows-selected", picture: "flows", budget: published, place: { view: "flows", item: "basic" } },
  {
    name: "flows-current-year",
    picture: "flows",
    budget: published,
    place: { view: "flows", basis: "current-year" },
  },
  { name: "flows-long-names", picture: "flows", budget: tinyBudget(LONG_NAMES) },
  { name: "bars", picture: "bars", budget: published },
  { name: "bars-one-class", picture: "bars", budget: tinyBudget(ONE_CLASS) },
];

function take({ picture, budget, place, theme }: Omit<Case, "name">): string {
  const asked = { budget, ...(place ? { place } : {}), ...(theme ? { theme } : {}) };
  return TAKERS[picture](subjectAt(asked)) ?? "";
}

/** Presentation attributes and structure only: what browsers, Inkscape, LibreOffice, Word and librsvg all draw. */
const ELEMENTS = ["defs", "desc", "g", "path", "pattern", "rect", "svg", "text", "title", "tspan"];

describe("a picture that is taken away", () => {
  it.each(CASES)("is drawn as reviewed: $name", async ({ name, ...asked }) => {
    const svg = take(asked);
    expect(xmlFaults(svg)).toEqual([]);
    await expect(svg).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it.each(CASES)("stands alone: $name", ({ name: _, ...asked }) => {
    const svg = take(asked);
    const elements = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, element]) => element ?? ""));
    expect([...elements].filter((element) => !ELEMENTS.includes(element))).toEqual([]);
    expect(svg).not.toMatch(/ (class|style|href|xlink:href|on\w+)=|var\(|rgba\(|NaN|undefined|Infinity/);
    expect(
      [...svg.matchAll(/url\(([^)]*)\)/g)].every(([, to = ""]) => /^#carried-over-(light|dark)$/.test(to)),
    ).toBe(true);
  });

  it("says its size, its title, what it shows, in which unit, from which tables, when and where", () => {
    const svg = take({ picture: "flows", budget: published, place: { view: "flows", item: "basic" } });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1048" height="\d+" viewBox="0 0 1048 \d+"/,
    );
    expect(svg).toContain(
      "<title>钱从哪里来，怎么花出去 · 长治市屯留区人民政府招商中心 2024 年部门预算</title>",
    );
    expect(svg).toMatch(/<desc>.*选中：基本支出 111\.26 · 口径：含上年结转 · 单位：万元.*项目支出 117\.58/);
    for (const words of [
      ">选中：基本支出 111.26 · 口径：含上年结转 · 单位：万元<",
      ">没有采用表三，因为：",
      ">阳光预算 · 2026-01-31 取自本站<",
      ">网址：https://example.org/budget/#/-/flows/basic<",
    ])
      expect(svg).toContain(words);
  });

  it("names in the legend every arc that has no room for its name", () => {
    const svg = take({ picture: "functions", budget: published, place: { language: "en" } });
    expect(svg).toContain(">Social security and employment 12.74 (5.57%)<");
    expect(svg).toContain(">Retirement from public institutions 0.77 (0.34%)<");
  });

  it("says what is not drawn", () => {
    const svg = take({ picture: "functions", budget: tinyBudget(NEGATIVE_AMOUNT) });
    expect(svg).toMatch(/没有画：社会保障和就业支出 −5\.00/);
  });

  it("is not made of nothing", () => {
    expect(takeSunburst(subjectAt({ budget: tinyBudget(ZERO_TOTAL) }))).toBeNull();
  });
});

const HOSTILE = `</text><script>alert("1")</script>'\u202e&amp;`;

/** The published budget with every project, line and the body named by markup. */
function hostileBudget(): Budget {
  const file = fileOfBudget(publishedBudget());
  file.body.name = HOSTILE;
  for (const table of file.tables)
    for (const { cells } of table.rows)
      for (const [index, text] of cells.entries())
        if (/^[\p{Script=Han}（）]{4,}$/u.test(text)) cells[index] = `${text}${HOSTILE}`;
  const parsed = parseBudget(file);
  if (!parsed.ok) throw new DataError("hostile", parsed.problems);
  return parsed.value;
}

describe("a picture of names that are markup", () => {
  const hostile = hostileBudget();

  it.each(["functions", "flows", "bars"] as const)("shows them as text: %s", (picture) => {
    const svg = take({ picture, budget: hostile });
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toContain("<script");
    expect(xmlFaults(svg)).toEqual([]);
  });
});
