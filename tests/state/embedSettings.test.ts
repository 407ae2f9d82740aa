import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASES } from "../../src/budget/basis.ts";
import { LANGUAGES } from "../../src/budget/language.ts";
import {
  type EmbedSettings,
  embeddable,
  isEmbeddable,
  overviewPart,
  parseEmbed,
  printEmbed,
  SHOWN,
} from "../../src/state/embed/embedSettings.ts";
import { type Place, PREVIEW, START, TEXT_SIZES, THEMES, VIEWS } from "../../src/state/place.ts";

const FUNCTIONS: Place = { ...START, view: "functions", item: "208" };

const places = fc.record({
  page: fc.constant("budget" as const),
  budget: fc.constantFrom(null, "tunliu-investment-promotion-2024"),
  view: fc.constantFrom(...VIEWS.filter((view) => view !== "hearing")),
  item: fc.constantFrom(null, "208", "招商引资工作经费", "show=none", "?show=title", "a&b"),
  basis: fc.constantFrom(...BASES),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  text: fc.constantFrom(...TEXT_SIZES),
  plain: fc.boolean(),
});

describe("parseEmbed", () => {
  it("reads the place and what is shown of it", () => {
    expect(parseEmbed("#/-/functions/208?basis=current-year&show=title,source")).toEqual({
      place: { ...FUNCTIONS, basis: "current-year" },
      shown: ["title", "source"],
    });
  });

  it.each([
    ["nothing asked for", "#/-/functions/208", SHOWN],
    ["nothing wanted", "#/-/functions/208?show=none", []],
    ["another order", "#/-/functions/208?show=source,title", ["title", "source"]],
    ["names twice and unknown", "#/-/functions/208?show=table,wings,table", ["table"]],
    ["unknown names alone", "#/-/functions/208?show=wings", SHOWN],
    ["an empty list", "#/-/functions/208?show=", SHOWN],
    ["names of all objects", "#/-/functions/208?show=constructor,__proto__", SHOWN],
    ["an encoded comma", "#/-/functions/208?show=title%2Ctable", ["title", "table"]],
  ])("shows for %s what is valid of it", (_, fragment, shown) => {
    expect(parseEmbed(fragment)).toEqual({ place: FUNCTIONS, shown });
  });

  it.each([
    "#/import",
    "#/import/functions",
    "#/accessibility",
    "#/preview/hearing",
    "#/-/hearing/finding~r35",
    "#/-/booklet",
    "",
    "#",
    "%",
  ])("falls back from %j to the overview of a published budget", (fragment) => {
    expect(parseEmbed(fragment)).toEqual({ place: START, shown: SHOWN });
  });

  it("never throws and always gives what can be shown in a frame", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const fragment of [text, `#/${text}`, `#/-/functions/${text}?show=${text}`])
          expect(isEmbeddable(parseEmbed(fragment).place)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("printEmbed", () => {
  it("leaves out what is usual", () => {
    expect(printEmbed({ place: FUNCTIONS, shown: SHOWN })).toBe("#/-/functions/208");
    expect(printEmbed({ place: FUNCTIONS, shown: [] })).toBe("#/-/functions/208?show=none");
    expect(printEmbed({ place: { ...FUNCTIONS, language: "en" }, shown: ["source", "title"] })).toBe(
      "#/-/functions/208?lang=en&show=title,source",
    );
  });

  it("prints what parseEmbed reads as the same", () => {
    fc.assert(
      fc.property(places, fc.subarray([...SHOWN]), (place, shown) => {
        const settings: EmbedSettings = { place, shown };
        expect(parseEmbed(printEmbed(settings))).toEqual(settings);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("embeddable", () => {
  it("leaves places of published budgets as they are", () => {
    expect(embeddable(FUNCTIONS)).toBe(FUNCTIONS);
  });

  it("leads from an unpublished file and from the deputy's notes to the overview, in the same language", () => {
    expect(embeddable({ ...FUNCTIONS, budget: PREVIEW, language: "en" })).toEqual({
      ...START,
      language: "en",
    });
    expect(embeddable({ ...START, budget: "a", view: "hearing", item: "present-2" })).toEqual({
      ...START,
      budget: "a",
    });
  });
});

describe("overviewPart", () => {
  it.each([
    ["overview", "change", "change"],
    ["overview", null, null],
    ["overview", "toString", null],
    ["functions", "change", null],
  ] as const)("of %s with %s is %s", (view, item, part) => {
    expect(overviewPart({ ...START, view, item })).toBe(part);
  });
});
