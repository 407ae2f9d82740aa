import { type Drawn, type Kind, measureDraw } from "./measureDraw.ts";
import { percentileOf } from "./median.ts";
import type { BenchPage } from "./pages.ts";
import { type Bench, reasonOf } from "./runLoads.ts";

/** A size at which a picture is drawn, and whose is asked to move. */
interface Size {
  readonly kind: Kind;
  readonly size: number;
  readonly moves: "all" | "ours" | "none";
}

const SIZES: readonly Size[] = [
  { kind: "functions", size: 15, moves: "none" },
  { kind: "functions", size: 1_000, moves: "all" },
  { kind: "functions", size: 10_000, moves: "all" },
  { kind: "functions", size: 100_000, moves: "ours" },
  { kind: "flows", size: 12, moves: "none" },
  { kind: "flows", size: 200, moves: "none" },
  { kind: "flows", size: 2_000, moves: "none" },
];

const NAMES = { functions: "sunburst", flows: "Sankey" } as const;

/** Draws all sizes on all pages in turn, each on a fresh page. `asks` says what the figures are wanted of. */
export async function runDrawings(bench: Bench, asks: { readonly draw: boolean; readonly zoom: boolean }) {
  const pages = bench.pages.filter(({ draws }) => draws !== null);
  for (let run = 1; run <= bench.runs; run += 1) {
    for (const size of SIZES) {
      for (const page of pages) {
        const isMoved = asks.zoom && moves(size, page);
        if (asks.draw || isMoved) await drawOnce({ bench, size, page, isMoved, run });
      }
      bench.save(Math.max(1, run - 1));
    }
    bench.save(run);
  }
}

function moves({ moves: who }: Size, { role }: BenchPage): boolean {
  return who === "all" || (who === "ours" && role === "ours");
}

interface Turn {
  readonly bench: Bench;
  readonly size: Size;
  readonly page: BenchPage;
  readonly isMoved: boolean;
  readonly run: number;
}

async function drawOnce(turn: Turn): Promise<void> {
  const { bench, size, page, run } = turn;
  const { kind } = size;
  const drawn = { what: NAMES[kind], at: String(size.size), page: page.name };
  if (bench.samples.hasFailed(drawn)) return;
  const told = `${page.name}, ${NAMES[kind]} of ${size.size}`;
  bench.say(`draw ${run}/${bench.runs}: ${told}`);
  try {
    const found = await measureDraw({
      browser: bench.browser,
      address: bench.served.base + (page.draws ?? ""),
      kind,
      size: size.size,
      asks: turn.isMoved ? "moved" : "drawn",
    });
    for (const note of found.notes) bench.note(`${told}: ${note}`);
    addFigures(turn, found);
  } catch (error) {
    bench.samples.fail(drawn, reasonOf(error));
  }
}

function addFigures({ bench: { samples }, size, page: { name: page } }: Turn, found: Drawn): void {
  const [name, at] = [NAMES[size.kind], String(size.size)];
  samples.add({ what: name, at, page }, found.mount);
  samples.add({ what: "elements of the page", at: `${name} ${at}`, page }, found.elements);
  samples.add({ what: "heap", at: `${name} ${at}`, page }, found.heap);
  samples.add({ what: "heap, of the drawing alone", at: `${name} ${at}`, page }, found.drawnHeap);
  if (found.click !== null) samples.add({ what: "zoom: click to paint", at, page }, found.click);
  if (found.hover !== null) samples.add({ what: "hover to highlight", at, page }, found.hover);
  if (found.frames.length === 0) return;
  const frame95 = percentileOf(found.frames, 0.95);
  samples.add({ what: "zoom: 95th-percentile frame", at, page }, frame95);
  samples.add({ what: "zoom: worst frame", at, page }, Math.max(...found.frames));
}
