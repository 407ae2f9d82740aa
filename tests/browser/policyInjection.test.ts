import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServedFolder } from "../../scripts/serveFolder.ts";
import { hostileBudgetText } from "./hostileBudget.ts";
import { openView } from "./openView.ts";
import { servePolicySite } from "./policySite.ts";
import { BUDGET_FILE } from "./printedText.ts";
import { openReader, type Reader } from "./reader.ts";
import { VIEW_PLACES } from "./views.ts";

let site: ServedFolder;
let reader: Reader;

beforeAll(async () => {
  site = await servePolicySite();
  reader = await openReader({ base: site.base, reducedMotion: true });
  const body = hostileBudgetText();
  await reader.context.route(`**/data/${BUDGET_FILE}`, (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
  await reader.page.reload();
});

afterAll(async () => {
  await reader.close();
  await site.close();
});

/** What markup of the document did to the page: nothing, if each list is empty. */
function readHarm() {
  return reader.page.evaluate(() => ({
    ran: "hacked" in window,
    made: Array.from(document.querySelectorAll(".hacked"), (element) => element.outerHTML),
    links: Array.from(document.querySelectorAll("a[href], iframe[src], img[src]"), (element) =>
      String(element.getAttribute("href") ?? element.getAttribute("src")),
    ).filter(
      (address) => !/^(?:#\/|#[\w-]*$|data\/[\w./-]+$|licences\.txt$|embed\.html#\/|\.\/)/.test(address),
    ),
    shown: document.body.textContent?.includes('class="hacked"') ?? false,
  }));
}

const HARMLESS = { ran: false, made: [], links: [] };

describe("a budget full of markup", () => {
  it.each([
    ...VIEW_PLACES,
    "/-/booklet",
    "/-/functions/201",
    "/-/flows/basic",
    "/-/tables/t1.1.1",
    "/-/projects/f1",
    "/-/review/r1",
  ])("is shown as text and nothing else at %s", async (place) => {
    await openView(reader, place);
    expect(await readHarm()).toMatchObject(HARMLESS);
  });

  it("does show its markup, so that the test has seen it", async () => {
    await openView(reader, "/-/tables");
    expect((await readHarm()).shown).toBe(true);
  });

  it("is text in the search, the agenda, the hearing and the share dialog", async () => {
    const { page } = reader;
    await openView(reader, "/-/review");
    await page
      .getByRole("button", { name: /加入议程/ })
      .first()
      .click();
    await openView(reader, "/-/hearing");
    expect(await readHarm()).toMatchObject(HARMLESS);
    await page.locator("header").getByRole("button", { name: "搜索", exact: true }).click();
    await page.getByRole("searchbox").fill("hacked");
    expect(await readHarm()).toMatchObject(HARMLESS);
    await page.keyboard.press("Escape");
    await openView(reader, "/-/functions");
    await page.getByRole("button", { name: "分享", exact: true }).click();
    await page.frameLocator(".share__stage iframe").locator(".panel h2").waitFor();
    expect(await readHarm()).toMatchObject(HARMLESS);
    expect(await page.frameLocator(".share__stage iframe").locator(".hacked").count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  it("broke no policy and asked nobody", () => reader.expectQuiet());
});
