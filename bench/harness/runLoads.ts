import type { Browser } from "playwright-core";
import { CONDITIONS, type Conditions } from "./browser.ts";
import { measureLoad, sizeScripts } from "./measureLoad.ts";
import type { BenchPage } from "./pages.ts";
import type { Samples } from "./samples.ts";
import type { ServedPages } from "./servePages.ts";

/** What loads and drawings are measured with. */
export interface Bench {
  readonly browser: Browser;
  readonly served: ServedPages;
  readonly pages: readonly BenchPage[];
  readonly runs: number;
  readonly samples: Samples;
  readonly say: (line: string) => void;
  readonly note: (line: string) => void;
  /** Called when all pages had their turn: what was measured so many times until then is worth keeping. */
  readonly save: (rounds: number) => void;
}

/** The scripts that each page asks for until it is ready for input. */
export async function runBytes({ browser, served, pages, samples, say }: Bench): Promise<void> {
  const [conditions] = CONDITIONS;
  if (conditions === undefined) return;
  for (const page of pages) {
    say(`bytes of ${page.name}`);
    try {
      const { scripts } = await measureLoad({ browser, pages: served, page, conditions });
      const sizes = await sizeScripts(served, scripts);
      for (const [at, bytes] of Object.entries(sizes))
        samples.add({ what: "script", at, page: page.name }, bytes);
    } catch (error) {
      samples.fail({ what: "script", at: "gzip", page: page.name }, reasonOf(error));
    }
  }
}

/** Loads all pages in turn, so that whatever else the machine does hits them alike. */
export async function runLoads(bench: Bench): Promise<void> {
  for (let run = 1; run <= bench.runs; run += 1) {
    for (const conditions of CONDITIONS)
      for (const page of bench.pages) await loadOnce({ bench, page, conditions, run });
    bench.save(run);
  }
}

interface Turn {
  readonly bench: Bench;
  readonly page: BenchPage;
  readonly conditions: Conditions;
  readonly run: number;
}

async function loadOnce({ bench, page, conditions, run }: Turn): Promise<void> {
  const at = { at: conditions.name, page: page.name };
  const picture = { what: "first picture", ...at };
  if (bench.samples.hasFailed(picture)) return;
  bench.say(`load ${run}/${bench.runs}: ${page.name}, ${conditions.name}`);
  try {
    const loaded = await measureLoad({ ...bench, pages: bench.served, page, conditions });
    bench.samples.add(picture, loaded.picture);
    bench.samples.add({ what: "ready for input", ...at }, loaded.ready);
  } catch (error) {
    bench.samples.fail(picture, reasonOf(error));
  }
}

/** The first line of what went wrong. */
export function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
