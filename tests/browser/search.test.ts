import { beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

const address = () => decodeURIComponent(new URL(reader.page.url()).hash);
const button = () => reader.page.locator("header").getByRole("button", { name: /^(搜索|Search)$/ });
const dialog = () => reader.page.getByRole("dialog");
const field = () => dialog().getByRole("searchbox");
const hits = () => dialog().locator(".search__hit");
const status = () => dialog().getByRole("status").textContent();
const isFocused = (locator: ReturnType<typeof field>) =>
  locator.evaluate((element) => element === document.activeElement);

async function ask(query: string): Promise<void> {
  await button().click();
  await field().fill(query);
}

describe("searching", () => {
  it("opens by its button, with the field ready, and gives the focus back on Escape", async () => {
    await openView(reader, "/-/overview");
    await button().click();
    await poll(() => isFocused(field())).toBe(true);
    expect(await status()).toBe("例如：公积金、gjj、zsyz、2080505、满意度");
    await reader.page.keyboard.press("Escape");
    await poll(() => dialog().count()).toBe(0);
    expect(await isFocused(button())).toBe(true);
  });

  it("opens by / and keeps the stroke out of the field", async () => {
    await openView(reader, "/-/overview");
    await reader.page.keyboard.press("/");
    await poll(() => isFocused(field())).toBe(true);
    expect(await field().inputValue()).toBe("");
    await reader.page.keyboard.type("a/b");
    expect(await field().inputValue()).toBe("a/b");
    await reader.page.keyboard.press("Escape");
    await poll(() => dialog().count()).toBe(0);
  });

  it("finds the housing fund by the initials of its pinyin and goes there by arrow and Enter", async () => {
    await openView(reader, "/-/overview");
    await ask("gjj");
    await poll(() => hits().first().locator(".search__title").textContent()).toContain("住房公积金");
    expect(await hits().first().locator("mark").allTextContents()).toEqual(["公积金"]);
    await reader.page.keyboard.press("ArrowDown");
    expect(await isFocused(hits().first())).toBe(true);
    await reader.page.keyboard.press("ArrowDown");
    expect(await isFocused(hits().nth(1))).toBe(true);
    await reader.page.keyboard.press("ArrowUp");
    await reader.page.keyboard.press("ArrowUp");
    expect(await isFocused(field())).toBe(true);
    await reader.page.keyboard.press("ArrowDown");
    await reader.page.keyboard.press("Enter");
    await poll(() => dialog().count()).toBe(0);
    await poll(address).toBe("#/-/functions/2210201");
    await poll(() => reader.page.locator(".panel h2").textContent()).toBe("住房公积金");
  });

  it.each([
    ["zsyz", "招商引资工作经费"],
    ["zhaoshangyinzi", "招商引资工作经费"],
    ["2080505", "机关事业单位基本养老保险缴费支出"],
    ["满意度", "满意度"],
    ["预算收支总表", "预算收支总表"],
  ])("finds by %s: %s", async (query, title) => {
    await openView(reader, "/-/overview");
    await ask(query);
    await poll(async () => (await hits().locator(".search__title").allTextContents()).join(" / ")).toContain(
      title,
    );
    await reader.page.keyboard.press("Escape");
  });

  it("finds English names for English readers and goes there by Enter alone", async () => {
    await openView(reader, "/-/overview?lang=en");
    await ask("housing fund");
    await poll(() => hits().count()).toBeGreaterThan(0);
    expect(await hits().first().textContent()).toMatch(/housing/i);
    await reader.page.keyboard.press("Enter");
    await poll(() => dialog().count()).toBe(0);
    await poll(address).toContain("lang=en");
    expect(address()).not.toContain("overview");
  });

  it("says so where nothing is found", async () => {
    await openView(reader, "/-/overview");
    await ask("火星探测");
    await poll(status).toBe("没有找到“火星探测”");
    expect(await hits().count()).toBe(0);
    await reader.page.keyboard.press("Enter");
    expect(await dialog().count()).toBe(1);
    expect(address()).toBe("#/-/overview");
    await dialog().getByRole("button", { name: "关闭搜索" }).click();
    await poll(() => dialog().count()).toBe(0);
  });

  it("does all that quietly", () => reader.expectQuiet());
});
