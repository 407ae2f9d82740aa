import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ width: 1280, reducedMotion: true });
});

afterAll(() => reader.close());

function code(): Promise<string> {
  return reader.page.locator(".share__code").inputValue();
}

async function openShare(place: string, name: string): Promise<void> {
  await openView(reader, place);
  await reader.page.getByRole("button", { name, exact: true }).focus();
  await reader.page.keyboard.press("Enter");
  await reader.page.locator("dialog.share").waitFor();
}

describe("the share dialog", () => {
  it("makes the code of what the reader sees, with the height that the preview tells", async () => {
    await openShare("/-/functions/208?basis=current-year", "分享");
    const preview = reader.page.frameLocator(".share__stage iframe");
    await preview.locator(".panel h2").waitFor();
    const content = () =>
      preview.locator("#embed").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    await poll(async () => /height="(\d+)"/.exec(await code())?.[1]).toBe(String(await content()));
    expect(await code()).toContain(
      `<iframe src="${reader.base}embed.html#/-/functions/208?basis=current-year" title="按功能 · 长治市屯留区人民政府招商中心 · 2024 年部门预算" width="100%" `,
    );
    expect(await code()).not.toMatch(/style=|<script/);
  });

  it("follows every choice in preview and code", async () => {
    const { page } = reader;
    await page.getByLabel("放什么").selectOption("overview-change");
    await page.getByLabel("语言").selectOption("en");
    await page.getByLabel("明暗").selectOption("dark");
    await page.getByLabel("栏宽（像素）").fill("300");
    await page.getByLabel("随栏宽伸缩").uncheck();
    await page.getByLabel("切换和目录").uncheck();
    await page.locator(".share__form select").last().selectOption("script");
    await poll(code).toContain(
      'embed.html#/-/overview/change?basis=current-year&amp;lang=en&amp;theme=dark&amp;show=title,panel,table,source" title="Against the year before · ',
    );
    expect(await code()).toContain(' width="300" ');
    expect(await code()).toContain(`<script src="${reader.base}embed.js" async></script>`);
    const preview = page.frameLocator(".share__stage iframe");
    await poll(() => preview.locator("h2").first().textContent()).toBe("Against the year before");
  });

  it("copies without a clipboard, and says so", async () => {
    const { page } = reader;
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "复制代码" }).click();
    await poll(() => page.locator(".share__snippet .share__note").textContent()).toBe("已复制");
    expect(
      await page.locator(".share__code").evaluate((field: HTMLTextAreaElement) => field.selectionEnd),
    ).toBe((await code()).length);
  });

  it("keeps the focus inside and gives it back with Escape", async () => {
    const { page } = reader;
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
        ),
      ).toBe(true);
    }
    await page.getByLabel("放什么").focus();
    await page.keyboard.press("Escape");
    await page.locator("dialog.share").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("分享");
  });

  it.each([
    ["/-/overview", "分享"],
    ["/-/flows?lang=en&theme=dark", "Share"],
    ["/-/hearing", "分享"],
  ])("bars no reader and fits 320 px at %s", async (place, name) => {
    await reader.page.setViewportSize({ width: 320, height: 700 });
    await openShare(place, name);
    await reader.page.waitForTimeout(500);
    expect(
      await reader.page.locator("dialog.share").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
    ).toBe(0);
    expect(await reader.axe()).toEqual([]);
    await reader.page.keyboard.press("Escape");
  });

  it("does all that quietly", () => reader.expectQuiet());
});
