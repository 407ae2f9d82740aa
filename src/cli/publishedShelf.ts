import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CatalogueEntry, parseCatalogueText } from "../budget/catalogue.ts";
import { entryOf, printCatalogue, withEntry } from "../importer/catalogueEntry.ts";
import type { Imported } from "../importer/importDocument.ts";
import { keepConverted } from "../importer/keepConverted.ts";
import { type Refusal, refuse } from "../importer/refusal.ts";
import { DEFAULT_OUT } from "./importArguments.ts";
import { replaceFiles } from "./replaceFiles.ts";
import { sayDiskError } from "./sayDiskError.ts";

/** A folder of published budgets with its catalogue, and the site's own folder for the ids that are known there. */
export interface PublishedShelf {
  readonly idOf: (body: string, year: number) => string | undefined;
  /** Writes the budget and the catalogue, both or none; null when they stand there, else why not. */
  readonly publish: (file: string, result: Imported) => Promise<Refusal | null>;
}

/** What this run has written under an id: the same again is no harm, another is. */
interface WrittenFile {
  readonly file: string;
  readonly text: string;
}

/** The shelf in a folder that need not exist yet; the words of what is wrong with its catalogue. */
export async function openShelf(folder: string): Promise<PublishedShelf | string> {
  const own = await readCatalogue(folder);
  if (typeof own === "string") return own;
  const site = await readCatalogue(DEFAULT_OUT);
  let entries = own;
  const known = typeof site === "string" ? own : [...own, ...site];
  const written = new Map<string, WrittenFile>();
  return {
    idOf: (body, year) => known.find((entry) => entry.body === body && entry.year === year)?.id,
    publish: async (file, result) => {
      const entry = entryOf(result.budget);
      const before = written.get(entry.id);
      if (before?.text === result.text) return null;
      const taken = before?.file ?? takenBy(entry, entries);
      if (taken !== null) return refuse("same-id", `${entry.id}: ${taken}`);
      const next = withEntry(entries, entry);
      try {
        await mkdir(folder, { recursive: true });
        await replaceFiles(folder, [
          { name: entry.file, text: await keptText(result, folder) },
          { name: "index.json", text: printCatalogue(next) },
        ]);
      } catch (error) {
        return refuse("unwritable", `${folder}: ${sayDiskError(error)}`);
      }
      entries = next;
      written.set(entry.id, { file, text: result.text });
      return null;
    },
  };
}

/** The budget of another body or year that has the id already. */
function takenBy(entry: CatalogueEntry, entries: readonly CatalogueEntry[]): string | null {
  const other = entries.find(({ id }) => id === entry.id);
  if (!other || (other.body === entry.body && other.year === entry.year)) return null;
  return `${other.body} ${other.year}`;
}

/** The day of conversion is kept where the same was published before, here or on the site. */
async function keptText(result: Imported, folder: string): Promise<string> {
  const name = `${result.budget.id}.json`;
  const before = (await readText(join(folder, name))) ?? (await readText(join(DEFAULT_OUT, name)));
  return keepConverted(result, before);
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}

async function readCatalogue(folder: string): Promise<readonly CatalogueEntry[] | string> {
  const path = join(folder, "index.json");
  const text = await readText(path);
  if (text === null) return [];
  const parsed = parseCatalogueText(text);
  if (parsed.ok) return parsed.value.budgets;
  const [first] = parsed.problems;
  return `${path}: ${first?.place ?? ""}: expected ${first?.expected ?? ""}, found ${first?.found ?? ""}`;
}
