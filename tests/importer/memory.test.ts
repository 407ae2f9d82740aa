import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { fileOfBudget } from "../../src/budget/printBudget.ts";
import { importDocument } from "../../src/importer/importDocument.ts";
import { isRefusal } from "../../src/importer/refusal.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { settingsFor } from "./importSettings.ts";
import { layOutPages } from "./print/layOutPages.ts";
import { printPdf } from "./print/printPdf.ts";
import { seededRandom } from "./print/seededRandom.ts";

const FILES = 28;
const MEGABYTE = 2 ** 20;
/** A document that stayed in memory would be far above this after so many files. */
const MOST_GROWTH = 4;

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  return typeof collect === "function" ? () => void collect() : () => undefined;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

describe("importDocument", () => {
  it("keeps nothing of a file once it is read, over many files in one process", async () => {
    const collect = collector();
    const { tables } = fileOfBudget(tinyBudget());
    const manner = { random: seededRandom(7), repeatsHeader: true, turned: false, breaks: 0.1 };
    const bytes = printPdf(layOutPages([["青溪县档案馆2024年部门预算"]], tables.slice(0, 4), manner));
    const heaps: number[] = [];
    for (let count = 0; count < FILES; count += 1) {
      const result = await importDocument(bytes, settingsFor(bytes));
      expect(isRefusal(result)).toBe(false);
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      heaps.push((heapUsed + arrayBuffers) / MEGABYTE);
    }
    const settled = heaps.slice(FILES / 4);
    const growth = medianOf(settled.slice(-8)) - medianOf(settled.slice(0, 8));
    expect(growth).toBeLessThan(MOST_GROWTH);
  }, 60_000);
});
