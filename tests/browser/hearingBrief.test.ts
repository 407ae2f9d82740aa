import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openView } from "./openView.ts";
import { openReader, type Reader } from "./reader.ts";

let reader: Reader;

/** What stands at the edges of every page, in points from below: the margins of the sheet. */
const EDGES = { bottom: 52, top: 793 };

beforeAll(async () => {
  reader = await openReader({ width: 1440 });
  await openView(reader, "/-/review");
  const { page } = reader;
  for (const button of await page.getByRole("button", { name: /加入议程/ }).all())
    if (await button.isVisible()) await button.click();
});

afterAll(() => reader.close());

/** The texts of each printed page in their order, without its margins. */
async function printPages(): Promise<readonly (readonly string[])[]> {
  const data = await reader.page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const height = Number(item.transform[5]);
        return height > EDGES.bottom && height < EDGES.top ? [item.str.trim()] : [];
      }),
    );
  }
  return pages;
}

describe("a brief of many questions", () => {
  it.each([
    ["/-/hearing", /^(核对|数字|绩效指标)/, "预算总额", "提问", "核对结果"],
    ["/-/hearing?lang=en", /^(Check|Figure|Indicator)/, "The total", "Questions", "What the checks found"],
  ] as const)(
    "parts no question of %s from its cells, and gives cover and total a page each",
    async (...given) => {
      const [place, head, ...parts] = given;
      await openView(reader, place);
      expect(await reader.page.locator(".agenda-entry").count()).toBeGreaterThan(12);
      const pages = await printPages();
      // The cover names the parts, too.
      const begins = parts.map((part) =>
        pages.findIndex((texts, page) => page > 0 && texts.join("").includes(part)),
      );
      const [total = -1, questions = -1, findings = -1] = begins;
      expect([total, questions]).toEqual([1, 2]);
      expect(findings).toBeGreaterThan(questions + 1);
      // A page that begins amid a question begins with a cell or with the words of the question.
      for (const texts of pages.slice(questions + 1, findings)) expect(texts.join("")).toMatch(head);
    },
  );
});
