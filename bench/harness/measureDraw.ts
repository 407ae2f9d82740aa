import type { Browser } from "playwright-core";
import { CONDITIONS, type FreshPage, openFresh } from "./browser.ts";
import { fingerprint } from "./fingerprint.ts";

/** The two pictures: a sunburst of so many items, a Sankey of so many links. */
export type Kind = "functions" | "flows";

/** A picture to draw on a page. */
export interface Drawing {
  readonly browser: Browser;
  readonly address: string;
  readonly kind: Kind;
  readonly size: number;
  /** What is asked of the picture after it was drawn. */
  readonly asks: "drawn" | "moved";
}

/** One drawing on a fresh page. Times in ms, heap in MB; null where it was not asked for. */
export interface Drawn {
  readonly mount: number;
  /** Elements of the page, beside those it had before. */
  readonly elements: number;
  /** The heap of scripts and of the document, data included, beside what the page had before there were data. */
  readonly heap: number;
  /** Of this heap, what came with the drawing. */
  readonly drawnHeap: number;
  readonly hover: number | null;
  readonly click: number | null;
  /** The lengths of the frames of one change of place. */
  readonly frames: readonly number[];
  /** What did not do what it should: the picture went on growing, a pointer or a click changed nothing. */
  readonly notes: readonly string[];
}

const PATIENCE = 60_000;
const SETTLING = 400;
const MEGABYTE = 2 ** 20;

/** Draws a picture from data in memory on a fresh page, points at it, zooms into it. Throws after a minute. */
export async function measureDraw(drawing: Drawing): Promise<Drawn> {
  const fresh = await openFresh(drawing.browser, CONDITIONS[0] ?? { name: "", slower: 1, network: null });
  let timer: NodeJS.Timeout | null = null;
  try {
    const tooLong = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`more than ${PATIENCE / 1000} s`)), PATIENCE);
    });
    return await Promise.race([drawOn(fresh, drawing), tooLong]);
  } finally {
    if (timer !== null) clearTimeout(timer);
    await fresh.close();
  }
}

async function drawOn(fresh: FreshPage, { address, kind, size, asks }: Drawing): Promise<Drawn> {
  const { page } = fresh;
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => "bench" in window, null, { timeout: PATIENCE });
  const bare = await heapOf(fresh);
  const elements = await countElements(fresh);
  await page.evaluate(([kind, size]) => window.bench.prepare(kind, size), [kind, size] as const);
  const withData = await heapOf(fresh);
  const mount = await page.evaluate(() => window.bench.mount());
  const first = await page.evaluate(fingerprint, "pictures" as const);
  await page.waitForTimeout(SETTLING);
  const notes =
    first === (await page.evaluate(fingerprint, "pictures" as const))
      ? []
      : ["the picture changed after it was drawn"];
  const drawn = await heapOf(fresh);
  const counted = (await countElements(fresh)) - elements;
  const moved = asks === "moved" ? await move(fresh) : STILL;
  return {
    mount,
    elements: counted,
    heap: drawn - bare,
    drawnHeap: drawn - withData,
    ...moved,
    notes: [...notes, ...moved.notes, ...troubles],
  };
}

type Moved = Pick<Drawn, "hover" | "click" | "frames" | "notes">;

const STILL: Moved = { hover: null, click: null, frames: [], notes: [] };

async function move({ page }: FreshPage): Promise<Moved> {
  const notes: string[] = [];
  const before = await page.evaluate(fingerprint, "page" as const);
  const hover = await page.evaluate(() => window.bench.hover());
  const pointed = await page.evaluate(fingerprint, "page" as const);
  if (pointed === before) notes.push("pointing changed nothing");
  const zoomed = await page.evaluate(() => window.bench.zoom());
  if (pointed === (await page.evaluate(fingerprint, "page" as const)))
    notes.push("the click changed nothing");
  return { hover, ...zoomed, notes };
}

async function heapOf({ protocol }: FreshPage): Promise<number> {
  await protocol.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await protocol.send("Runtime.getHeapUsage");
  return (usedSize + embedderHeapUsedSize) / MEGABYTE;
}

function countElements({ page }: FreshPage): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("*").length);
}
