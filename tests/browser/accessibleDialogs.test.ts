import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ reducedMotion: true });
});

afterAll(() => reader.close());

const press = (key: string) => reader.page.keyboard.press(key);
const focusInside = (selector: string) =>
  reader.page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

/** What opens over the page: by which button, what stands there then, and whether the focus stays in it. */
const OPENED = [
  ["/-/overview", ".header__tools .header__tool >> nth=0", "dialog.search", true],
  ["/-/overview", 'button:text-is("分享")', "dialog[open]", true],
  ["/-/functions", ".take-away__button >> nth=0", ".take-away__panel", false],
  ["/-/overview", ".header__tool-popover button", ".header__tool-popover .popover__panel", false],
  ["/-/functions", ".panel .term button >> nth=0", ".panel .popover__panel", false],
] as const;

describe("what opens over the page", () => {
  it.each(OPENED)(
    "at %s by %s is opened, left and given back by keys",
    async (place, opener, panel, keeps) => {
      await openView(reader, place);
      const button = reader.page.locator(opener).first();
      await button.focus();
      await press("Enter");
      await reader.page.locator(panel).first().waitFor();
      expect(await reader.axe()).toEqual([]);
      if (keeps) {
        await poll(() => focusInside(panel)).toBe(true);
        for (let count = 0; count < 12; count += 1) {
          await press("Tab");
          // Between the last and the first stop the browser's own bars have the focus.
          expect(await focusInside(`${panel}, body`)).toBe(true);
          expect(await focusInside("main, .header, .footer")).toBe(await focusInside(panel));
        }
      }
      await press("Escape");
      await poll(() => reader.page.locator(panel).count()).toBe(0);
      await poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  it("does all that quietly", () => reader.expectQuiet());
});
