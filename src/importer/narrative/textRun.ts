import { lastWhere } from "../lastOf.ts";
import type { TextPage } from "../text/textPage.ts";

/** Running text without spaces and line breaks, with the page of each of its characters. */
export interface TextRun {
  readonly text: string;
  readonly pageAt: (index: number) => number;
}

/** The running text of lines: published documents wrap in the middle of words and scatter spaces between them. */
export function runOf(parts: readonly TextPage[]): TextRun {
  const starts: { readonly at: number; readonly page: number }[] = [];
  let text = "";
  for (const part of parts) {
    starts.push({ at: text.length, page: part.number });
    text += part.lines.join("").replace(/\s/g, "");
  }
  return { text, pageAt: (index) => lastWhere(starts, (start) => start.at <= index)?.page ?? 1 };
}
