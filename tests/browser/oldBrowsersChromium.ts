import { type Browser, chromium } from "playwright-core";
import { type AnyBrowser, type AnyPage, isRequest, printCall, TELL_VIOLATIONS } from "./oldBrowsersPage.ts";

/** A Chromium to start: its program, flags and environment. */
export type ChromiumToStart = {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** Starts a Chromium of any version from 87 on. */
export async function startChromium({ path, args, env }: ChromiumToStart): Promise<AnyBrowser> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const browser = await chromium.launch({
    executablePath: path,
    args: [...args],
    env: { ...inherited, ...env },
  });
  return {
    version: `Chromium ${browser.version()}`,
    newPage: () => newPage(browser),
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser): Promise<AnyPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => isRequest(request.url()) && requests.push(request.url()));
  await page.addInitScript(TELL_VIOLATIONS);
  return {
    load: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    ask: async <Given, Answer>(read: (given: Given) => Answer, given: Given) =>
      page.evaluate<Answer>(printCall(read, given)),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    print: () => page.pdf({ format: "A4" }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    troubles: () => troubles,
    requests: () => requests,
  };
}
