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
import { printReport } from "./report.ts";
import { runDrawings } from "./runDrawings.ts";
import { type Bench, runBytes, runLoads } from "./runLoads.ts";
import { createSamples } from "./samples.ts";
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
  const builds = wants("build") ? runs : Number(wants("bytes", "load"));
  for (let run = 0; run < builds; run += 1) {
    const seconds = buildSite(folder);
    if (wants("build")) samples.add({ what: "build: seconds", at: "the site", page: OURS }, seconds);
  }
  if (wants("bytes", "load", "draw", "zoom", "profile")) {
    const inBrowser = { options, folder, samples, note: (line: string) => void notes.add(line) };
    browser = await measureInBrowser(inBrowser);
  }
  if (samples.all().length === 0) return;
  const judged = judgeTargets(samples);
  const report = printReport({ samples, judged, runs, browser, notes: [...notes] });
  write("bench.md", report);
  write("bench.json", `${JSON.stringify({ runs, browser, series: samples.all(), judged }, null, 1)}\n`);
  process.stdout.write(report);
}

interface InBrowser extends Pick<Bench, "samples" | "note"> {
  readonly options: BenchOptions;
  readonly folder: string;
}

/** Builds the pages, serves them and measures them; returns which browser it was. */
async function measureInBrowser({ options: { parts, runs, only }, folder, ...record }: InBrowser) {
  installPeers();
  await buildPeers(folder);
  buildOurs(folder, parts.includes("profile") ? "kept" : "short");
  const served = await servePages(folder);
  const browser = await startBrowser();
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const bench: Bench = { ...record, browser, served, pages: choosePages(only), runs, say };
  try {
    if (parts.includes("bytes")) await runBytes(bench);
    if (parts.includes("load")) await runLoads(bench);
    const asks = { draw: parts.includes("draw"), zoom: parts.includes("zoom") };
    if (asks.draw || asks.zoom) await runDrawings(bench, asks);
    if (parts.includes("profile")) {
      const profile = await profileOurs(bench);
      write("bench-profile.md", profile);
      process.stdout.write(profile);
    }
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
    await served.close();
  }
}

function write(name: string, text: string): void {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, name), text);
}
