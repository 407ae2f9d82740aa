import { messagesIn } from "../../src/i18n/defineMessages.ts";
import { frameMessages } from "../../src/i18n/frame.ts";
import { parsePlace } from "../../src/state/place.ts";
import type { AnyPage } from "./oldBrowsersPage.ts";
import { poll } from "./poll.ts";

/** The steps of a reader in whichever browser; `home` is the address of the site's page or of the pack. */
export class Journey {
  readonly page: AnyPage;
  readonly home: string;

  constructor(page: AnyPage, home: string) {
    this.page = page;
    this.home = home;
  }

  /** Goes to a place (what follows the #), waits until its view stands there and nothing moves; returns its heading. */
  async open(place: string): Promise<string> {
    await this.page.load(`${this.home}#${place}`);
    const { view, language } = parsePlace(place);
    const words = messagesIn(frameMessages, language);
    const title = `${words.views[view]} · ${words.siteName}`;
    await poll(() => this.page.ask(readTitle, null)).toBe(title);
    await this.still();
    return this.text("main h1");
  }

  /** Waits until no picture moves. */
  async still(): Promise<void> {
    await poll(() => this.page.ask(isMoving, null)).toBe(false);
  }

  /** Presses the middle of the shape of an element that can be pressed there, as a finger or a mouse would. */
  async press(selector: string): Promise<void> {
    await poll(() => this.page.ask(findPoint, selector)).not.toBeNull();
    const point = await this.page.ask(findPoint, selector);
    if (point === null) throw new Error(`${selector}: expected a point of it in sight, found none`);
    await this.page.click(point.x, point.y);
  }

  address(): Promise<string> {
    return this.page.ask(readAddress, null);
  }

  text(selector: string): Promise<string> {
    return this.page.ask(readText, selector);
  }

  texts(selector: string): Promise<readonly string[]> {
    return this.page.ask(readTexts, selector);
  }

  async count(selector: string): Promise<number> {
    return (await this.texts(selector)).length;
  }
}

/** The functions below run in the page. */
function readTitle(): string {
  return document.querySelector("main .loading") === null ? document.title : "loading";
}

function isMoving(): boolean {
  return document.querySelector(".sunburst__arcs[data-moving], .sankey--moving") !== null;
}

function readAddress(): string {
  return decodeURIComponent(location.hash);
}

function readText(selector: string): string {
  return document.querySelector(selector)?.textContent ?? "";
}

function readTexts(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent ?? "");
}

function findPoint(selector: string): { readonly x: number; readonly y: number } | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "center" });
  const box = element?.getBoundingClientRect();
  if (!element || !box) return null;
  for (let row = 9; row > 0; row -= 1) {
    for (let column = 1; column < 10; column += 1) {
      const [x, y] = [box.left + (box.width * column) / 10, box.top + (box.height * row) / 10];
      const hit = document.elementFromPoint(x, y);
      if (hit !== null && (hit === element || element.contains(hit))) return { x, y };
    }
  }
  return null;
}
