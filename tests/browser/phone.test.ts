import { beforeAll, describe, expect, it } from "vitest";
import { VIEWS } from "../../src/state/place.ts";
import { openView } from "./openView.ts";
import { openReader, type Reader } from "./reader.ts";
import { VIEW_PLACES, withSetting } from "./views.ts";

const DEEPER = [
  "/-/functions/208",
  "/-/flows/basic",
  "/-/projects/驻外招商工作经费",
  "/-/tables/t2",
  "/-/tables/f2",
];
const PLACES = [...VIEW_PLACES, ...DEEPER];

/** The places that are wider than the window, with what sticks out of it. */
async function findOverflow(reader: Reader, places: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of places) {
    await openView(reader, place);
    const { width, sticking } = await reader.page.evaluate(readOverflow);
    if (width > 0 || sticking.length > 0)
      found.push(`${place}: ${width} px too wide: ${sticking.join(", ")}`);
  }
  return found;
}

/** Runs in the page. What a region scrolls or clips by itself does not count, nor what is hidden from sight. */
function readOverflow(): { width: number; sticking: string[] } {
  const root = document.documentElement;
  const wide = root.clientWidth;
  const sticking = [...document.body.querySelectorAll("*")].filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || (right <= wide + 1 && left >= -1) || element.closest("defs, .skip"))
      return false;
    for (let above = element.parentElement; above !== null && above !== root; above = above.parentElement) {
      if (getComputedStyle(above).overflowX !== "visible") return false;
    }
    return true;
  });
  return {
    width: Math.max(0, root.scrollWidth - wide),
    sticking: sticking.slice(0, 3).map((element) => `${element.tagName}.${element.getAttribute("class")}`),
  };
}

describe("a phone", () => {
  let phone: Reader;
  beforeAll(async () => {
    phone = await openReader({ width: 390, height: 844, touch: true });
  });

  it.each([390, 320])("fits every view in either language at %d px", async (width) => {
    await phone.page.setViewportSize({ width, height: 700 });
    expect(await findOverflow(phone, PLACES)).toEqual([]);
  });

  it("fits every view with the largest text", async () => {
    await phone.page.setViewportSize({ width: 390, height: 700 });
    expect(
      await findOverflow(
        phone,
        PLACES.map((place) => withSetting(place, "text=largest")),
      ),
    ).toEqual([]);
  });

  it.each(["text=largest", "text=huge", "plain=1"])("fits 320 px in English with %s", async (look) => {
    await phone.page.setViewportSize({ width: 320, height: 700 });
    const places = PLACES.filter((place) => !place.includes("?"));
    await openView(phone, `/-/overview?lang=en&${look}`);
    await phone.page.waitForFunction(() =>
      [...document.styleSheets].some(({ href }) => href?.includes("oneColumn")),
    );
    expect(
      await findOverflow(
        phone,
        places.map((place) => `${place}?lang=en&${look}`),
      ),
    ).toEqual([]);
  });

  it("makes the largest text larger", async () => {
    const sizeAt = async (place: string) => {
      await openView(phone, place);
      return phone.page
        .locator(".panel__meaning p")
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    };
    const [standard, largest] = [
      await sizeAt("/-/functions/208"),
      await sizeAt("/-/functions/208?text=largest"),
    ];
    expect(largest / standard).toBeCloseTo(1.5);
  });

  it("has all views in reach of a finger", async () => {
    await phone.page.setViewportSize({ width: 320, height: 700 });
    await openView(phone, "/-/overview");
    const links = phone.page.locator(".header__view");
    expect(await links.allTextContents()).toHaveLength(VIEWS.length);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await links.filter({ hasText: "资金流向" }).tap();
    await phone.page.locator(".sankey").waitFor();
  });

  it("scrolls a wide table inside its own region", async () => {
    await openView(phone, "/-/tables/t2");
    const region = phone.page.getByRole("region", { name: /可左右滚动/ });
    const before = await region.evaluate((element) => {
      element.scrollLeft = 10_000;
      return { inside: element.scrollLeft, page: scrollX, focusable: element.tabIndex };
    });
    expect(before.inside).toBeGreaterThan(50);
    expect(before).toMatchObject({ page: 0, focusable: 0 });
  });

  it("draws the sunburst as wide as the screen", async () => {
    await phone.page.setViewportSize({ width: 390, height: 844 });
    await openView(phone, "/-/functions");
    const box = await phone.page.locator(".sunburst").boundingBox();
    expect(box?.width).toBeGreaterThan(340);
  });

  it("does all that quietly", () => phone.expectQuiet());
});

describe("other windows", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader({ width: 2560, height: 1400 });
  });

  it("fits every view at 2560 px, with lines that can still be read", async () => {
    expect(await findOverflow(reader, PLACES)).toEqual([]);
    await openView(reader, "/-/department");
    const width = await reader.page.locator("main").evaluate((main) => main.getBoundingClientRect().width);
    expect(width).toBeLessThan(1400);
  });

  it("fits every view at 1280 px zoomed to 200 %", async () => {
    await reader.page.setViewportSize({ width: 640, height: 450 });
    expect(await findOverflow(reader, PLACES)).toEqual([]);
  });
});
