import { beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { isSameAmount, printedAt, readBudget } from "./printedText.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

const address = () => new URL(reader.page.url()).hash;
const marked = () => reader.page.locator("[data-marked]");
const isFocused = () =>
  marked().evaluate((cell) => document.activeElement !== null && cell.contains(document.activeElement));
const isInSight = () =>
  marked().evaluate((cell) => {
    const { top, bottom, left, right } = cell.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
const derived = (text: string) =>
  reader.page
    .locator("main .amount--derived", { has: reader.page.getByRole("button", { name: text }) })
    .first();

describe("from a figure to its cell", () => {
  it("leads from the overview's total to the highlighted cell of table 1", async () => {
    await openView(reader, "/-/overview");
    await reader.page.locator(".overview-head__amount a").click();
    await poll(address).toBe("#/-/tables/t1.34.4");
    await poll(() => marked().textContent()).toContain("228.84");
    await poll(isFocused).toBe(true);
    await poll(isInSight).toBe(true);
    expect(await reader.page.locator(".sheet h2").textContent()).toBe("2024年预算收支总表");
    expect(await reader.page.locator("#mark-bar").textContent()).toContain("表一");
  });

  it("leads back to where the figure is drawn", async () => {
    await openView(reader, "/-/tables/t2.7.3");
    await reader.page.getByRole("link", { name: "按功能 · 行政事业单位养老支出" }).click();
    await poll(address).toBe("#/-/functions/20805");
    await poll(() => reader.page.locator(".panel h2").textContent()).toBe("行政事业单位养老支出");
    await reader.page.goBack();
    await poll(() => marked().textContent()).toContain("12.74");
  });

  it("keeps blank cells blank", async () => {
    await openView(reader, "/-/functions/208");
    await reader.page.locator(".panel__amounts").getByRole("link", { name: "空白" }).first().click();
    await poll(address).toBe("#/-/tables/t5.6.5");
    await poll(() => marked().textContent()).toMatch(/^[^\d]*空白$/);
    expect(await reader.page.locator("#mark-bar").textContent()).toContain("原文此格空白");
  });

  it("opens the sum of a computed figure, whose terms lead to their cells", async () => {
    await openView(reader, "/-/overview");
    await derived("117.58").getByRole("button").click();
    const sum = derived("117.58").locator(".popover__panel");
    expect(await sum.locator(".amount__term a").allTextContents()).toEqual(["80.00", "37.58"]);
    expect(await sum.locator(".amount__term--sum .amount__number").textContent()).toBe("117.58");
    await sum.locator(".amount__term a").first().click();
    await poll(address).toBe("#/-/tables/t5.1.5");
    await poll(() => marked().textContent()).toContain("80.00");
  });

  it("closes the sum on Escape and returns the focus", async () => {
    await openView(reader, "/-/overview");
    const button = derived("117.58").getByRole("button").first();
    await button.click();
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    await reader.page.keyboard.press("Tab");
    await reader.page.keyboard.press("Escape");
    await poll(() => reader.page.locator(".popover__panel").count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("falls back to the nearest table and says so where the address names no cell", async () => {
    await openView(reader, "/-/tables/t2.700.3");
    expect(await reader.page.locator(".mark-bar").textContent()).toBe(
      "地址里指的位置不在这份文件里，已打开最近的一张表。",
    );
    expect(await marked().count()).toBe(0);
  });

  const PLACES = [
    "/-/overview",
    "/-/overview?basis=current-year",
    "/-/functions",
    "/-/functions?basis=current-year",
    "/-/functions/201",
    "/-/flows",
    "/-/flows?basis=current-year",
    "/-/flows/project-spending",
    "/-/projects",
    "/-/projects/招商引资工作经费",
    "/-/projects/驻外招商工作经费",
  ];
  const sources = new Set<string>();

  it.each(PLACES)("shows at %s only what the cells say", async (place) => {
    await openView(reader, place);
    const budget = await readBudget(reader.base);
    const links = await reader.page.locator("main a.amount").evaluateAll((anchors) =>
      anchors.map((anchor) => ({
        shown: anchor.textContent ?? "",
        source: (anchor.getAttribute("href") ?? "").replace(/^.*\/tables\/|\?.*$/g, ""),
      })),
    );
    expect(links.length).toBeGreaterThan(4);
    const wrong = links.filter(({ shown, source }) => {
      const printed = printedAt(budget, source);
      if (printed === null) return true;
      return shown === "空白" ? printed.text.trim() !== "" : !isSameAmount(shown, printed);
    });
    expect(wrong).toEqual([]);
    for (const { source } of links) sources.add(source);
  });

  it.each(PLACES)("shows at %s only sums that add up", async (place) => {
    await openView(reader, place);
    const budget = await readBudget(reader.base);
    const buttons = reader.page.locator("main .amount--derived > button");
    for (let index = 0; index < (await buttons.count()); index += 1) {
      await buttons.nth(index).click();
      const terms = await reader.page.locator(".popover__panel .amount__term").evaluateAll((lines) =>
        lines.map((line) => ({
          sign: line.querySelector(".amount__sign")?.textContent ?? "",
          shown: line.querySelector(".amount__number")?.textContent ?? "",
          source: (line.querySelector("a")?.getAttribute("href") ?? "").replace(/^.*\/tables\/|\?.*$/g, ""),
        })),
      );
      const result = terms.pop();
      const cents = (text: string) => Math.round(Number(text.replaceAll(",", "")) * 100);
      let sum = 0;
      for (const { sign, shown, source } of terms) {
        const printed = printedAt(budget, source);
        expect(printed && isSameAmount(shown, printed), `${shown} at ${source}`).toBe(true);
        sum += sign === "−" ? -cents(shown) : cents(shown);
        sources.add(source);
      }
      expect(sum, JSON.stringify(terms)).toBe(cents(result?.shown ?? ""));
      expect(await buttons.nth(index).textContent()).toContain(result?.shown);
      await reader.page.keyboard.press("Escape");
    }
  });

  it("marks every one of those cells", async () => {
    const budget = await readBudget(reader.base);
    expect(sources.size).toBeGreaterThan(30);
    for (const source of sources) {
      await reader.goTo(`/-/tables/${source}`);
      const text = printedAt(budget, source)?.text.trim() ?? "?";
      await poll(() => reader.page.locator(`[data-marked]`).allTextContents()).toEqual([
        expect.stringContaining(text),
      ]);
    }
  });

  it("does all that quietly", () => reader.expectQuiet());
});
