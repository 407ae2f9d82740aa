import type { ReadDocument } from "./readDocument.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { markupIn } from "./text/markupIn.ts";
import { readTextDocument } from "./text/readTextDocument.ts";
import { unpacksTooLarge } from "./unpackedPdf.ts";

/** What reading may cost at most; a bigger file is refused, not read in part. */
export interface Limits {
  readonly bytes: number;
  readonly pages: number;
  readonly milliseconds: number;
}

export const LIMITS: Limits = { bytes: 60_000_000, pages: 600, milliseconds: 120_000 };

const MOST_TEXT_BYTES = 8_000_000;

export interface ReadSettings {
  readonly limits: Limits;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  readonly onPage?: (page: number, pages: number) => void;
  /** Where the character maps of unembedded Chinese fonts lie. */
  readonly cMaps?: string;
  readonly readPdf: (bytes: Uint8Array, settings: ReadSettings) => Promise<ReadDocument | Refusal>;
  /** Reads what starts like an archive or a compound file. */
  readonly readWorkbook: (bytes: Uint8Array, settings: ReadSettings) => Promise<ReadDocument | Refusal>;
}

/** Reads a file by what its first bytes say it is, whatever it is named. */
export async function readBytes(bytes: Uint8Array, settings: ReadSettings): Promise<ReadDocument | Refusal> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > settings.limits.bytes) return refuse("too-large", `${bytes.length} bytes`);
  const start = String.fromCharCode(...bytes.slice(0, 1024));
  if (start.includes("%PDF-"))
    return unpacksTooLarge(bytes) ? refuse("unpacks-too-large") : settings.readPdf(bytes, settings);
  if (start.startsWith("PK") || start.startsWith("\u00d0\u00cf\u0011\u00e0"))
    return settings.readWorkbook(bytes, settings);
  const text = decodeText(bytes);
  if (text === null) return refuse(isCutShort(bytes) ? "damaged" : "not-a-document");
  if (bytes.length > MOST_TEXT_BYTES) return refuse("too-large", `${bytes.length} bytes`);
  const markup = markupIn(text);
  return markup === null ? readTextDocument(text) : refuse("not-a-workbook", markup);
}

/** The text in UTF-8, UTF-16 or GB 18030; null where the bytes are no text. */
function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!hasControls(text)) return text;
    } catch {
      // not this encoding: the next is tried
    }
  }
  return null;
}

/** Text that ends in the middle of a character was cut. */
function isCutShort(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return text !== "" && !hasControls(text);
  } catch {
    return false;
  }
}

function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return true;
  }
  return false;
}
