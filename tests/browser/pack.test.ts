import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { printPackOfSite } from "./packOfSite.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

const NAME = "tunliu-investment-promotion-2024.offline.html";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

afterAll(() => reader.close());

const button = () => reader.page.getByRole("button", { name: "下载离线包（一个网页文件）" });
const note = () => reader.page.locator(".pack-note").textContent();

describe("the button for the offline pack", () => {
  it("hands over the same bytes as the command makes, with nothing asked of the network twice", async () => {
    await openView(reader, "/-/overview");
    const saving = reader.page.waitForEvent("download");
    await button().click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(NAME);
    const saved = await readFile(await download.path(), "utf8");
    expect(saved).toBe(await printPackOfSite(reader.base));
    await poll(note).toMatch(/^离线包已做好（1\.\d MB）。拷到 U 盘/);
    reader.expectQuiet();
  });

  it("says so where the program cannot be had, and can be pressed again", async () => {
    await reader.page.route("**/pack/program.txt", (route) => route.abort());
    await button().click();
    await poll(note).toBe("离线包没有做成，可能是网络中断。请再试一次。");
    await reader.page.unrouteAll();
    const saving = reader.page.waitForEvent("download");
    await button().click();
    expect((await saving).suggestedFilename()).toBe(NAME);
  });

  it("tells readers inside WeChat, which saves no files, what to do", async () => {
    await reader.page.addInitScript(() => {
      Object.defineProperty(navigator, "userAgent", { value: "Mozilla/5.0 MicroMessenger/8.0.50" });
    });
    await reader.page.reload();
    await button().click();
    await poll(note).toContain("在浏览器打开");
  });
});
