import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as v from "valibot";
import { type Imported, importDocument } from "../../../src/importer/importDocument.ts";
import { isRefusal, refusalMessage } from "../../../src/importer/refusal.ts";
import { settingsFor } from "../importSettings.ts";
import { printPdf } from "../print/printPdf.ts";

/** The pages of a golden case: words at their places and, where columns are drawn, the edges of each grid. */
const pagesSchema = v.array(
  v.strictObject({
    turned: v.optional(v.boolean(), false),
    words: v.array(v.tuple([v.string(), v.number(), v.number()])),
    grids: v.array(v.strictObject({ xs: v.array(v.number()), ys: v.array(v.number()) })),
  }),
);

type GoldenPage = v.InferOutput<typeof pagesSchema>[number];

const SIZE = 9;

/** The hazards, by the names of their folders. */
export function hazards(): readonly string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

export function goldenFile(hazard: string, name: string): string {
  return readFileSync(resolve(import.meta.dirname, hazard, name), "utf8");
}

/** What is read from a case: the text as it stands, or its words and lines printed as a PDF. */
export async function readGolden(hazard: string): Promise<Imported> {
  const bytes = bytesOf(hazard);
  const result = await importDocument(bytes, settingsFor(bytes));
  if (isRefusal(result)) throw new Error(`${hazard}: ${refusalMessage(result)}`);
  return result;
}

function bytesOf(hazard: string): Uint8Array {
  const names = readdirSync(resolve(import.meta.dirname, hazard));
  if (names.includes("source.txt")) return new TextEncoder().encode(goldenFile(hazard, "source.txt"));
  const pages = v.parse(pagesSchema, JSON.parse(goldenFile(hazard, "source.items.json")));
  return printPdf(pages.map(printedPage));
}

function printedPage({ turned, words, grids }: GoldenPage) {
  return {
    width: 595,
    height: 842,
    turned,
    texts: words.map(([text, x, y]) => ({ text, x, y, size: SIZE })),
    lines: grids.flatMap(({ xs, ys }) => {
      const [left = 0, right = 0] = [xs[0], xs.at(-1)];
      const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
      return [
        ...xs.map((x) => ({ x1: x, y1: top, x2: x, y2: bottom })),
        ...ys.map((y) => ({ x1: left, y1: y, x2: right, y2: y })),
      ];
    }),
  };
}
