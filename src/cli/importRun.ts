import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { parseCorrections } from "../importer/applyCorrections.ts";
import { type Imported, importDocument } from "../importer/importDocument.ts";
import { readPdfDocument } from "../importer/pdf/readPdfDocument.ts";
import { LIMITS } from "../importer/readBytes.ts";
import { isRefusal, type Refusal, refuse } from "../importer/refusal.ts";
import { readWorkbook } from "../importer/sheet/readWorkbook.ts";
import { slugOf } from "../importer/slugOf.ts";
import { IMPORT_USAGE, type ImportArguments, parseImportArguments } from "./importArguments.ts";
import { importJson, importWords } from "./importReport.ts";
import { openShelf, type PublishedShelf } from "./publishedShelf.ts";
import { sayDiskError } from "./sayDiskError.ts";
import { sayProgress } from "./sayProgress.ts";

/** What the command does to the world outside the disk. */
export interface ImportEffects {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Rewrites the line that says how far a long reading has come; null where nobody watches. */
  readonly progress: ((line: string) => void) | null;
  readonly today: () => string;
  /** The clock, in milliseconds. */
  readonly now: () => number;
}

/** Fonts that are not embedded name their characters by maps that come with the PDF reader. */
const CHARACTER_MAPS = `${dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))}/cmaps/`;
const WHOLE = 0;
const NOT_WHOLE = 1;
const MISUSED = 2;

/**
 * Imports every file named. 0: every table of every file was read whole. 1: a file was refused (nothing of it is written) or is
 * not whole (it is written, and what is missing is listed). 2: misuse, or a catalogue that cannot be read; nothing is written.
 */
export async function runImport(args: readonly string[], effects: ImportEffects): Promise<number> {
  const parsed = parseImportArguments(args);
  const shelf = typeof parsed === "string" ? parsed : await openShelf(parsed.out);
  if (typeof parsed === "string" || typeof shelf === "string") {
    effects.err(`${typeof parsed === "string" ? parsed : shelf}\n${IMPORT_USAGE}`);
    return MISUSED;
  }
  let code = WHOLE;
  for (const file of parsed.files) {
    const result = await importFile(file, { parsed, shelf, effects });
    effects.out(parsed.json ? importJson(file, result) : importWords(file, result));
    if (isRefusal(result) || !result.report.whole) code = NOT_WHOLE;
  }
  return code;
}

interface Run {
  readonly parsed: ImportArguments;
  readonly shelf: PublishedShelf;
  readonly effects: ImportEffects;
}

async function importFile(file: string, { parsed, shelf, effects }: Run): Promise<Imported | Refusal> {
  const corrections = await readCorrections(file, parsed.corrections);
  if (isRefusal(corrections)) return corrections;
  const bytes = await readBounded(file);
  if (isRefusal(bytes)) return bytes;
  const progress = sayProgress(file, effects);
  const result = await importDocument(bytes, {
    limits: LIMITS,
    now: effects.now,
    readPdf: readPdfDocument,
    readWorkbook,
    cMaps: CHARACTER_MAPS,
    onPage: progress.onPage,
    idOf: (body, year) => parsed.id ?? shelf.idOf(body, year) ?? slugOf(body, year),
    on: parsed.on ?? effects.today(),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    corrections,
  });
  progress.end();
  if (isRefusal(result)) return result;
  return (await shelf.publish(file, result)) ?? result;
}

async function readBounded(file: string): Promise<Uint8Array | Refusal> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuse("directory");
    if (!found.isFile()) return refuse("unreadable", "not a regular file");
    if (found.size > LIMITS.bytes) return refuse("too-large", `${found.size} bytes`);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    return refuse("unreadable", sayDiskError(error));
  }
}

/** The corrections named, or those that lie beside the source as NAME.corrections.json. */
async function readCorrections(file: string, named: string | null) {
  const path = named ?? `${file}.corrections.json`;
  try {
    return parseCorrections((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    return named === null && isMissing(error) ? [] : refuse("corrections", `${path}: ${sayDiskError(error)}`);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
