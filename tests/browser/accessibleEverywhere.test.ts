import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/budget/language.ts";
import { BOOKLET, VIEWS } from "../../src/state/place.ts";
import { openReader, type Reader } from "./reader.ts";
import { withSetting } from "./views.ts";

/** Every view, with places inside it that look otherwise, and the pages apart from all budgets. */
const PLACES = [
  ...[...VIEWS, BOOKLET].map((view) => `/-/${view}`),
  "/-/projects/驻外招商工作经费",
  "/-/tables/f2.i2.annual",
  "/-/hearing/present-1",
  "/import",
  "/accessibility",
];

/** Light and dark of the views alone are tested apart (accessibility.test.ts). */
const LOOKS = ["theme=contrast", "text=huge", "plain=1&theme=dark"];

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ reducedMotion: true });
  await goTo("/-/hearing");
  await reader.page.getByRole("button", { name: "把 4 处对不上的都加入议程" }).click();
});

afterAll(() => reader.close());

/** Goes there and waits until the page of this look stands there. */
async function goTo(place: string): Promise<void> {
  await reader.goTo(place);
  await reader.page.waitForFunction(
    (wanted) =>
      decodeURIComponent(location.hash) === wanted &&
      document.querySelector("main h1, .present h1") !== null &&
      document.querySelector("main .loading") === null,
    `#${place}`,
  );
}

const marksOf = () => reader.page.evaluate(() => ({ ...document.documentElement.dataset }));

describe.each(LOOKS)("what bars readers with %s", (look) => {
  it.each(LANGUAGES)("is nowhere in %s", { timeout: 90_000 }, async (language) => {
    const found: string[] = [];
    for (const place of PLACES) {
      await goTo(withSetting(place, language === "en" ? `lang=en&${look}` : look));
      for (const line of await reader.axe()) found.push(`${place}: ${line}`);
    }
    expect(found).toEqual([]);
    expect(await reader.page.locator("html").getAttribute("lang")).toBe(language);
    const { theme, text, plain } = await marksOf();
    const looks = [`theme=${theme}`, `text=${text}`, plain === undefined ? "" : "plain=1"];
    for (const wish of look.split("&")) expect(looks).toContain(wish);
  });
});

describe("the looks", () => {
  it("show no picture in the plain version, and everything in the order in which it is read", async () => {
    for (const view of ["overview", "functions", "flows", "projects"]) {
      await goTo(`/-/${view}?plain=1`);
      await reader.page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === "20px");
      for (const picture of await reader.page.locator(".sunburst, .sankey, .amount-bar").all())
        expect(await picture.isVisible(), view).toBe(false);
      expect(await reader.page.evaluate(readLeftEdges), view).toEqual([]);
    }
  });

  it("keep tables and the chosen place when pictures come and go", async () => {
    await goTo("/-/functions/208?plain=1");
    expect(await reader.page.locator(".panel h2").textContent()).toContain("社会保障和就业支出");
    await reader.page.locator(".header__tool-popover button").first().click();
    await reader.page.getByRole("link", { name: "图文版" }).click();
    await reader.page.locator(".sunburst").waitFor();
    expect(new URL(reader.page.url()).hash).toBe("#/-/functions/208");
  });

  it("make text twice as large", async () => {
    await goTo("/-/overview?text=huge");
    expect(await reader.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      "32px",
    );
  });

  it("do all that quietly", () => reader.expectQuiet());
});

/** Runs in the page: headings of the content that stand beside or above the one before them. */
function readLeftEdges(): string[] {
  const headings = [...document.querySelectorAll("main h1, main h2, main h3")].filter(
    (heading) => heading.getClientRects().length > 0,
  );
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.getBoundingClientRect();
    return before && heading.getBoundingClientRect().top < before.bottom - 1
      ? [heading.textContent ?? ""]
      : [];
  });
}
