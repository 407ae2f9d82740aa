import { resolve } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect, inject } from "vitest";
import { checkAccessibility } from "./checkAccessibility.ts";
import { findBrowser } from "./findBrowser.ts";
import { TEST_FONTS } from "./testFonts.ts";
import { type Watch, watchPage } from "./watchPage.ts";

const OUTPUT = resolve(import.meta.dirname, "../output");

/** How a reader comes: the place is what follows the # of the address; sizes are CSS pixels. */
export type ReaderOptions = {
  readonly place?: string;
  readonly width?: number;
  readonly height?: number;
  /** The language the browser asks for. */
  readonly language?: "zh-CN" | "en";
  readonly theme?: "light" | "dark";
  readonly reducedMotion?: boolean;
  /** A phone: touch instead of a mouse, and the viewport of a mobile browser. */
  readonly touch?: boolean;
  /** The folder to open instead of the built site, with a slash at the end. */
  readonly base?: string;
};

/** A reader before an open page. */
export type Reader = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The address of the folder that the site is served from, with a slash at the end. */
  readonly base: string;
  /** Console errors, page errors, violations of the policy and foreign requests so far. */
  readonly troubles: () => readonly string[];
  /** Fails unless there were no troubles. */
  readonly expectQuiet: () => void;
  /** Goes to another place of the site (what follows the #) without loading the page again. */
  readonly goTo: (place: string) => Promise<void>;
  /** Waits until all fonts that the page has asked for are there. */
  readonly waitForFonts: () => Promise<void>;
  /** Violations of WCAG 2.2 A and AA, one line per element. */
  readonly axe: () => Promise<readonly string[]>;
  /** Writes tests/output/NAME.png, the whole page, with animations at their end; returns the file's path. */
  readonly screenshot: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/** Opens the built site as a reader with this screen and these wishes; one browser serves all tests of a file. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const base = options.base ?? siteBase();
  const context = await (await sharedBrowser()).newContext(printContextOptions(options));
  const watch = await watchPage(context, new URL(base).origin);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(options.place === undefined ? base : `${base}#${options.place}`);
  await waitForFonts(page);
  return buildReader({ page, context, base, watch });
}

function siteBase(): string {
  const site = inject("site");
  if (site.kind === "served") return site.base;
  throw new Error(`The site could not be built: ${site.reason}`);
}

function sharedBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

async function launch(): Promise<Browser> {
  const { path, args, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args: [...args], env: { ...definedEnvironment(), ...env } });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function printContextOptions(options: ReaderOptions) {
  const { width = 1280, height = 900, language = "zh-CN", theme = "light", touch = false } = options;
  return {
    viewport: { width, height },
    locale: language,
    timezoneId: "Asia/Shanghai",
    colorScheme: theme,
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    hasTouch: touch,
    isMobile: touch,
  } as const;
}

type Opened = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly base: string;
  readonly watch: Watch;
};

function buildReader({ page, context, base, watch }: Opened): Reader {
  return {
    page,
    context,
    base,
    troubles: () => [...watch.troubles],
    expectQuiet: () => expect(watch.troubles, watch.troubles.join("\n")).toEqual([]),
    goTo: async (place) => {
      await page.goto(`${base}#${place}`);
      await waitForFonts(page);
    },
    waitForFonts: () => waitForFonts(page),
    axe: () => checkAccessibility(page),
    screenshot: async (name) => {
      const path = resolve(OUTPUT, `${name}.png`);
      await waitForFonts(page);
      await page.screenshot({ path, fullPage: true, animations: "disabled" });
      return path;
    },
    close: () => context.close(),
  };
}

/** Fonts are fetched when text first needs them, so the regular faces are asked for before the wait. */
async function waitForFonts(page: Page): Promise<void> {
  await page.evaluate(async (families) => {
    const sample = "预算 0123456789 budget";
    const faces = families.flatMap((family) => [`400 16px "${family}"`, `700 16px "${family}"`]);
    await Promise.all(faces.map((face) => document.fonts.load(face, sample)));
    await document.fonts.ready;
  }, TEST_FONTS);
}
