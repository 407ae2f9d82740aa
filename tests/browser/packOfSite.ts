import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CatalogueEntry, parseCatalogueText } from "../../src/budget/catalogue.ts";
import { gatherPack } from "../../src/export/pack/gatherPack.ts";
import { printPack } from "../../src/export/pack/printPack.ts";
import { PACK_TEMPLATE } from "../../src/state/packTemplate.ts";

/** The offline pack of a built site's first budget, as it is made there. */
export async function printPackOfSite(base: string): Promise<string> {
  const [entry] = await readEntries(base);
  if (entry === undefined) throw new Error("index.json: expected a budget, found none");
  const files = await gatherPack([entry], (name) => readText(`${base}data/${name}`));
  return printPack(await readText(base + PACK_TEMPLATE), files);
}

/** A page written to a folder of its own, to be opened without a server; `remove` takes the folder away. */
export async function writePage(
  text: string,
): Promise<{ readonly address: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "sunlit-pack-"));
  const file = join(folder, "离线包 1.html");
  await writeFile(file, text);
  return { address: pathToFileURL(file).href, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function readEntries(base: string): Promise<readonly CatalogueEntry[]> {
  const parsed = parseCatalogueText(await readText(`${base}data/index.json`));
  if (!parsed.ok) throw new Error("index.json: expected a catalogue");
  return parsed.value.budgets;
}

async function readText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: expected 200, found ${answer.status}`);
  return answer.text();
}
