import { beforeAll, describe, expect, it } from "vitest";
import { messagesIn } from "../../src/i18n/defineMessages.ts";
import { frameMessages } from "../../src/i18n/frame.ts";
import { VIEWS } from "../../src/state/place.ts";
import { openView, waitForStill } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader();
});

const address = () => decodeURIComponent(new URL(reader.page.url()).hash);
const press = (key: string) => reader.page.keyboard.press(key);
const tab = (times: number) => pressOften("Tab", times);

async function pressOften(key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await press(key);
}

/** The name of what has the focus: an arc's or node's id, else its label or text. */
function focused(): Promise<string> {
  return reader.page.evaluate(() => {
    const element = document.activeElement;
    const id = element?.getAttribute("data-arc") ?? element?.getAttribute("data-node");
    return id ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Presses Tab until the focus is inside an element. */
async function tabInto(selector: string): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await press("Tab");
    const inside = await reader.page.evaluate(
      (wanted) => document.activeElement?.closest(wanted) !== null,
      selector,
    );
    if (inside) return;
  }
  throw new Error(`${selector}: expected the focus to come there within 80 steps`);
}

/** Starts anew at a place, with the focus nowhere. */
async function startAt(place: string): Promise<void> {
  await openView(reader, place);
  await reader.page.reload();
  await openView(reader, place);
}

describe("the keyboard alone", () => {
  it("reaches the content at once, or every part of the site in order", async () => {
    await startAt("/-/overview");
    await press("Tab");
    expect(await focused()).toBe("跳到正文");
    expect(await reader.page.locator(".skip").boundingBox()).toMatchObject({ x: 8, y: 8 });
    await press("Enter");
    await poll(() => reader.page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await press("Tab");
    expect(await focused()).toBe("228.84 万元");

    await startAt("/-/overview");
    await tabInto(".header__views");
    const names = [await focused()];
    for (let count = 1; count < VIEWS.length; count += 1) {
      await press("Tab");
      names.push(await focused());
    }
    expect(names.map((name) => name.replace(/\d.*/, ""))).toEqual(
      VIEWS.map((view) => messagesIn(frameMessages, "zh-CN").views[view]),
    );
    await press("Shift+Tab");
    await press("Enter");
    await poll(address).toBe("#/-/department");
    await poll(() => reader.page.locator("main h1").textContent()).not.toBe("");
  });

  it("has one tab stop among the arcs", async () => {
    for (const place of ["/-/functions", "/-/functions/201"]) {
      await openView(reader, place);
      expect(await reader.page.locator(".arc").count()).toBeGreaterThan(2);
      expect(await reader.page.locator('.arc[tabindex="0"]').count(), place).toBe(1);
      expect(await reader.page.locator('.arc:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
    }
  });

  it("walks the sunburst by arrows, zooms by Enter, goes up by Escape and keeps the focus", async () => {
    await startAt("/-/functions");
    await tabInto(".sunburst");
    expect(await focused()).toBe("201");
    await press("ArrowRight");
    expect(await focused()).toBe("208");
    await press("ArrowDown");
    expect(await focused()).toBe("20805");
    await press("ArrowUp");
    expect(await focused()).toBe("208");
    await press("End");
    expect(await focused()).toBe("210");
    await press("Home");
    expect(await focused()).toBe("201");
    await press("ArrowRight");
    expect(await reader.page.locator('.arc[tabindex="0"]').getAttribute("data-arc")).toBe("208");
    await press("Enter");
    await poll(address).toBe("#/-/functions/208");
    await poll(focused).toBe("20805");
    await waitForStill(reader.page);
    await press("Escape");
    await poll(address).toBe("#/-/functions");
    await poll(() => reader.page.evaluate(() => document.activeElement?.closest(".sunburst") !== null)).toBe(
      true,
    );
    await tab(1);
    expect(await reader.page.evaluate(() => document.activeElement?.closest(".sunburst") === null)).toBe(
      true,
    );
  });

  it("opens a single item by Enter without losing the focus", async () => {
    await startAt("/-/functions/20805");
    await tabInto(".sunburst");
    await press("Enter");
    await poll(address).toMatch(/functions\/20805\d\d$/);
    const item = address().replace(/.*\//, "");
    await poll(focused).toBe(item);
    expect(await reader.page.locator(`.arc[data-arc="${item}"]`).getAttribute("aria-current")).toBe("true");
  });

  it("walks the Sankey along a stage and along the money", async () => {
    await startAt("/-/flows");
    expect(await reader.page.locator('.flow-node[tabindex="0"]').count()).toBe(1);
    await tabInto(".sankey");
    expect(await focused()).toBe("general-public-budget");
    await press("ArrowDown");
    expect(await focused()).toBe("carried-over");
    await press("ArrowRight");
    expect(await focused()).toBe("project-spending");
    await press("ArrowRight");
    expect(await focused()).toBe("not-broken-down");
    await press("ArrowRight");
    expect(await focused()).toBe("招商引资工作经费");
    await press("Enter");
    await poll(address).toBe("#/-/flows/招商引资工作经费");
    // The address is there before the page that follows it.
    await reader.page.locator('.flow-node[aria-current="true"]').waitFor();
    expect(await focused()).toBe("招商引资工作经费");
    await press("Escape");
    await poll(address).toBe("#/-/flows");
    expect(await focused()).toBe("招商引资工作经费");
    await press("Tab");
    expect(await reader.page.evaluate(() => document.activeElement?.closest(".sankey") === null)).toBe(true);
  });

  it.each(["/-/overview", "/-/functions/201", "/-/flows", "/-/review", "/-/tables/t1.34.4"])(
    "shows the focus, in sight, at every stop of %s",
    async (place) => {
      await startAt(place);
      const lost: string[] = [];
      for (let count = 0; count < 40; count += 1) {
        await press("Tab");
        const trouble = await reader.page.evaluate(describeHiddenFocus);
        if (trouble !== null) lost.push(trouble);
      }
      expect(lost).toEqual([]);
    },
  );

  it("does all that quietly", () => reader.expectQuiet());
});

/** Runs in the page: what is wrong with the focus as it is seen, or null. */
function describeHiddenFocus(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const name = `${element.tagName}.${element.getAttribute("class")} ${element.textContent?.slice(0, 30)}`;
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return `${name} has no size`;
  if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return `${name} is out of sight`;
  const ringed = element.querySelector(".arc__outline, .flow-node__target, .centre__disc") ?? element;
  const { stroke, strokeWidth } = getComputedStyle(ringed);
  // A card is ringed as a whole, by what its link spreads over it.
  const outlined = [null, "::after"].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  const stroked =
    ringed !== element &&
    !/none|transparent|rgba\(0, 0, 0, 0\)/.test(stroke) &&
    Number.parseFloat(strokeWidth) >= 2;
  return outlined || stroked ? null : `${name} has no ring`;
}
