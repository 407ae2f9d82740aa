import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReader, type Reader } from "./reader.ts";

const OUTPUT = resolve(import.meta.dirname, "../output");

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ width: 1440 });
});

afterAll(() => reader.close());

/** Goes to a place (what follows the #) and waits until its view stands there. */
async function open({ page, goTo }: Reader, place: string): Promise<void> {
  await goTo(place);
  await page.waitForFunction(
    (hash) =>
      location.hash === hash &&
      document.querySelector("main h1") !== null &&
      document.querySelector("main .loading") === null,
    `#${place}`,
  );
}

const titles = () => reader.page.locator(".agenda-entry__title").allTextContents();
const questions = () => reader.page.locator(".agenda-entry__question");
const notes = () => reader.page.locator(".agenda-entry__notes");
const button = (name: string) => reader.page.getByRole("button", { name, exact: true });
const address = async () => new URL(reader.page.url()).hash;

describe("a deputy's agenda", () => {
  it("takes a finding, an indicator and a figure with one press each", async () => {
    await open(reader, "/-/review");
    const finding = reader.page.locator(".finding", { hasText: "像是另一年度或另一稿的表" });
    await finding.getByRole("button", { name: /加入议程/ }).click();
    await expect.poll(() => finding.getByText("已在议程第 1 项").isVisible()).toBe(true);
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toContain(
      "已在议程第 1 项",
    );
    await open(reader, `/-/projects/${encodeURIComponent("招商引资工作经费")}`);
    await reader.page.getByRole("button", { name: /^加入议程\s*：企业投资成本$/ }).click();
    await open(reader, "/-/tables/t5.1.5");
    await reader.page.locator(".mark-bar .add-to-agenda").click();
    await expect.poll(() => reader.page.locator(".header__count--agenda").textContent()).toContain("3");
  });

  it("drafts a question for each", async () => {
    await open(reader, "/-/hearing");
    await expect
      .poll(titles)
      .toEqual([
        "1 支出总表与其他各表不一致，像是另一年度或另一稿的表",
        "2 招商引资工作经费 · 企业投资成本",
        "3 表五 · 合计 · 项目支出",
      ]);
    expect(await questions().nth(0).inputValue()).toContain("请说明以哪一张表为准？");
    expect(await questions().nth(1).inputValue()).toContain("指标值未见数值");
    expect(await questions().nth(2).inputValue()).toContain("80.00 万元");
    expect(await reader.axe()).toEqual([]);
  });

  it("keeps order, questions and notes over a reload", async () => {
    await questions().nth(2).fill("这 80 万元分给哪些项目？");
    await notes().nth(0).fill("请财政局一并说明。\n记下答复人。");
    await button("第 3 项上移").focus();
    await reader.page.keyboard.press("Enter");
    await reader.page.keyboard.press("Enter");
    await expect.poll(titles).toContain("1 表五 · 合计 · 项目支出");
    expect(await reader.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "第 1 项上移",
    );
    await reader.page.reload();
    await expect.poll(titles).toHaveLength(3);
    expect(await questions().nth(0).inputValue()).toBe("这 80 万元分给哪些项目？");
    expect(await notes().nth(1).inputValue()).toBe("请财政局一并说明。\n记下答复人。");
  });

  it("gives back what was removed", async () => {
    await button("移除第 2 项").click();
    await expect.poll(titles).toHaveLength(2);
    await button("撤销").click();
    await expect.poll(titles).toHaveLength(3);
    expect(await notes().nth(1).inputValue()).toContain("请财政局一并说明。");
  });

  const file = resolve(OUTPUT, "hearing-agenda.json");

  it("goes into a file and comes back from it; another file changes nothing", async () => {
    const [download] = await Promise.all([reader.page.waitForEvent("download"), button("存成文件").click()]);
    expect(download.suggestedFilename()).toBe("议程-tunliu-investment-promotion-2024.json");
    await download.saveAs(file);
    const saved: unknown = JSON.parse(await readFile(file, "utf8"));
    expect(saved).toMatchObject({ format: "sunlit-budget-hearing", version: 1 });
    for (const left of [2, 1, 0]) {
      await button("移除第 1 项").click();
      await expect.poll(titles).toHaveLength(left);
    }
    expect(await reader.page.locator("main").textContent()).toContain("议程还是空的");
    const input = reader.page.locator('input[type="file"]');
    await input.setInputFiles(file);
    await expect.poll(titles).toHaveLength(3);
    expect(await notes().nth(1).inputValue()).toBe("请财政局一并说明。\n记下答复人。");
    const broken = resolve(OUTPUT, "hearing-broken.json");
    await writeFile(broken, '{"format":"sunlit-budget-hearing","version":7}');
    await input.setInputFiles(broken);
    await expect.poll(() => reader.page.locator(".hearing__told").textContent()).toContain("不是议程文件");
    expect(await titles()).toHaveLength(3);
  });
});

describe("the presentation", () => {
  const position = () => reader.page.locator(".present__position > :first-child").textContent();

  it("moves by keys and leaves with Escape", async () => {
    await reader.page.setViewportSize({ width: 1920, height: 1080 });
    await open(reader, "/-/hearing/present-1");
    expect(await position()).toBe("1 / 3");
    await reader.page.keyboard.press("ArrowRight");
    await expect.poll(position).toBe("2 / 3");
    await reader.page.keyboard.press("End");
    await expect.poll(position).toBe("3 / 3");
    await reader.page.keyboard.press("PageUp");
    await reader.page.keyboard.press("Home");
    await expect.poll(position).toBe("1 / 3");
    expect(await reader.axe()).toEqual([]);
    for (let press = 0; press < 12; press += 1) {
      await reader.page.keyboard.press("Tab");
      expect(await reader.page.evaluate(() => document.activeElement?.closest(".present") !== null)).toBe(
        true,
      );
    }
    expect(await reader.page.locator(".present").textContent()).not.toContain("请财政局一并说明");
    await reader.page.keyboard.press("Escape");
    await expect.poll(address).toBe("#/-/hearing");
  });

  it.each(["/-/hearing/present-2", "/-/hearing/present-2?theme=dark", "/-/hearing/present-2?lang=en"])(
    "is readable from the back of the room at %s",
    async (place) => {
      await open(reader, place);
      const sizes = await reader.page.evaluate(() =>
        [...document.querySelectorAll(".present *")]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3))
          .filter((element) => element.closest(".visually-hidden") === null)
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    },
  );
});

describe("the brief", () => {
  it.each(["/-/hearing?theme=dark", "/-/hearing?lang=en"])(
    "prints %s on A4, all of it inside the page",
    async (place) => {
      await open(reader, place);
      const data = await reader.page.pdf({ preferCSSPageSize: true, printBackground: true });
      const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
      expect(pdf.numPages).toBeGreaterThan(5);
      const texts: string[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
        const { items } = await page.getTextContent();
        for (const item of items) {
          if (!("str" in item) || item.str.trim() === "") continue;
          texts.push(item.str);
          const [left, width] = [Number(item.transform[4]), item.width];
          expect(left, item.str).toBeGreaterThan(20);
          expect(left + width, item.str).toBeLessThan(576);
        }
      }
      const text = texts.join("").replace(/\s/g, "");
      for (const expected of ["2024", "228.84", "164.01", "请财政局一并说明。", "这80万元分给哪些项目？"])
        expect(text).toContain(expected);
      // Some Chromium leave table cells out of a PDF's text layer, though they draw them: the page itself is asked for these.
      await reader.page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const places = reader.page.locator(".brief-sources__place a");
      await expect.poll(() => places.allTextContents()).toContain("t5.1.5");
      await reader.page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    },
  );

  it("gives the page back as it was", async () => {
    await open(reader, "/-/hearing?theme=dark");
    expect(await reader.page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await reader.page.locator(".brief").count()).toBe(0);
    expect(await reader.page.locator(".hearing").isVisible()).toBe(true);
  });
});

describe("a browser that keeps nothing", () => {
  it("says so, and still holds the agenda", async () => {
    const other = await openReader();
    await other.context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await other.page.reload();
    await open(other, "/-/hearing");
    await expect.poll(() => other.page.locator("main").textContent()).toContain("不允许保存");
    await other.page.getByRole("button", { name: "把 4 处对不上的都加入议程" }).click();
    await expect.poll(() => other.page.locator(".agenda-entry").count()).toBe(4);
    other.expectQuiet();
    await other.close();
  });
});

describe("all that", () => {
  it("is quiet", () => reader.expectQuiet());
});
