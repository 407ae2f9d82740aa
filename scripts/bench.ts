import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseBudgetText } from "../src/budget/parseBudget.ts";
import { review } from "../src/review/review.ts";
import { publishedFiles } from "./benchFiles.ts";
import { generatedFile } from "./generatedFile.ts";
import { medianOf, printRange } from "./median.ts";

const REPORT = "tests/output/bench.md";
const PUBLISHED = "public/data/tunliu-investment-promotion-2024.json";
const RUNS = 7;
const FILES = 100;
const REVIEWS = 50;

interface Usage {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Measures importing and reviewing, prints the figures and writes them to tests/output/bench.md. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const published = publishedFiles();
    const files = published.length > 0 ? published : [await generatedFile(folder)];
    const lines = [
      "# Bench",
      "",
      "| What | Median (least–most) | Bound |",
      "| --- | --- | --- |",
      ...oneImport(files[0] ?? "", folder),
      ...manyImports(files, folder),
      ...reviews(),
    ];
    mkdirSync("tests/output", { recursive: true });
    writeFileSync(REPORT, `${lines.join("\n")}\n`);
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

/** The command as it is used, each time in a process of its own; the first run packs it and is not counted. */
function oneImport(file: string, folder: string): readonly string[] {
  const run = () => {
    const usage = join(folder, "usage.json");
    const reporter = pathToFileURL(resolve("scripts/reportUsage.mjs")).href;
    const args = ["src/cli/import.ts", file, "--out", join(folder, "one"), "--json"];
    const printed = runScript(["--import", reporter], args, { USAGE_FILE: usage });
    return { usage: usageIn(readFileSync(usage, "utf8")), printed };
  };
  run();
  const runs = Array.from({ length: RUNS }, run);
  const pages = pagesIn(runs[0]?.printed ?? "", join(folder, "one"));
  const usages = runs.map((each) => each.usage);
  const what = `Import of a budget of ${pages} pages`;
  return [
    `| ${what}: CPU seconds | ${printRange(cpuOf(usages), 2)} | 3 |`,
    `| ${what}: peak memory, MB | ${printRange(peakOf(usages), 0)} | 400 |`,
  ];
}

function cpuOf(usages: readonly Usage[]): readonly number[] {
  return usages.map((usage) => usage.cpuSeconds);
}

function peakOf(usages: readonly Usage[]): readonly number[] {
  return usages.map((usage) => usage.peakMegabytes);
}

/** A hundred files in one run: what the heap holds after each, the first and the last quarter compared. */
function manyImports(files: readonly string[], folder: string): readonly string[] {
  const hundred = Array.from({ length: FILES }, (_, index) => files[index % files.length] ?? "");
  const args = ["scripts/benchMany.ts", ...hundred, "--out", join(folder, "many")];
  const heaps = numbersIn(runScript(["--expose-gc"], args, {}));
  const quarter = Math.floor(heaps.length / 4);
  const [first, last] = [heaps.slice(0, quarter), heaps.slice(-quarter)];
  const growth = medianOf(last) - medianOf(first);
  return [
    `| ${heaps.length} files in one run: heap, first quarter, MB | ${printRange(first, 1)} | |`,
    `| ${heaps.length} files in one run: heap, last quarter, MB | ${printRange(last, 1)} | |`,
    `| ${heaps.length} files in one run: growth of the median, MB | ${growth.toFixed(1)} | 0 |`,
  ];
}

function reviews(): readonly string[] {
  const parsed = parseBudgetText(readFileSync(PUBLISHED, "utf8"));
  if (!parsed.ok) throw new Error(PUBLISHED);
  const times = Array.from({ length: REVIEWS }, () => {
    const start = performance.now();
    review(parsed.value);
    return performance.now() - start;
  });
  return [`| Review of one budget, ${REVIEWS} times: ms | ${printRange(times, 1)} | |`];
}

function runScript(node: readonly string[], args: readonly string[], env: Record<string, string>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, "scripts/run.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  if (status === null || stdout === "") throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return stdout;
}

function usageIn(text: string): Usage {
  const { cpuSeconds, peakMegabytes } = JSON.parse(text);
  return { cpuSeconds: Number(cpuSeconds), peakMegabytes: Number(peakMegabytes) };
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
