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
    for (const tool of [".header__tools", ".header__views", ".footer__links", ".skip"]) {
      expect(await reader.page.locator(tool).isVisible(), tool).toBe(false);
    }
    expect(await reader.page.locator(".header__brand").isVisible()).toBe(true);
    expect(await reader.page.locator(".overview-head__amount").isVisible()).toBe(true);
    await reader.page.emulateMedia({ media: null });
  });

  it("does all that quietly", () => reader.expectQuiet());
});
