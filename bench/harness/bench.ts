import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowser } from "./browser.ts";
import { buildOurs, buildPeers, buildSite, installPeers } from "./buildPages.ts";
import { measureImport, measureManyImports } from "./measureImport.ts";
import { measureReview } from "./measureReview.ts";
import { type BenchOptions, type Part, parseOptions } from "./options.ts";
import { choosePages, OURS } from "./pages.ts";
import { profileOurs } from "./profile.ts";
import { printReport, type Run } from "./report.ts";
import { runDrawings } from "./runDrawings.ts";
import { type Bench, runBytes, runLoads } from "./runLoads.ts";
import { createSamples, type Samples } from "./samples.ts";
import { servePages } from "./servePages.ts";
import { judgeTargets } from "./targets.ts";

const OUT = "tests/output";

/** Measures the site beside its peers, prints the figures and writes them to tests/output/bench.md and bench.json. */
export async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    await measure(options, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

async function measure(options: BenchOptions, folder: string): Promise<void> {
  const { parts, runs } = options;
  const samples = createSamples();
  const notes = new Set<string>();
  const wants = (...some: readonly Part[]) => some.some((part) => parts.includes(part));
  let browser = "no browser";
  if (wants("import")) notes.add(await measureImport({ folder, runs, samples }));
  if (wants("many")) notes.add(await measureManyImports({ folder, runs, samples }));
  if (wants("review")) measureReview(samples);
  const builds = wants("build") ? runs : Number(wants("bytes", "load", "profile"));
  const names = namesIn(parts);
  for (let run = 0; run < builds; run += 1) {
    const seconds = buildSite(folder, names);
    if (wants("build")) samples.add({ what: "build: seconds", at: "the site", page: OURS }, seconds);
  }
  if (wants("bytes", "load", "draw", "zoom", "profile")) {
    browser = await measureInBrowser({ options, folder, samples, notes });
  }
  if (samples.all().length > 0)
    process.stdout.write(writeReport({ samples, runs, browser, notes: [...notes] }));
}

/** Writes the report and every value, and returns the report. */
function writeReport(run: Omit<Run, "judged">): string {
  const judged = judgeTargets(run.samples);
  const report = printReport({ ...run, judged });
  const values = { runs: run.runs, browser: run.browser, series: run.samples.all(), judged };
  write("bench.md", report);
  write("bench.json", `${JSON.stringify(values, null, 1)}\n`);
  return report;
}

interface InBrowser {
  readonly samples: Samples;
  readonly notes: Set<string>;
  readonly options: BenchOptions;
  readonly folder: string;
}

/** Builds the pages, serves them and measures them; returns which browser it was. */
async function measureInBrowser({ options, folder, samples, notes }: InBrowser): Promise<string> {
  const { parts, runs, only } = options;
  installPeers();
  await buildPeers(folder);
  buildOurs(folder, namesIn(parts));
  const served = await servePages(folder);
  const browser = await startBrowser();
  const name = `Chromium ${browser.version()}`;
  try {
    await measureParts(parts, {
      browser,
      served,
      pages: choosePages(only),
      runs,
      samples,
      say: (line) => void process.stderr.write(`${line}\n`),
      note: (line) => void notes.add(line),
      save: (rounds) => void writeReport({ samples, runs: rounds, browser: name, notes: [...notes] }),
    });
    return name;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measureParts(parts: readonly Part[], bench: Bench): Promise<void> {
  if (parts.includes("bytes")) await runBytes(bench);
  if (parts.includes("load")) await runLoads(bench);
  const asks = { draw: parts.includes("draw"), zoom: parts.includes("zoom") };
  if (asks.draw || asks.zoom) await runDrawings(bench, asks);
  if (!parts.includes("profile")) return;
  const profile = await profileOurs(bench);
  write("bench-profile.md", profile);
  process.stdout.write(profile);
}

/** A profile is read by people: the functions keep their names, and no figure of such a build is a figure of the site. */
function namesIn(parts: readonly Part[]): "kept" | "short" {
  return parts.includes("profile") ? "kept" : "short";
}

function write(name: string, text: string): void {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, name), text);
}
