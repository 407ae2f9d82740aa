import type { Budget } from "../../budget/budget.ts";
import { readTextPages } from "../../importer/text/readTextPages.ts";
import type { SourcePage } from "../../views/import/source.ts";

type Medium = Budget["provenance"]["source"]["medium"];

/** The lines of a file that has no page images: of a text page by page, of a workbook sheet by sheet. */
export async function readSourceLines(bytes: Uint8Array, medium: Medium): Promise<readonly SourcePage[]> {
  switch (medium) {
    case "pdf":
      return [];
    case "text":
      return readTextPages(decode(bytes) ?? "").map((page) => ({ ...page, name: null }));
    case "xlsx":
    case "xls":
      return (await import("../../importer/sheet/readSheetLines.ts")).readSheetLines(bytes);
  }
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
