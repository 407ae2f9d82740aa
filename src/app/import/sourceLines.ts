import { readTextPages } from "../../importer/text/readTextPages.ts";
import type { SourcePage } from "../../views/import/source.ts";

/** The lines of a file of text, page by page; none for a file that is no text. */
export function readSourceLines(bytes: Uint8Array): readonly SourcePage[] {
  const text = decode(bytes);
  return text === null ? [] : readTextPages(text);
}

function decode(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not this encoding: the next is tried
    }
  }
  return null;
}
