import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { ServedFolder } from "../../scripts/serveFolder.ts";
import { servePortal } from "../../scripts/servePortal.ts";
import { fleet } from "./oldBrowsersFleet.ts";
import type { AnyBrowser, AnyPage } from "./oldBrowsersPage.ts";

describe.each(fleet())("a portal in $name", ({ start }) => {
  describe.skipIf(start === null)("shows the frame", () => {
    let browser: AnyBrowser;
    let page: AnyPage;
    let portal: ServedFolder;

    beforeAll(async () => {
      const site = inject("site");
      if (start === null || site.kind === "failed") throw new Error("expected a browser and a built site");
      portal = await servePortal({ site: site.base, port: 0 });
      browser = await start();
      page = await browser.newPage();
      await page.resize(1280, 900);
      await page.load(portal.base);
    });

    afterAll(async () => {
      await browser?.close();
      await portal?.close();
    });

    const boxOf = () => page.ask(readBox, 'iframe[name="gongneng"]');

    it("as high as its content", async () => {
      await expect.poll(async () => (await boxOf()).height, { timeout: 20_000 }).toBeGreaterThan(1200);
    });

    it("and opens deeper in it, remembered in the page's address, also after a reload", async () => {
      const { left, top } = await boxOf();
      // Right of the middle of the disc: the first ring.
      await page.click(left + 470, top + 536);
      const place = () => page.ask(readHash, null);
      await expect.poll(place, { timeout: 10_000 }).toBe("#gongneng=/-/functions/201");
      const { height } = await boxOf();
      await page.reload();
      await expect.poll(async () => (await boxOf()).height, { timeout: 20_000 }).toBe(height);
      expect(await place()).toBe("#gongneng=/-/functions/201");
    });
  });
});

/** Runs in the page. */
function readBox(selector: string): {
  readonly left: number;
  readonly top: number;
  readonly height: number;
} {
  const { left, top, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, height };
}

/** Runs in the page. */
function readHash(_: null): string {
  return location.hash;
}
