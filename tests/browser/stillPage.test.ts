import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findBrowser } from "./findBrowser.ts";
import { openReader } from "./reader.ts";

type Launched = Awaited<ReturnType<typeof chromium.launch>>;
let browser: Launched;

beforeAll(async () => {
  const { path, args } = await findBrowser();
  browser = await chromium.launch({ executablePath: path, args: [...args] });
});

afterAll(() => browser.close());

function siteBase(): string {
  const site = inject("site");
  if (site.kind === "failed") throw new Error(site.reason);
  return site.base;
}

describe("the page as the build draws it", () => {
  it("shows the total, one picture and its table without any script, and leads to all tables", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    });
    const page = await context.newPage();
    await page.goto(siteBase());
    expect(await page.locator(".overview-head__amount").textContent()).toContain("228.84");
    expect(await page.locator(".sunburst:visible").count()).toBe(1);
    expect(await page.locator("table.lines tbody tr").count()).toBeGreaterThan(10);
    await page.getByRole("link", { name: "全部表格" }).click();
    expect(await page.locator("section table").count()).toBe(13);
    await context.close();
  });

  it.each([320, 1280])("is taken over without moving anything, %i px wide", async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.set(window, "shifts", 0);
      new PerformanceObserver((list) => {
        Reflect.set(window, "shifts", Number(Reflect.get(window, "shifts")) + list.getEntries().length);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(siteBase());
    await page.waitForFunction(() => document.getElementById("still") === null);
    await page.waitForTimeout(300);
    expect(await page.locator(".sunburst").count()).toBe(1);
    expect(await page.evaluate(() => Number(Reflect.get(window, "shifts")))).toBe(0);
    await context.close();
  });

  it("answers a press that came before the script", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    const held: (() => void)[] = [];
    await page.route(/assets\/first-.*\.js/, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto(siteBase(), { waitUntil: "commit" });
    await page.getByRole("button", { name: "显示" }).click();
    expect(await page.getByText("字号").count()).toBe(0);
    for (const release of held) release();
    await page.locator(".popover__panel").waitFor();
    // What was opened stays open when the rest of the page becomes alive.
    await page.waitForFunction(() => document.querySelector(".kept-part") === null);
    expect(await page.locator(".popover__panel").count()).toBe(1);
    await context.close();
  });

  it("answers a reader who points at its picture", async () => {
    const reader = await openReader();
    await reader.page.waitForFunction(() => document.getElementById("still") === null);
    await reader.page.locator(".overview-functions__picture").hover();
    await reader.page.waitForFunction(() => document.querySelector("[data-kept]") === null);
    expect(await reader.page.locator(".sunburst").count()).toBe(1);
    reader.expectQuiet();
    await reader.close();
  });
});
