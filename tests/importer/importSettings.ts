import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Imported, type ImportSettings, importDocument } from "../../src/importer/importDocument.ts";
import { readPdfDocument } from "../../src/importer/pdf/readPdfDocument.ts";
import { LIMITS } from "../../src/importer/readBytes.ts";
import { isRefusal, refusalMessage } from "../../src/importer/refusal.ts";
import { readWorkbook } from "../../src/importer/sheet/readWorkbook.ts";

const SHARED = resolve(import.meta.dirname, "../../../shared");

/** The file of the shared folder whose name starts so, or null where the folder is not there. */
export function sharedFile(folder: string, start: string): string | null {
  const path = resolve(SHARED, folder);
  if (!existsSync(path)) return null;
  const name = readdirSync(path).find((entry) => entry.startsWith(start));
  return name === undefined ? null : resolve(path, name);
}

export function settingsFor(bytes: Uint8Array, change: Partial<ImportSettings> = {}): ImportSettings {
  return {
    limits: LIMITS,
    now: () => performance.now(),
    readPdf: readPdfDocument,
    readWorkbook,
    idOf: (_body, year) => `budget-${year}`,
    on: "2026-11-22",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    corrections: [],
    ...change,
  };
}

/** Imports a file that must be readable. */
export async function importShared(file: string): Promise<Imported> {
  const bytes = new Uint8Array(readFileSync(file));
  const result = await importDocument(bytes, settingsFor(bytes));
  if (isRefusal(result)) throw new Error(refusalMessage(result));
  return result;
}
