import { beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { openReader, type Reader } from "./reader.ts";
import { VIEW_PLACES } from "./views.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

/** How many pages a view takes on A4. */
async function countPages(): Promise<number> {
  const file = await reader.page.pdf({ format: "A4" });
  expect(file.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  return [...file.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe("printing", () => {
  it.each(VIEW_PLACES.filter((place) => !place.includes("?")))("makes a document of %s", async (place) => {
    await openView(reader, place);
    const pages = await countPages();
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThan(60);
  });

  it("prints all tables, forms and the narrative, not only the open one", async () => {
    await openView(reader, "/-/tables");
    expect(await reader.page.locator(".sheet").count()).toBe(1);
    expect(await countPages()).toBeGreaterThanOrEqual(13);
    expect(await reader.page.locator(".sheet").count()).toBe(1);
  });

  it("leaves out what paper cannot use", async () => {
    await openView(reader, "/-/overview");
    expect(await reader.page.locator(".header__tools").isVisible()).toBe(true);
    await reader.page.emulateMedia({ media: "print" });
    for (const tool of [".header", ".footer__links", ".skip", ".take-away"]) {
      expect(await reader.page.locator(tool).first().isVisible(), tool).toBe(false);
    }
    expect(await reader.page.locator(".overview-head__amount").isVisible()).toBe(true);
    await reader.page.emulateMedia({ media: null });
  });

  it("says whose budget it is on every page, in the margins or, where the browser prints none, above the text", async () => {
    await openView(reader, "/-/flows");
    const margins = await reader.page.evaluate(() => document.documentElement.dataset.margins);
    await reader.page.emulateMedia({ media: "print" });
    const head = reader.page.locator(".paper-head");
    expect(await head.isVisible()).toBe(margins === undefined);
    expect(await head.textContent()).toBe("长治市屯留区人民政府招商中心 2024 年部门预算资金流向");
    await reader.page.emulateMedia({ media: null });
  });

  it.each(["/-/booklet", "/-/booklet?lang=en"])(
    "prints the whole budget as a booklet (%s)",
    async (place) => {
      await openView(reader, place);
      const pages = await countPages();
      expect(pages).toBeGreaterThan(30);
      expect(pages).toBeLessThan(75);
    },
  );

  it("does all that quietly", () => reader.expectQuiet());
});
