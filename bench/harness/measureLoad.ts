import type { Browser } from "playwright-core";
import { type Conditions, openFresh } from "./browser.ts";
import type { BenchPage } from "./pages.ts";
import type { ServedPages, Sizes } from "./servePages.ts";
import { watchFirstPicture } from "./watchFirstPicture.ts";

/** A page that is loaded, where from, and under which conditions. */
export interface Load {
  readonly browser: Browser;
  readonly pages: ServedPages;
  readonly page: BenchPage;
  readonly conditions: Conditions;
}

/** One cold load: ms to the first picture and to being ready for input, and the scripts asked for until then. */
export interface Loaded {
  readonly picture: number;
  readonly ready: number;
  readonly scripts: readonly string[];
}

const PATIENCE = 60_000;

/** Loads a page as a reader does who was never here. Throws after a minute without a picture. */
export async function measureLoad({
  browser,
  pages,
  page: { first, readiness },
  conditions,
}: Load): Promise<Loaded> {
  const fresh = await openFresh(browser, conditions);
  const scripts = new Set<string>();
  let isOpen = true;
  try {
    fresh.page.on("request", (request) => {
      if (isOpen && request.resourceType() === "script") scripts.add(new URL(request.url()).pathname);
    });
    await fresh.page.addInitScript(watchFirstPicture, readiness);
    await fresh.page.goto(pages.base + first, { waitUntil: "commit" });
    await fresh.page.waitForFunction(() => typeof window.firstPicture?.ready === "number", null, {
      timeout: PATIENCE,
      polling: 100,
    });
    isOpen = false;
    const times = await fresh.page.evaluate(() => window.firstPicture);
    return {
      picture: times?.picture ?? Number.NaN,
      ready: times?.ready ?? Number.NaN,
      scripts: [...scripts],
    };
  } finally {
    await fresh.close();
  }
}

/** The bytes of scripts together, each file compressed by itself. */
export async function sizeScripts(pages: ServedPages, scripts: readonly string[]): Promise<Sizes> {
  const sizes = await Promise.all(scripts.map((path) => pages.sizesOf(path)));
  const sum = (name: keyof Sizes) => sizes.reduce((total, size) => total + size[name], 0);
  return { raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };
}
