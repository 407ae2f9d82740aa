import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { GapKind } from "../../../src/importer/gaps/gap.ts";
import { importDocument } from "../../../src/importer/importDocument.ts";
import { isRefusal } from "../../../src/importer/refusal.ts";
import { readTextPages } from "../../../src/importer/text/readTextPages.ts";
import { settingsFor, sharedFile } from "../importSettings.ts";

const seed = sharedFile("seed", "000");
const LINES = seed === null ? [] : readFileSync(seed, "utf8").split("\n");
const PAGES = readTextPages(LINES.join("\n"));

interface Outcome {
  readonly whole: boolean;
  readonly tables: number;
  readonly kinds: readonly GapKind[];
}

/** What is said of the document's first lines. */
async function readUpTo(line: number): Promise<Outcome> {
  const bytes = new TextEncoder().encode(LINES.slice(0, line).join("\n"));
  const result = await importDocument(bytes, settingsFor(bytes));
  if (isRefusal(result)) return { whole: false, tables: 0, kinds: [] };
  const { budget, report } = result;
  return { whole: report.whole, tables: budget.tables.length, kinds: report.gaps.map(({ kind }) => kind) };
}

/** The number of the first line after a page. */
function endOf(page: number): number {
  return PAGES.slice(0, page).reduce((lines, each) => lines + each.lines.length, 0);
}

describe.skipIf(seed === null)("importDocument on a text that is cut off", () => {
  it.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])(
    "is not whole where it ends with page %i, among the tables",
    async (page) => {
      const { whole, kinds } = await readUpTo(endOf(page));
      expect(whole).toBe(false);
      expect(kinds).toContain("ends-after-tables");
    },
  );

  it("names every table that must be published and is not there", async () => {
    expect(await readUpTo(endOf(9))).toEqual({
      whole: false,
      tables: 5,
      kinds: ["statutory", "statutory", "statutory", "ends-after-tables"],
    });
  });

  it("is not whole where it ends at a line before the last table is in", async () => {
    const wrong: number[] = [];
    for (let line = 3; line < endOf(16); line += 11) if ((await readUpTo(line)).whole) wrong.push(line);
    expect(wrong).toEqual([]);
  }, 60_000);

  it("is not whole where a target form that it announces is missing or breaks off", async () => {
    expect((await readUpTo(endOf(19))).kinds).toEqual(["forms"]);
    expect((await readUpTo(endOf(19) + 20)).kinds).toEqual(["forms", "form"]);
    expect((await readUpTo(endOf(20))).kinds).toEqual(["forms"]);
    expect((await readUpTo(endOf(20) + 20)).kinds).toEqual(["form"]);
  });

  it("is whole once every table and form is in, wherever the words after them end", async () => {
    for (const page of [21, 22, 23])
      expect(await readUpTo(endOf(page))).toEqual({ whole: true, tables: 13, kinds: [] });
  });

  it("is not whole where the words end at a bare heading", async () => {
    expect((await readUpTo(endOf(17))).kinds).toEqual(["ends-in-text"]);
  });
});
