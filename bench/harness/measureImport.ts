import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { generatedFile } from "./generatedFile.ts";
import { medianOf } from "./median.ts";
import { OURS } from "./pages.ts";
import { publishedFiles } from "./publishedFiles.ts";
import type { Samples } from "./samples.ts";

const FILES = 100;

/** Where imports are measured: a folder to write to, how often, and the record that takes the figures. */
export interface Importing {
  readonly folder: string;
  readonly runs: number;
  readonly samples: Samples;
}

/** The command as it is used, each time in a process of its own; the first run packs it and is not counted. */
export async function measureImport({ folder, runs, samples }: Importing): Promise<string> {
  const [file] = await filesIn(folder);
  const importOnce = () => importInProcess(file ?? "", folder);
  const pages = pagesIn(importOnce(), join(folder, "one"));
  for (let run = 0; run < runs; run += 1) {
    importOnce();
    const { cpuSeconds, peakMegabytes } = JSON.parse(readFileSync(join(folder, "usage.json"), "utf8"));
    const at = { at: "one budget", page: OURS };
    samples.add({ what: "import: CPU seconds", ...at }, Number(cpuSeconds));
    samples.add({ what: "import: peak memory, MB", ...at }, Number(peakMegabytes));
  }
  return `the imported budget has ${pages} pages`;
}

/** A hundred files in one run: what the heap holds after each, the first and the last quarter compared. */
export async function measureManyImports({ folder, samples }: Importing): Promise<string> {
  const files = await filesIn(folder);
  const hundred = Array.from({ length: FILES }, (_, index) => files[index % files.length] ?? "");
  const args = ["bench/harness/importMany.ts", ...hundred, "--out", join(folder, "many")];
  const heaps = numbersIn(runScript({ node: ["--expose-gc"], args, env: {} }));
  const quarter = Math.floor(heaps.length / 4);
  const quarters = { "first quarter": heaps.slice(0, quarter), "last quarter": heaps.slice(-quarter) };
  for (const [at, values] of Object.entries(quarters))
    for (const value of values) samples.add({ what: "hundred imports: heap, MB", at, page: OURS }, value);
  const growth = medianOf(quarters["last quarter"]) - medianOf(quarters["first quarter"]);
  return `in one run of ${FILES} imports the median heap of the last quarter is ${growth.toFixed(1)} MB above the first's`;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const published = publishedFiles();
  return published.length > 0 ? published : [await generatedFile(folder)];
}

function importInProcess(file: string, folder: string): string {
  const reporter = pathToFileURL(resolve("bench/harness/reportUsage.mjs")).href;
  const args = ["src/cli/import.ts", file, "--out", join(folder, "one"), "--json"];
  const env = { USAGE_FILE: join(folder, "usage.json") };
  return runScript({ node: ["--import", reporter], args, env });
}

interface Script {
  readonly node: readonly string[];
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function runScript({ node, args, env }: Script): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, "scripts/run.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  if (status === null || stdout === "") throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return stdout;
}

function numbersIn(text: string): readonly number[] {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.map(Number) : [];
}

function pagesIn(printed: string, folder: string): number {
  const { id } = JSON.parse(printed);
  const parsed = parseBudgetText(readFileSync(join(folder, `${id}.json`), "utf8"));
  return parsed.ok ? (parsed.value.provenance.source.pages ?? 0) : 0;
}
