import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { printJson } from "../../budget/printJson.ts";
import { FORMAT, FORMAT_VERSION } from "../../budget/schema.ts";
import type { PackedFile } from "./packedFile.ts";

const GLOSSARY = "glossary.json";

/**
 * The files of a pack: a catalogue of the chosen budgets alone, these budgets, their annotations and the glossary, as they
 * stand in the data folder. Rejects with the error of `read` where one cannot be read.
 */
export async function gatherPack(
  entries: readonly CatalogueEntry[],
  read: (name: string) => Promise<string>,
): Promise<readonly PackedFile[]> {
  const names = [...entries.flatMap(filesOf), GLOSSARY];
  const files = await Promise.all(names.map(async (name) => ({ name, text: await read(name) })));
  return [{ name: "index.json", text: printCatalogue(entries) }, ...files];
}

function filesOf({ file, annotations }: CatalogueEntry): readonly string[] {
  return annotations === undefined ? [file] : [file, annotations];
}

function printCatalogue(budgets: readonly CatalogueEntry[]): string {
  return printJson({ format: `${FORMAT}-catalogue`, version: FORMAT_VERSION, budgets });
}
