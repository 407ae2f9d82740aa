import puppeteer, { type Browser } from "puppeteer-core";
import { type AnyBrowser, type AnyPage, isRequest, printCall, TELL_VIOLATIONS } from "./oldBrowsersPage.ts";

/** Starts an installed Firefox, driven over WebDriver BiDi, with a profile of its own and nobody to phone home to. */
export async function startFirefox(path: string): Promise<AnyBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless: true,
    extraPrefsFirefox: {
      "intl.accept_languages": "zh-CN",
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
    },
  });
  return {
    version: (await browser.version()).replace("firefox/", "Firefox "),
    newPage: () => newPage(browser),
    close: () => browser.close(),
  };
}

/** Firefox calls it an error (NS_BINDING_ABORTED) when a page is left before a font of it is there. */
const LEFT_BEHIND = /downloadable font: download failed .*status=2152398850/;

async function newPage(browser: Browser): Promise<AnyPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !LEFT_BEHIND.test(message.text())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => void troubles.push(String(error)));
  page.on("request", (request) => void (isRequest(request.url()) && requests.push(request.url())));
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(`() => { ${TELL_VIOLATIONS} }`);
  return {
    load: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    ask: async <Given, Answer>(read: (given: Given) => Answer, given: Given) =>
      page.evaluate<[], () => Answer>(printCall(read, given)),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    print: () => page.pdf({ format: "A4" }),
    screenshot: async (path) => void (await page.screenshot({ path: `${path.replace(/\.png$/, "")}.png` })),
    troubles: () => troubles,
    requests: () => requests,
  };
}
