import type { PrintedPage } from "./printPdf.ts";

/** Points a character and a line stand for. */
const CHARACTER = 4.5;
const LINE = 5.5;

/** Pages as text that keeps their layout: every word in the column and on the line that its place says, no lines drawn. */
export function printLayout(pages: readonly PrintedPage[]): Uint8Array {
  return new TextEncoder().encode(pages.map((page) => linesOf(page).join("\n")).join("\n\f"));
}

function linesOf({ texts, height }: PrintedPage): readonly string[] {
  const lines = Array.from({ length: Math.ceil(height / LINE) }, () => "");
  for (const { text, x, y } of texts.toSorted((one, other) => one.x - other.x)) {
    const place = Math.round(y / LINE);
    const before = lines[place] ?? "";
    lines[place] =
      `${before.padEnd(Math.max(Math.round(x / CHARACTER), before.length + (before === "" ? 0 : 2)))}${text}`;
  }
  return lines;
}
