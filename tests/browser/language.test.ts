import { beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { poll } from "./poll.ts";
import { openReader, type Reader } from "./reader.ts";
import { VIEW_PLACES } from "./views.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await openReader({ width: 1440 });
});

const PROJECT = "/-/projects/驻外招商工作经费";
const ITEMS = [
  "/-/functions/2080505",
  "/-/flows/basic",
  PROJECT,
  "/-/tables/t6",
  "/-/tables/f2",
  "/-/tables/narrative",
];
const ENGLISH = [
  ...VIEW_PLACES.filter((place) => place.includes("lang=en")),
  ...ITEMS.map((item) => `${item}?lang=en`),
];
const CHINESE = [...VIEW_PLACES.filter((place) => !place.includes("lang=en")), ...ITEMS];

describe("changing the language", () => {
  it("keeps the place, there and back", async () => {
    await openView(reader, "/-/functions/208?basis=current-year");
    await reader.page.getByTitle("English").click();
    await poll(() => new URL(reader.page.url()).hash).toBe("#/-/functions/208?basis=current-year&lang=en");
    await poll(() => reader.page.locator(".panel h2").textContent()).toContain("Social security");
    expect(await reader.page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await reader.page.title()).toBe("Functions · Sunlit Budget");
    expect(await reader.page.locator(".panel__amount").textContent()).toContain("12.74");
    await reader.page.getByTitle("中文").click();
    await poll(() => new URL(reader.page.url()).hash).toBe("#/-/functions/208?basis=current-year");
    await poll(() => reader.page.locator(".panel h2").textContent()).toBe("社会保障和就业支出");
    expect(await reader.page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  });

  it.each(ENGLISH)("leaves no Chinese unmarked at %s", async (place) => {
    await openView(reader, place);
    const words = await reader.page.evaluate(readWords, "zh-CN");
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((text) => /\p{Script=Han}/u.test(withoutQuotations(text)))).toEqual([]);
  });

  it.each(CHINESE)("leaves no English sentence at %s", async (place) => {
    await openView(reader, place);
    const words = await reader.page.evaluate(readWords, "en");
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((text) => /[A-Za-z]{2,}(?:\s+[A-Za-z]{2,}){2,}/.test(text))).toEqual([]);
  });

  it("marks the Chinese that it keeps as Chinese", async () => {
    await openView(reader, "/-/tables/t6?lang=en");
    expect(await reader.page.locator('main [lang="zh-CN"]').count()).toBeGreaterThan(10);
  });

  it("does all that quietly", () => reader.expectQuiet());
});

/** What a sentence quotes from the document, it quotes as printed. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”/g, "“”");
}

/** Runs in the page: all words that a reader sees or hears, but those that are marked as the other language. */
function readWords(otherLanguage: string): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? "";
    const inside = node.parentElement;
    if (text !== "" && inside !== null && !inside.closest("noscript, script, style") && isOurs(inside))
      found.push(text);
  }
  for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    if (!isOurs(element)) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      const text = element.getAttribute(name);
      if (text) found.push(text);
    }
  }
  return found;

  function isOurs(element: Element): boolean {
    return element.closest("[lang]")?.getAttribute("lang") !== otherLanguage;
  }
}
