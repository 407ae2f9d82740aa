import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { openReader, type Reader } from "./reader.ts";
import { VIEW_PLACES, withSetting } from "./views.ts";

const PROJECT = "/-/projects/驻外招商工作经费";

describe.each(["light", "dark"] as const)("what bars readers, %s", (theme) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await openReader({ theme, reducedMotion: true });
  });

  afterAll(() => reader.close());

  it.each(VIEW_PLACES)("is not in %s", async (place) => {
    await openView(reader, place);
    expect(await reader.page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    expect(await reader.axe()).toEqual([]);
  });

  it.each([
    "/-/functions/208",
    "/-/flows/basic",
    PROJECT,
    "/-/tables/t1.34.4",
    "/-/tables/f2.i2.annual",
    "/-/tables/narrative",
  ])("is not in %s", async (place) => {
    await openView(reader, place);
    expect(await reader.axe()).toEqual([]);
  });

  it("is not in an open explanation, an open sum and the open settings", async () => {
    for (const [place, opener] of [
      ["/-/functions", ".panel .term button"],
      ["/-/overview", ".key-figures .amount--derived > button"],
      ["/-/overview", ".header__tool-popover >> nth=0 >> button"],
    ] as const) {
      await openView(reader, place);
      await reader.page.locator(opener).first().click();
      await reader.page.locator(".popover__panel").waitFor();
      expect(await reader.axe(), `${place} ${opener}`).toEqual([]);
      await reader.page.keyboard.press("Escape");
    }
  });

  it("is not in the search", async () => {
    for (const query of ["", "gjj", "火星"]) {
      await openView(reader, withSetting("/-/overview", "lang=zh-CN"));
      await reader.page.keyboard.press("/");
      await reader.page.getByRole("searchbox").fill(query);
      await reader.page
        .locator(".search__status")
        .filter({ hasText: query === "gjj" ? "找到" : "" })
        .waitFor();
      expect(await reader.axe(), query).toEqual([]);
      await reader.page.keyboard.press("Escape");
      await reader.page.locator("dialog.search").waitFor({ state: "detached" });
    }
  });

  it("is not in a failed page", async () => {
    await reader.page.route("**/data/index.json", (route) => route.fulfill({ body: "{" }));
    await reader.page.reload();
    await reader.page.getByRole("alert").waitFor();
    expect(await reader.axe()).toEqual([]);
  });
});
