import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServedFolder } from "../../scripts/serveFolder.ts";
import { servePortal } from "../../scripts/servePortal.ts";
import { checkAccessibility } from "./checkAccessibility.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

const FUNCTIONS = 'iframe[name="gongneng"]';

let reader: Reader;
let portal: ServedFolder;

beforeAll(async () => {
  reader = await openReader({ reducedMotion: true });
  portal = await servePortal({ site: reader.base, port: 0 });
});

afterAll(async () => {
  await reader.close();
  await portal.close();
});

/** Opens a page of the portal, and the frame in it that is asked for, with its picture drawn. */
async function openPortal(path: string, selector = "iframe >> nth=0"): Promise<{ page: Page; frame: Frame }> {
  const page = await reader.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(portal.base + path);
  return { page, frame: await frameAt(page, selector) };
}

async function frameAt(page: Page, selector: string): Promise<Frame> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${selector}: expected a frame, found none`);
  await frame.locator(".embed__about").waitFor({ state: "attached" });
  return frame;
}

/** How many whole px the frame is higher than what is in it: 0 where it fits. */
async function room(page: Page, selector: string): Promise<number> {
  const frame = await frameAt(page, selector);
  return frame.evaluate(() =>
    Math.floor(window.innerHeight - (document.getElementById("embed")?.getBoundingClientRect().height ?? 0)),
  );
}

function fragmentOf(page: Page): string {
  return new URL(page.url()).hash;
}

describe("frames on a portal with the script", () => {
  it("are as high as their content, each of them", async () => {
    const { page } = await openPortal("");
    expect(await page.locator("iframe").count()).toBe(5);
    for (let index = 0; index < 5; index += 1) await poll(() => room(page, `iframe >> nth=${index}`)).toBe(0);
    await page.close();
  });

  it("open deeper inside, tell the page's address, and reopen there after a reload and from a bookmark", async () => {
    const { page, frame } = await openPortal("", FUNCTIONS);
    const steps = await page.evaluate(() => history.length);
    await frame.locator('[data-arc="208"]').click();
    await poll(() => frame.locator(".panel h2").textContent()).toBe("社会保障和就业支出");
    await poll(() => fragmentOf(page)).toBe("#gongneng=/-/functions/208");
    await frame.getByRole("link", { name: "仅当年预算" }).click();
    await poll(() => fragmentOf(page)).toBe("#gongneng=/-/functions/208?basis=current-year");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.reload();
    const reloaded = await frameAt(page, FUNCTIONS);
    await poll(() => reloaded.locator(".panel h2").textContent()).toBe("社会保障和就业支出");
    await poll(() => room(page, FUNCTIONS)).toBe(0);
    await reloaded.getByRole("button", { name: "返回上一步" }).click();
    await poll(() => reloaded.locator(".panel h2").textContent()).toBe("全部支出");
    await page.evaluate(() => {
      location.hash = "#gongneng=/-/functions/210";
    });
    await poll(() => reloaded.locator(".panel h2").textContent()).toBe("卫生健康支出");
    await page.close();
  });

  it("lead from a figure to its cell inside the frame, and to the full page outside", async () => {
    const { page, frame } = await openPortal("", FUNCTIONS);
    const aside = page.waitForEvent("popup");
    await frame.locator('[data-arc="208"]').click({ modifiers: ["ControlOrMeta"] });
    const besides = await aside;
    expect(new URL(besides.url()).pathname + new URL(besides.url()).hash).toBe(
      `${new URL(reader.base).pathname}#/-/functions/208`,
    );
    await besides.close();
    await frame.locator(".panel .sources a").first().click();
    await poll(() => frame.locator(".sheet__title").textContent()).toContain("收支总表");
    await poll(() => room(page, FUNCTIONS)).toBe(0);
    const full = frame.locator(".embed__full");
    expect(await full.getAttribute("rel")).toBe("noopener");
    const opened = page.waitForEvent("popup");
    await full.click();
    const site = await opened;
    await site.locator("main h1").waitFor();
    expect(site.url()).toMatch(/\/#\/-\/tables\/t1/);
    expect(await site.evaluate(() => window.opener)).toBe(null);
    await site.close();
    await page.close();
  });

  it("ignore what neither the page nor the frame said", async () => {
    const { page, frame } = await openPortal("", FUNCTIONS);
    await poll(() => room(page, FUNCTIONS)).toBe(0);
    const before = await page.locator(FUNCTIONS).evaluate((element) => element.getAttribute("style"));
    // The page speaks to itself, a sibling frame speaks to the picture, the picture's page speaks broken.
    await page.evaluate(() => {
      for (const message of [
        { sunlit: 1, kind: "height", height: 9999 },
        { sunlit: 1, kind: "place", place: "#/-/flows", home: false },
      ])
        window.postMessage(message, "*");
      for (const broken of [
        null,
        1,
        "x",
        { sunlit: 2, kind: "hello" },
        { sunlit: 1, kind: "place", place: "#/import" },
      ])
        document.querySelector("iframe")?.contentWindow?.postMessage(broken, "*");
    });
    const sibling = await frameAt(page, "iframe >> nth=1");
    await sibling.evaluate(() => {
      window.parent.frames[0]?.postMessage({ sunlit: 1, kind: "hello" }, "*");
      window.parent.frames[0]?.postMessage({ sunlit: 1, kind: "place", place: "#/-/flows" }, "*");
    });
    await page.waitForTimeout(600);
    expect(await page.locator(FUNCTIONS).evaluate((element) => element.getAttribute("style"))).toBe(before);
    expect(fragmentOf(page)).toBe("");
    expect(await frame.locator(".sunburst").count()).toBe(1);
    await page.close();
  });

  it("stop growing with content that is higher than its frame, whatever that is", async () => {
    const { page, frame } = await openPortal("", FUNCTIONS);
    await poll(() => room(page, FUNCTIONS)).toBe(0);
    await frame.evaluate(() => {
      const tall = document.createElement("div");
      tall.style.height = "calc(100vh + 20px)";
      document.querySelector(".embed")?.append(tall);
    });
    const heightNow = () =>
      page.locator(FUNCTIONS).evaluate((element) => element.getBoundingClientRect().height);
    await page.waitForTimeout(1500);
    const settled = await heightNow();
    await page.waitForTimeout(800);
    expect(await heightNow()).toBe(settled);
    expect(settled).toBeLessThan(19_000);
    await page.close();
  });
});

describe("frames on other portals", () => {
  it("work at a fixed height where scripts are forbidden", async () => {
    const { page, frame } = await openPortal("locked.html");
    await frame.locator('[data-arc="208"]').click();
    await poll(() => frame.locator(".panel h2").textContent()).toBe("社会保障和就业支出");
    expect(fragmentOf(page)).toBe("");
    expect(await page.locator("iframe >> nth=0").getAttribute("style")).toBe(null);
    await poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe(
      "visible",
    );
    await page.close();
  });

  it("work in sandboxes, also without an origin of their own, where nothing can be stored", async () => {
    const site = `${new URL(reader.base).origin}/**`;
    await reader.context.route(site, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "access-control-allow-origin": "*" };
      await route.fulfill({ response, headers });
    });
    const { page, frame } = await openPortal("sandbox.html", 'iframe[name="strict"]');
    expect(await frame.evaluate(() => window.origin)).toBe("null");
    await poll(() => room(page, 'iframe[name="strict"]')).toBe(0);
    await frame.locator('[data-arc="208"]').click();
    await poll(() => fragmentOf(page)).toBe("#strict=/-/functions/208");
    await poll(() => room(page, 'iframe[name="loose"]')).toBe(0);
    await reader.context.unroute(site);
    await page.close();
  });
});

describe("the embed page", () => {
  const PLACES = [
    "/-/overview",
    "/-/overview/total",
    "/-/overview/checks?show=none",
    "/-/overview/change",
    "/-/functions",
    "/-/functions/208",
    "/-/flows?show=title,source",
    "/-/projects",
    "/-/review?show=title,source",
    "/-/tables/t2?show=title,source",
    "/-/department",
    "/-/terms",
  ];

  async function openEmbed(place: string): Promise<Page> {
    const page = await reader.context.newPage();
    await page.setViewportSize({ width: 280, height: 700 });
    await page.goto(`${reader.base}embed.html#${place}`);
    await page.locator(".embed__about").waitFor({ state: "attached" });
    await page.locator("main .loading").waitFor({ state: "detached" });
    return page;
  }

  it.each(PLACES)("fits 280 px and bars no reader at %s, in both languages and themes", async (place) => {
    for (const setting of ["lang=zh-CN", "lang=en&theme=dark"]) {
      const page = await openEmbed(`${place}${place.includes("?") ? "&" : "?"}${setting}`);
      await page.waitForTimeout(150);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        setting,
      ).toBe(0);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(
        setting.includes("en") ? "en" : "zh-CN",
      );
      expect(await page.title()).toMatch(
        setting.includes("en") ? /departmental budget 2024$/ : /2024 年部门预算$/,
      );
      expect(await checkAccessibility(page), setting).toEqual([]);
      await page.close();
    }
  });

  it("shows the nearest that can be shown for what cannot", async () => {
    for (const place of ["/import", "/-/hearing", "/preview/flows", "%%%/?show=%"]) {
      const page = await openEmbed(place);
      expect(await page.locator(".overview").count(), place).toBe(1);
      await page.close();
    }
  });
});

describe("the whole journey", () => {
  it("raised no error on the site's side", () => {
    const troubles = reader
      .troubles()
      .filter((trouble) => !trouble.startsWith(`foreign request: ${portal.base}`))
      .filter((trouble) => !trouble.endsWith(`(${portal.base}favicon.ico)`))
      .filter((trouble) => !/embed\.js' violates|script-src-elem refused .*embed\.js/.test(trouble));
    expect(troubles).toEqual([]);
  });
});
