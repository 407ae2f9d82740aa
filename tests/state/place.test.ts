import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASES } from "../../src/budget/basis.ts";
import { LANGUAGES } from "../../src/budget/language.ts";
import {
  BOOKLET,
  changePlace,
  PAGES,
  PAGES_APART,
  type Place,
  PREVIEW,
  parsePlace,
  printPlace,
  START,
  TEXT_SIZES,
  THEMES,
  VIEWS,
} from "../../src/state/place.ts";

const BUDGET = "tunliu-investment-promotion-2024";
const IMPORT: Place = { ...START, page: "import" };
const HOUSING: Place = { ...START, budget: BUDGET, view: "functions", item: "2210201" };

const budgets = fc.oneof(
  fc.constant(null),
  fc.constantFrom(BUDGET, "a", "0", "constructor", PREVIEW),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,99}$/).filter((id) => !PAGES_APART.some((page) => page === id)),
);
const items = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    "招商引资工作经费",
    "基本工资→公用/经费",
    "100%",
    "%2F",
    '“三公”"经费"',
    "t2.5.3",
    "?basis=current-year",
    "#/x",
    "a&b=c",
    " ",
    "..",
    "__proto__",
    "\u0000",
    "😀".repeat(100),
    "款".repeat(200),
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
);
const readingPlaces = fc.record({
  page: fc.constant("budget" as const),
  budget: budgets,
  view: fc.constantFrom(...VIEWS, BOOKLET),
  item: items,
});
const placesApart = fc.constantFrom(
  ...PAGES_APART.map((page) => ({ page, budget: null, view: "overview", item: null }) as const),
);
const settings = fc.record({
  basis: fc.constantFrom(...BASES),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  text: fc.constantFrom(...TEXT_SIZES),
  plain: fc.boolean(),
});
const places: fc.Arbitrary<Place> = fc
  .tuple(fc.oneof(readingPlaces, placesApart), settings)
  .map(([page, set]) => ({ ...page, ...set }));

/** Pieces that addresses are made of and broken with. */
const pieces = fc.oneof(
  fc.constantFrom(
    "#",
    "/",
    "?",
    "&",
    "=",
    "%",
    "%2",
    "%E6",
    "%00",
    "\u0000",
    "\ud800",
    "\udc00",
    "-",
    "import",
    BUDGET,
  ),
  fc.constantFrom(
    ...VIEWS,
    BOOKLET,
    "basis=current-year",
    "lang=en",
    "theme=dark",
    "text=largest",
    "plain=1",
    "plain=yes",
    "accessibility",
    "lang=fr",
  ),
  fc.constantFrom("__proto__", "constructor", "javascript:alert(1)", "<script>", "..", "项".repeat(300)),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const addresses = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));

const isBudget = (budget: string | null) => budget === null || /^[a-z0-9][a-z0-9-]{0,99}$/.test(budget);
const isItem = (item: string | null) => item === null || item.length > 0;

/** What is wrong with a place: nothing for a place that a reader can be at. */
function faultsOf(place: Place): readonly string[] {
  const listed: readonly (readonly [string, boolean])[] = [
    ["page", PAGES.includes(place.page)],
    ["page without budget", place.page === "budget" || (place.budget ?? place.item) === null],
    ["budget", isBudget(place.budget)],
    ["view", [...VIEWS, BOOKLET].includes(place.view)],
    ["item", isItem(place.item)],
    ["basis", BASES.includes(place.basis)],
    ["language", LANGUAGES.includes(place.language)],
    ["theme", THEMES.includes(place.theme)],
    ["text", TEXT_SIZES.includes(place.text)],
  ];
  return listed.filter(([, valid]) => !valid).map(([field]) => field);
}

describe("printPlace", () => {
  it("leaves out what is usual", () => {
    expect(printPlace(START)).toBe("#/-/overview");
    expect(printPlace(HOUSING)).toBe("#/tunliu-investment-promotion-2024/functions/2210201");
  });

  it("prints every setting that is not usual, in one order", () => {
    const place: Place = {
      ...HOUSING,
      basis: "current-year",
      language: "en",
      theme: "contrast",
      text: "huge",
      plain: true,
    };
    expect(printPlace(place)).toBe(
      "#/tunliu-investment-promotion-2024/functions/2210201?basis=current-year&lang=en&theme=contrast&text=huge&plain=1",
    );
  });

  it("prints a page apart without a budget", () => {
    expect(printPlace({ ...IMPORT, language: "en" })).toBe("#/import?lang=en");
    expect(printPlace({ ...START, page: "accessibility" })).toBe("#/accessibility");
  });

  it("prints items that would break an address so that they do not", () => {
    expect(printPlace({ ...START, view: "projects", item: "公用/经费 100%?" })).toBe(
      "#/-/projects/%E5%85%AC%E7%94%A8%2F%E7%BB%8F%E8%B4%B9%20100%25%3F",
    );
  });

  it("is read back as the same place", () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(parsePlace(printPlace(place))).toEqual(place);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("parsePlace", () => {
  it.each([
    ["", START],
    ["#", START],
    ["#/", START],
    ["#/-/overview", START],
    [`#/${BUDGET}`, { ...START, budget: BUDGET }],
    [`/${BUDGET}/functions/2210201`, HOUSING],
    [`#/${BUDGET}/functions/2210201/`, HOUSING],
    [`#/${BUDGET}/funktionen/2210201`, { ...START, budget: BUDGET }],
    [`#/${BUDGET}/functions/%`, { ...HOUSING, item: null }],
    [`#/${BUDGET}/functions/${"9".repeat(201)}`, { ...HOUSING, item: null }],
    [`#/${BUDGET}/functions/${"%E9".repeat(5000)}`, { ...HOUSING, item: null }],
    ["#/../../etc/passwd", START],
    ["#/__proto__/constructor/toString", START],
    ["#javascript:alert(1)", START],
    ["#/Tunliu/flows", { ...START, view: "flows" }],
    ["#/-/flows?basis=last-year&lang=fr&theme=pink&text=tiny", { ...START, view: "flows" }],
    ["#/-/flows?__proto__=x&lang=en", { ...START, view: "flows", language: "en" }],
    ["#/-/flows?lang=en&lang=zh-CN", { ...START, view: "flows" }],
    ["#/-/flows?lang", { ...START, view: "flows" }],
    ["#/import", IMPORT],
    ["#/import/flows/t2.1.1?lang=en", { ...IMPORT, language: "en" }],
    ["#/-/import", START],
    ["#/accessibility", { ...START, page: "accessibility" }],
    ["#/accessibility/flows?plain=1", { ...START, page: "accessibility", plain: true }],
    ["#/-/flows?plain=yes&theme=contrast", { ...START, view: "flows", theme: "contrast" }],
    ["#/preview/flows", { ...START, budget: PREVIEW, view: "flows" }],
  ])("reads %j as the nearest place", (address, place) => {
    expect(parsePlace(address)).toEqual(place);
  });

  it("never throws and always yields a place, which has an address of its own", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const place = parsePlace(address);
        expect(faultsOf(place)).toEqual([]);
        expect(parsePlace(printPlace(place))).toEqual(place);
      }),
      { numRuns: 5000 },
    );
  });

  it("takes no half of a character for an item", () => {
    expect(parsePlace("#/-/terms/\ud800").item).toBeNull();
    expect(parsePlace("#/-/terms/😀").item).toBe("😀");
  });

  it("reads an address of a million characters at once", () => {
    expect(parsePlace(`#/-/terms/${"%".repeat(1_000_000)}`)).toEqual({ ...START, view: "terms" });
    expect(parsePlace(`#${"/".repeat(1_000_000)}`)).toEqual(START);
  });
});

describe("changePlace", () => {
  it("keeps what is not named", () => {
    expect(changePlace(HOUSING, { basis: "current-year" })).toEqual({ ...HOUSING, basis: "current-year" });
    expect(changePlace(HOUSING, { view: "functions", language: "en" })).toEqual({
      ...HOUSING,
      language: "en",
    });
  });

  it("begins another view or another budget without a selected item", () => {
    expect(changePlace(HOUSING, { view: "flows" })).toEqual({ ...HOUSING, view: "flows", item: null });
    expect(changePlace(HOUSING, { budget: "qingxi-archive-2024" })).toEqual({
      ...HOUSING,
      budget: "qingxi-archive-2024",
      item: null,
    });
    expect(changePlace(HOUSING, { budget: null }).item).toBeNull();
  });

  it("goes to the import page and stays there until a view or a budget is named", () => {
    const reading: Place = { ...HOUSING, language: "en" };
    const importing: Place = { ...IMPORT, language: "en" };
    expect(changePlace(reading, { page: "import" })).toEqual(importing);
    expect(changePlace(importing, { theme: "dark" })).toEqual({ ...importing, theme: "dark" });
    expect(changePlace(importing, { page: "accessibility" })).toEqual({
      ...importing,
      page: "accessibility",
    });
    expect(changePlace(importing, { view: "overview", item: null })).toEqual({ ...START, language: "en" });
    expect(changePlace(importing, { budget: PREVIEW })).toEqual({
      ...START,
      budget: PREVIEW,
      language: "en",
    });
  });

  it("goes to an item of another view where one is named", () => {
    expect(changePlace(HOUSING, { view: "tables", item: "t2.15.3" })).toEqual({
      ...HOUSING,
      view: "tables",
      item: "t2.15.3",
    });
  });
});
