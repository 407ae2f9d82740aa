import { lastOf } from "../lastOf.ts";
import type { TextPage } from "./textPage.ts";

/**
 * The pages of a document's extracted text. Pages end at form feeds; an extractor that writes none starts each page with a
 * single space right under the last line of the page before, where every other line stands after an empty one.
 */
export function readTextPages(text: string): readonly TextPage[] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parts = plain.includes("\f") ? splitAtFormFeeds(plain) : splitAtLeadingSpaces(plain.split("\n"));
  return parts.map((lines, index) => ({ number: index + 1, lines }));
}

function splitAtFormFeeds(text: string): readonly (readonly string[])[] {
  const parts = text.split("\f").map((part) => part.split("\n"));
  const last = lastOf(parts);
  return last?.every((line) => line.trim() === "") ? parts.slice(0, -1) : parts;
}

function splitAtLeadingSpaces(lines: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let page: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.trim() ?? "";
    if (line.startsWith(" ") && line.trim() !== "" && before !== "") {
      pages.push(page);
      page = [];
    }
    page.push(page.length === 0 && line.startsWith(" ") ? line.slice(1) : line);
  });
  pages.push(page);
  return pages;
}
