import type { ReadSettings } from "../readBytes.ts";
import type { ReadDocument } from "../readDocument.ts";
import { type Refusal, refuse } from "../refusal.ts";

export async function readPdfDocument(
  _bytes: Uint8Array,
  _settings: ReadSettings,
): Promise<ReadDocument | Refusal> {
  return refuse("not-a-document", "PDF");
}
