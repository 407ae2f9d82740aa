import { createHash } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type CatalogueEntry, parseCatalogueText } from "../budget/catalogue.ts";
import { parseCorrections } from "../importer/applyCorrections.ts";
import { entryOf, printCatalogue, withEntry } from "../importer/catalogueEntry.ts";
import { type Imported, importDocument } from "../importer/importDocument.ts";
import { keepConverted } from "../importer/keepConverted.ts";
import { readPdfDocument } from "../importer/pdf/readPdfDocument.ts";
import { LIMITS } from "../importer/readBytes.ts";
import { isRefusal, type Refusal, refuse } from "../importer/refusal.ts";
import { readWorkbook } from "../importer/sheet/readWorkbook.ts";
import { slugOf } from "../importer/slugOf.ts";
import { IMPORT_USAGE, type ImportArguments, parseImportArguments } from "./importArguments.ts";
import { importJson, importWords } from "./importReport.ts";

/** What the command does to the world outside the disk. */
export interface ImportEffects {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly progress: boolean;
  readonly today: () => string;
  readonly now: () => number;
}

/** Fonts that are not embedded name their characters by maps that come with the PDF reader. */
const CHARACTER_MAPS = `${dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))}/cmaps/`;
const WHOLE = 0;
const NOT_WHOLE = 1;
const MISUSED = 2;

/** Imports every file named; 0 only when every table of every file was read whole. */
export async function runImport(args: readonly string[], effects: ImportEffects): Promise<number> {
  const parsed = parseImportArguments(args);
  if (typeof parsed === "string") {
    effects.err(`${parsed}\n${IMPORT_USAGE}`);
    return MISUSED;
  }
  let code = WHOLE;
  for (const file of parsed.files) {
    const result = await importFile(file, parsed, effects);
    effects.out(parsed.json ? importJson(file, result) : importWords(file, result));
    if (isRefusal(result) || !result.report.whole) code = NOT_WHOLE;
  }
  return code;
}

async function importFile(
  file: string,
  parsed: ImportArguments,
  effects: ImportEffects,
): Promise<Imported | Refusal> {
  const entries = await readCatalogue(parsed.out);
  if (isRefusal(entries)) return entries;
  const corrections = await readCorrections(file, parsed.corrections);
  if (isRefusal(corrections)) return corrections;
  const bytes = await readBounded(file);
  if (isRefusal(bytes)) return bytes;
  const result = await importDocument(bytes, {
    limits: LIMITS,
    now: effects.now,
    readPdf: readPdfDocument,
    readWorkbook,
    cMaps: CHARACTER_MAPS,
    ...(effects.progress ? { onPage: (page, pages) => effects.err(`${file}: ${page}/${pages}`) } : {}),
    idOf: (body, year) => parsed.id ?? knownId(entries, body, year) ?? slugOf(body, year),
    on: parsed.on ?? effects.today(),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    corrections,
  });
  if (!isRefusal(result)) await publish(result, entries, parsed.out);
  return result;
}

function knownId(entries: readonly CatalogueEntry[], body: string, year: number): string | undefined {
  return entries.find((entry) => entry.body === body && entry.year === year)?.id;
}

async function readBounded(file: string): Promise<Uint8Array | Refusal> {
  try {
    const { size } = await stat(file);
    if (size > LIMITS.bytes) return refuse("too-large", `${size} bytes`);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    return refuse("unreadable", error instanceof Error ? error.message : String(error));
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null;
  }
}

/** The corrections named, or those that lie beside the source as NAME.corrections.json. */
async function readCorrections(file: string, named: string | null) {
  const text = await readText(named ?? `${file}.corrections.json`);
  if (text === null) return named === null ? [] : refuse("corrections", named);
  return parseCorrections(text);
}

async function readCatalogue(folder: string): Promise<readonly CatalogueEntry[] | Refusal> {
  const text = await readText(join(folder, "index.json"));
  if (text === null) return [];
  const parsed = parseCatalogueText(text);
  return parsed.ok
    ? parsed.value.budgets
    : refuse("invalid", `index.json: ${parsed.problems[0]?.place ?? ""}`);
}

async function publish(result: Imported, entries: readonly CatalogueEntry[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${result.budget.id}.json`);
  await replaceFile(path, keepConverted(result, await readText(path)));
  await replaceFile(join(folder, "index.json"), printCatalogue(withEntry(entries, entryOf(result.budget))));
}

/** Written beside and moved into place: a reader never sees half a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}
