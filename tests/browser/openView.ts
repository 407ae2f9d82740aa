import type { Page } from "playwright-core";
import { messagesIn } from "../../src/i18n/defineMessages.ts";
import { frameMessages } from "../../src/i18n/frame.ts";
import { parsePlace } from "../../src/state/place.ts";
import type { Reader } from "./reader.ts";

/** Goes to a place (what follows the #) and waits until its view stands there and nothing moves any more. */
export async function openView(reader: Reader, place: string): Promise<void> {
  await reader.goTo(place);
  const { view, language } = parsePlace(place);
  const words = messagesIn(frameMessages, language);
  await reader.page.evaluate(settle, `${words.views[view]} · ${words.siteName}`);
}

/** Waits until no picture moves. */
export async function waitForStill(page: Page): Promise<void> {
  await page.evaluate(settle, null);
}

/**
 * Runs in the page: waits until the view of this title is there and nothing moves for three frames on end, for a picture
 * measures its width when it is drawn and is laid out for that in the next frame. Throws after 10 s.
 */
async function settle(title: string | null): Promise<void> {
  const start = performance.now();
  for (let still = 0; still < 3; ) {
    await new Promise(requestAnimationFrame);
    still = isStill() ? still + 1 : 0;
    if (performance.now() - start > 10_000)
      throw new Error(`expected ${title ?? "a view"} to settle, found ${document.title} unsettled`);
  }

  function isStill(): boolean {
    if (title !== null && document.title !== title) return false;
    // The page as the build drew it: what is pressed there is answered only when the living one is here.
    if (document.querySelector("#still, .kept-part") !== null) return false;
    if (document.querySelector("main h1") === null || document.querySelector("main .loading") !== null)
      return false;
    return document.querySelector(".sunburst__arcs[data-moving], .sankey--moving") === null;
  }
}
