import { writeFile } from "node:fs/promises";
import { parseAnnotationsText } from "../budget/annotations.ts";
import { type CatalogueEntry, parseCatalogueText } from "../budget/catalogue.ts";
import { parseGlossaryText } from "../budget/glossary.ts";
import { parseBudgetText } from "../budget/parseBudget.ts";
import type { Parsed } from "../budget/problem.ts";
import { gatherPack } from "../export/pack/gatherPack.ts";
import type { PackedFile } from "../export/pack/packedFile.ts";
import { packName } from "../export/pack/packName.ts";
import { printPack } from "../export/pack/printPack.ts";
import { type Effects, PROCESS_EFFECTS } from "./effects.ts";
import { type PackRequest, parsePackArguments, USAGE } from "./packArguments.ts";
import { wordProblem, wordUnread } from "./wordProblem.ts";

/** Where `npm run pack` has the program built before it runs this command. */
const TEMPLATE = "node_modules/.cache/sunlit/pack-program.txt";

const MADE = 0;
const REFUSED = 2;

/** The effects of a command that writes a file besides. */
export interface PackEffects extends Effects {
  readonly writeText: (path: string, text: string) => Promise<void>;
}

type Wanted = Extract<PackRequest, { readonly kind: "pack" }>;

/** Stops the command; what is wrong was worded before. */
class Refusal extends Error {}

/** `pack [ID…]`: writes one HTML file with the program and the chosen budgets inside. Exit code 0, or 2 where nothing was written. */
export async function main(
  args: readonly string[],
  effects: PackEffects = { ...PROCESS_EFFECTS, writeText: (path, text) => writeFile(path, text) },
): Promise<number> {
  const request = parsePackArguments(args);
  try {
    if (request.kind === "refused") throw new Refusal(`${request.problem}\n${USAGE}`);
    await writePack(request, effects);
    return MADE;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    effects.complain(error.message);
    return REFUSED;
  }
}

async function writePack(request: Wanted, effects: PackEffects): Promise<void> {
  const read = (path: string) =>
    effects.readText(path).catch((error: unknown) => {
      throw new Refusal(wordUnread(path, error, request.language));
    });
  const entries = chooseEntries(await read(`${request.data}/index.json`), request);
  const files = await gatherPack(entries, (name) => read(`${request.data}/${name}`));
  for (const file of files) requireSound(file, request);
  const page = printPack(await read(TEMPLATE), files);
  const out = request.out ?? packName(entries);
  await effects.writeText(out, page);
  effects.print(wordMade({ out, entries, bytes: new TextEncoder().encode(page).length }, request));
}

/** The budgets that were asked for, in the order of the catalogue; all where none was named. */
function chooseEntries(text: string, request: Wanted): readonly CatalogueEntry[] {
  const { budgets } = parsed(parseCatalogueText(text), "index.json", request);
  const unknown = request.ids.find((id) => budgets.every((entry) => entry.id !== id));
  if (unknown !== undefined || budgets.length === 0)
    throw new Refusal(
      `ID: expected ${budgets.map(({ id }) => id).join(", ") || "a catalogue with budgets"}, found ${unknown ?? "none"}`,
    );
  return request.ids.length === 0 ? budgets : budgets.filter(({ id }) => request.ids.includes(id));
}

/** A pack cannot be mended by its readers, so a broken file is refused before it goes in. */
function requireSound({ name, text }: PackedFile, request: Wanted): void {
  if (name === "index.json") parsed(parseCatalogueText(text), name, request);
  else if (name === "glossary.json") parsed(parseGlossaryText(text), name, request);
  else if (name.endsWith(".annotations.json")) parsed(parseAnnotationsText(text), name, request);
  else parsed(parseBudgetText(text), name, request);
}

function parsed<T>(result: Parsed<T>, file: string, { language }: Wanted): T {
  if (result.ok) return result.value;
  throw new Refusal(result.problems.map((problem) => wordProblem(file, problem, language)).join("\n"));
}

interface Made {
  readonly out: string;
  readonly entries: readonly CatalogueEntry[];
  readonly bytes: number;
}

function wordMade({ out, entries, bytes }: Made, { language }: Wanted): string {
  const size = `${(bytes / 1e6).toFixed(2)} MB`;
  const names = entries.map(({ title }) => `  ${title}`).join("\n");
  return language === "en"
    ? `${out}: ${size}, budgets: ${entries.length}\n${names}`
    : `${out}：${size}，预算 ${entries.length} 份\n${names}`;
}
