import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largeBudget } from "../budgets/largeBudget.ts";
import { openView, waitForStill } from "./openView.ts";
import { pressArc } from "./pressArc.ts";
import { BUDGET_FILE } from "./printedText.ts";
import { openReader, type Reader } from "./reader.ts";

const LINES = 10_000;

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
  const body = JSON.stringify({ ...largeBudget(LINES), id: BUDGET_FILE.replace(".json", "") });
  await reader.page.route(`**/data/${BUDGET_FILE}`, (route) =>
    route.fulfill({ contentType: "application/json", body }),
  );
  await reader.goTo("/-/terms");
  await reader.page.reload();
  await openView(reader, "/-/functions");
});

afterAll(async () => {
  await reader.close();
});

const rows = () => reader.page.locator(".functions__table tbody tr[aria-rowindex]");

describe("a budget of ten thousand lines", () => {
  it("draws what pixels can show, and keeps in the page the rows near the window", async () => {
    await rows().first().waitFor();
    expect(await reader.page.locator(".functions__table table").getAttribute("aria-rowcount")).toBe("10001");
    expect(await rows().count()).toBeLessThan(100);
    expect(await reader.page.locator(".arc").count()).toBeLessThan(1500);
    expect(await reader.page.locator("*").count()).toBeLessThan(6000);
  });

  it("reaches the last line by scrolling", async () => {
    await reader.page.locator(".functions__table").evaluate((table) => {
      window.scrollTo(0, window.scrollY + table.getBoundingClientRect().bottom - window.innerHeight);
    });
    await reader.page.locator('tr[aria-rowindex="10001"]').waitFor();
    expect(await rows().count()).toBeLessThan(100);
    await reader.page.evaluate(() => window.scrollTo(0, 0));
  });

  it("zooms to a class by a press and back by Escape", async () => {
    const first = (await reader.page.locator(".arc").first().getAttribute("data-arc")) ?? "";
    await pressArc(reader.page, first);
    await waitForStill(reader.page);
    expect(new URL(reader.page.url()).hash).toBe(`#/-/functions/${first}`);
    expect(await reader.page.locator(".centre--link").count()).toBe(1);
    await reader.page.locator('.arc[tabindex="0"]').focus();
    await reader.page.keyboard.press("Escape");
    await waitForStill(reader.page);
    expect(new URL(reader.page.url()).hash).toBe("#/-/functions");
  });
});
