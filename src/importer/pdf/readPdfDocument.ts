import type { ReadSettings } from "../readBytes.ts";
import type { ReadDocument } from "../readDocument.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import { loadPdf } from "./loadPdf.ts";
import { readPages } from "./readPages.ts";

/** Reads the text layer and the drawn lines of a PDF. */
export async function readPdfDocument(
  bytes: Uint8Array,
  settings: ReadSettings,
): Promise<ReadDocument | Refusal> {
  const pages = await loadPdf(bytes, settings);
  return isRefusal(pages) ? pages : readPages(pages);
}
