import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isRefusal } from "../../../src/importer/refusal.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { importBytes, printedTables } from "./importSheets.ts";
import { packParts } from "./packParts.ts";
import { planSheets } from "./planSheets.ts";
import { printXls } from "./printXls.ts";
import { printXlsx, xlsxParts } from "./printXlsx.ts";

const SHEETS = planSheets(tinyBudget(), {
  sheets: "many",
  header: "merged",
  indentation: "alignment",
  amounts: "numbers",
}).slice(1, 3);
const XLSX = printXlsx(SHEETS);
const XLS = printXls(SHEETS);
const NOTHING: readonly string[] = [];

/** What was read, or nothing where the file was refused with a reason. */
async function readTables(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await importBytes(bytes);
  return isRefusal(result) ? NOTHING : printedTables(result.budget.tables);
}

/** The library names records that it does not know on the console. */
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("readWorkbook", () => {
  it("reads the parts of an archive in whatever order they lie", async () => {
    const expected = await readTables(XLSX);
    expect(expected.length).toBeGreaterThan(20);
    const parts = [...xlsxParts(SHEETS)];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(parts, { minLength: parts.length }), async (shuffled) => {
        expect(await readTables(packParts(shuffled))).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it("refuses random bytes behind either signature", async () => {
    const signatures = fc.constantFrom([0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await fc.assert(
      fc.asyncProperty(signatures, fc.uint8Array({ maxLength: 3000 }), async (signature, rest) => {
        expect(isRefusal(await importBytes(Uint8Array.from([...signature, ...rest])))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("refuses an XLSX that is cut short, wherever", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: XLSX.length - 1 }), async (length) => {
        expect(await readTables(XLSX.slice(0, length))).toEqual(NOTHING);
      }),
      { numRuns: 60 },
    );
  });

  it("reads an XLS that is cut short whole or not at all", async () => {
    const expected = await readTables(XLS);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: XLS.length - 1 }), async (length) => {
        const read = await readTables(XLS.slice(0, length));
        expect(read.length === 0 || JSON.stringify(read) === JSON.stringify(expected)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("reads an XLSX with a wrong byte as it was or not at all", async () => {
    const expected = await readTables(XLSX);
    await fc.assert(
      fc.asyncProperty(fc.nat(XLSX.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const read = await readTables(XLSX.map((byte, index) => (index === at ? byte ^ change : byte)));
        expect(read.length === 0 || JSON.stringify(read) === JSON.stringify(expected)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("survives an XLS with wrong bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(XLS.length - 1), { minLength: 1, maxLength: 40 }), async (places) => {
        const wrong = XLS.slice();
        for (const at of places) wrong[at] = (wrong[at] ?? 0) ^ 0x55;
        await importBytes(wrong);
      }),
      { numRuns: 40 },
    );
  });
});
