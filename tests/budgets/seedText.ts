import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const SEED = resolve(import.meta.dirname, "../../../shared/seed/000_ac9bd1e633e40200.txt");

/** The text of the published document, or null where it does not stand beside the project. */
export function seedText(): string | null {
  return existsSync(SEED) ? readFileSync(SEED, "utf8") : null;
}

/** The document's pages: one begins at each line that starts with a space right below a line that is not blank. */
export function seedPages(text: string): readonly string[] {
  const pages: string[][] = [];
  let before = "a page begins with the first line";
  for (const line of text.split("\n")) {
    const begins = /^ .*\S/.test(line) && before !== "" && (before.trim() !== "" || pages.length === 0);
    if (begins || pages.length === 0) pages.push([]);
    pages.at(-1)?.push(line);
    before = line;
  }
  return pages.map((lines) => lines.join("\n"));
}

/** A text without any white space, for names that the document wraps. */
export function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}

/** The numbers printed in a text, as printed: "228.84", "800,000", "2010350". */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
}
