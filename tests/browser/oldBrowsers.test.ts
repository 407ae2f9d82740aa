import { resolve } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { fleet } from "./oldBrowsersFleet.ts";
import { Journey } from "./oldBrowsersJourney.ts";
import type { AnyBrowser } from "./oldBrowsersPage.ts";
import { printPackOfSite, writePage } from "./packOfSite.ts";
import { poll } from "./poll.ts";
import { printSmallPdf } from "./smallPdf.ts";
import { VIEW_PLACES } from "./views.ts";

const OUTPUT = resolve(import.meta.dirname, "../output");

const HEADINGS: readonly string[] = [
  ...["长治市屯留区人民政府招商中心 2024 年部门预算", "钱花在哪些功能上", "钱从哪里来，怎么花出去"],
  ...["项目与绩效目标", "核对", "听证", "原表", "长治市屯留区人民政府招商中心", "名词"],
];

const pack = { address: "", remove: async () => {} };

function siteAddress(): string {
  const site = inject("site");
  if (site.kind === "failed") throw new Error(`The site could not be built: ${site.reason}`);
  return site.base;
}

beforeAll(async () => {
  Object.assign(pack, await writePage(await printPackOfSite(siteAddress())));
});

afterAll(() => pack.remove());

/** The test fonts, which the server of the tests adds to every page of the site. */
const FONTS = "/fonts/";

const PDF = printSmallPdf([
  {
    above: ["2025年部门财务收支预算总表", "编制部门：青溪区档案馆　　　　单位：元"],
    rows: [
      ["本年收入", "", "本年支出", ""],
      ["项目", "预算数", "项目", "预算数"],
      ["一、财政拨款收入", "3,000.00", "一、一般公共服务支出", "2,200.00"],
      ["二、事业收入", "", "二、住房保障支出", "800.00"],
      ["收入总计", "3,000.00", "支出总计", "3,000.00"],
    ],
  },
]);

const KINDS = ["the site", "the offline pack"] as const;

const CASES = fleet().flatMap((member) => KINDS.map((kind) => ({ ...member, kind })));

for (const { name, start, kind } of CASES) {
  describe.skipIf(start === null)(`${name}: ${kind}`, () => {
    let browser: AnyBrowser;
    let journey: Journey;

    beforeAll(async () => {
      if (start === null) return;
      browser = await start();
      journey = new Journey(await browser.newPage(), kind === "the site" ? siteAddress() : pack.address);
    });

    afterAll(() => browser?.close());

    it("opens every view in both languages", async () => {
      const headings: string[] = [];
      for (const place of VIEW_PLACES) headings.push(await journey.open(place));
      expect(headings.slice(0, HEADINGS.length)).toEqual(HEADINGS);
      expect(new Set(headings).size).toBe(VIEW_PLACES.length);
      await journey.open("/-/overview");
      await journey.page.screenshot(resolve(OUTPUT, `${name} ${kind}.png`));
    });

    it("zooms the sunburst, and up again by Escape", async () => {
      await journey.open("/-/functions");
      await journey.press('.arc[data-arc="208"] .arc__shape');
      await poll(() => journey.address()).toBe("#/-/functions/208");
      await journey.still();
      expect(await journey.text(".panel h2")).toBe("社会保障和就业支出");
      expect(await journey.text(".panel__amount")).toContain("12.74 万元");
      await journey.page.press("Escape");
      await poll(() => journey.address()).toBe("#/-/functions");
    });

    it("drills into the Sankey", async () => {
      await journey.open("/-/flows");
      expect(await journey.count(".flow-node")).toBe(21);
      await journey.press('.flow-node[data-node="project-spending"]');
      await poll(() => journey.address()).toBe("#/-/flows/project-spending");
      await poll(() => journey.text(".flow-panel h2")).toBe("项目支出");
    });

    it("leads to a printed cell, and prints all tables", async () => {
      await journey.open("/-/tables/t5.1.5");
      await poll(() => journey.text("td[data-marked]")).toContain("80.00");
      const printed = await readPdf(await journey.page.print());
      expect(printed.pages).toBeGreaterThanOrEqual(13);
    });

    it("lists what contradicts itself, and keeps an agenda over a reload", async () => {
      await journey.open("/-/review");
      expect(await journey.texts(".finding .add-to-agenda")).not.toEqual([]);
      await journey.press(".finding .add-to-agenda");
      await poll(() => journey.count(".header__count--agenda")).toBe(1);
      await journey.page.reload();
      await journey.open("/-/hearing");
      await poll(() => journey.count(".agenda-entry")).toBe(1);
    });

    it("finds by pinyin", async () => {
      await journey.open("/-/overview");
      await journey.page.type("/");
      await poll(() => journey.count(".search__field")).toBe(1);
      await journey.page.type("gjj");
      await poll(() => journey.text(".search__hits")).toContain("住房公积金");
      await journey.page.press("Escape");
      await poll(() => journey.count(".search__field")).toBe(0);
    });

    it.runIf(kind === "the site")("reads a published PDF, and draws its page beside", async () => {
      await journey.page.load(`${journey.home}#/import`);
      await poll(() => journey.count("input[type=file]")).toBe(1);
      await journey.page.ask(dropFile, PDF.toString("base64"));
      await expect.poll(() => journey.count("canvas"), { timeout: 30_000 }).toBe(1);
      expect(await journey.text("main")).toContain("1 张表");
    });

    it.runIf(kind === "the offline pack")("says that it cannot read files, and leads back", async () => {
      await journey.page.load(`${journey.home}#/import`);
      await poll(() => journey.text("main h1")).toBe("离线包里不能读取新文件");
      await journey.press("main a");
      await poll(() => journey.text("main h1")).toContain("2024 年部门预算");
    });

    it("fits a narrow phone", async () => {
      await journey.page.resize(320, 640);
      for (const place of VIEW_PLACES) {
        await journey.open(place);
        expect(await journey.page.ask(readOverhang, null), place).toBeLessThanOrEqual(0);
      }
      await journey.page.resize(1280, 900);
    });

    it("does all that quietly", () => {
      expect(journey.page.troubles()).toEqual([]);
      expect(journey.page.requests().filter(isForeign)).toEqual([]);
    });

    const isForeign = (address: string) =>
      !address.startsWith(journey.home) && !address.startsWith(new URL(FONTS, siteAddress()).href);
  });
}

/** Runs in the page: hands a PDF to the import page. */
function dropFile(base64: string): void {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], "budget.pdf"));
  if (input !== null) input.files = transfer.files;
  input?.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Runs in the page: by how many pixels it is wider than the window. */
function readOverhang(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

async function readPdf(data: Uint8Array): Promise<{ readonly pages: number }> {
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  return { pages: pdf.numPages };
}
