import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedFolder, serveFolder } from "../../scripts/serveFolder.ts";
import { openView } from "./openView.ts";
import { servePolicySite } from "./policySite.ts";
import { openReader, type Reader } from "./reader.ts";
import { printSmallPdf } from "./smallPdf.ts";
import { VIEW_PLACES } from "./views.ts";

const PDF = printSmallPdf([
  {
    above: ["2025年部门财务收支预算总表", "编制部门：青溪区档案馆　　　　单位：元"],
    rows: [
      ["本年收入", "", "本年支出", ""],
      ["项目", "预算数", "项目", "预算数"],
      ["一、财政拨款收入", "3,000.00", "一、一般公共服务支出", "3,000.00"],
      ["收入总计", "3,000.00", "支出总计", "3,000.00"],
    ],
  },
]);

let site: ServedFolder;
let reader: Reader;
const requests: string[] = [];

beforeAll(async () => {
  site = await servePolicySite();
  reader = await openReader({ base: site.base, reducedMotion: true });
  reader.context.on("request", (request) => requests.push(request.url()));
});

afterAll(async () => {
  await reader.close();
  await site.close();
});

/** Presses the menu of what can be taken away, and a form in it; the bytes are not looked at here. */
async function take(form: RegExp): Promise<void> {
  await reader.page.locator(".take-away__button").first().click();
  await Promise.all([
    reader.page.waitForEvent("download"),
    reader.page.getByRole("menuitem", { name: form }).first().click(),
  ]);
}

describe("the built site under the policy that it ships with", () => {
  it("shows every view in both languages", async () => {
    for (const place of [...VIEW_PLACES, "/-/booklet"]) await openView(reader, place);
    reader.expectQuiet();
  });

  it("gives pictures and tables away", async () => {
    await openView(reader, "/-/flows");
    await take(/SVG/);
    await take(/300 dpi/);
    await take(/XLSX|Excel/);
    reader.expectQuiet();
  });

  it("keeps an agenda, and previews a frame in the share dialog", async () => {
    await openView(reader, "/-/review");
    await reader.page
      .getByRole("button", { name: /加入议程/ })
      .first()
      .click();
    await openView(reader, "/-/functions");
    await reader.page.getByRole("button", { name: "分享", exact: true }).click();
    await reader.page.frameLocator(".share__stage iframe").locator(".panel h2").waitFor();
    await reader.page.keyboard.press("Escape");
    reader.expectQuiet();
  });

  it("reads a PDF with a Chinese font that it does not bring, and draws its page", async () => {
    await reader.goTo("/import");
    await reader.page.setInputFiles("input[type=file]", {
      name: "budget.pdf",
      mimeType: "application/pdf",
      buffer: PDF,
    });
    await reader.page.locator("canvas").waitFor();
    expect(await reader.page.locator(".read-cell").first().textContent()).toBe("一、财政拨款收入");
    reader.expectQuiet();
  });

  it("asks no other origin for anything", () => {
    expect(requests.length).toBeGreaterThan(60);
    const abroad = requests.filter(
      (address) => !/^(?:data|blob):/.test(address) && !address.startsWith(site.base),
    );
    expect(abroad).toEqual([]);
  });

  it("tells whose software it is made of", async () => {
    await openView(reader, "/-/overview");
    await reader.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const link = reader.page.getByRole("link", { name: "所用软件的许可证" });
    expect(await link.getAttribute("href")).toBe("licences.txt");
    const text = await (await fetch(`${site.base}licences.txt`)).text();
    for (const name of ["react", "decimal.js", "pdfjs-dist", "@e965/xlsx", "d3-shape"])
      expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: [A-Z]`, "m"));
    expect(text).not.toMatch(/node_modules|\/home|\/work/);
  });

  it("has no style and no script written into its pages", async () => {
    for (const page of ["index.html", "embed.html", "tables.html"]) {
      const text = await (await fetch(site.base + page)).text();
      expect(text.match(/\sstyle=|<style|\son[a-z]+=|javascript:|<script(?![^>]* src=)/gi), page).toBeNull();
    }
  });
});

describe("embed.html under that policy", () => {
  let column = "";
  let portal: ServedFolder;
  let stranger: ServedFolder;
  let framed: ServedFolder;

  beforeAll(async () => {
    const pages = { folder: "demo/portal", port: 0, headers: () => ({}), page: () => column };
    [portal, stranger] = await Promise.all([serveFolder(pages), serveFolder(pages)]);
    framed = await servePolicySite(new URL(portal.base).origin);
    column = `<iframe width="800" height="600" src="${framed.base}embed.html#/-/functions"></iframe>`;
  });

  afterAll(async () => {
    await portal.close();
    await stranger.close();
    await framed.close();
  });

  /** The pictures in the frame of a portal's page, once the browser has shown or refused it. */
  async function picturesAt(address: string): Promise<number> {
    const { page, close } = await openReader({ base: framed.base });
    await page.goto(address);
    const pictures = page.frameLocator("iframe").locator(".sunburst");
    await pictures.waitFor({ timeout: 5_000 }).catch(() => null);
    const shown = await pictures.count();
    await close();
    return shown;
  }

  it("is shown by the portal and by no other page", async () => {
    expect(await picturesAt(`${portal.base}locked.html`)).toBe(1);
    expect(await picturesAt(`${stranger.base}locked.html`)).toBe(0);
  });
});
