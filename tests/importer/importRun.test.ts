import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseCatalogueText } from "../../src/budget/catalogue.ts";
import { parseImportArguments } from "../../src/cli/importArguments.ts";
import { runImport } from "../../src/cli/importRun.ts";
import { sharedFile } from "./importSettings.ts";

const DATA = resolve(import.meta.dirname, "../../public/data");
const ID = "tunliu-investment-promotion-2024";
const seed = sharedFile("seed", "000");
let folder = "";
const said: string[] = [];

const EFFECTS = {
  out: (line: string) => said.push(line),
  err: (line: string) => said.push(line),
  progress: null,
  today: () => "2026-12-01",
  now: () => performance.now(),
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  said.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("runImport", () => {
  it("explains itself and leaves with 2 where it is misused", async () => {
    expect(await runImport([], EFFECTS)).toBe(2);
    expect(await runImport(["a.pdf", "--colour"], EFFECTS)).toBe(2);
    expect(said[1]).toContain("unknown option --colour");
  });

  it("leaves with 1, says why in JSON and writes nothing where a file cannot be read", async () => {
    const file = join(folder, "photo.pdf");
    const out = join(folder, "out");
    writeFileSync(file, "%PDF-1.7\nrubbish");
    expect(await runImport([file, join(folder, "nowhere.pdf"), "--out", out, "--json"], EFFECTS)).toBe(1);
    expect(said.map((line) => JSON.parse(line).error.reason)).toEqual(["damaged", "unreadable"]);
    expect(existsSync(out)).toBe(false);
  });

  it.skipIf(seed === null)(
    "keeps the id and the file that the catalogue has for the same body and year",
    async () => {
      for (const name of ["index.json", `${ID}.json`])
        writeFileSync(join(folder, name), readFileSync(join(DATA, name)));
      expect(await runImport([seed ?? "", "--out", folder, "--json"], EFFECTS)).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(["index.json", `${ID}.json`]);
      for (const name of ["index.json", `${ID}.json`])
        expect(readFileSync(join(folder, name), "utf8")).toBe(readFileSync(join(DATA, name), "utf8"));
      expect(JSON.parse(said[0] ?? "")).toMatchObject({ id: ID, whole: true, unplaced: [], warnings: [] });
    },
  );

  it.skipIf(seed === null)("enters a new budget into the catalogue with its printed totals", async () => {
    expect(
      await runImport([seed ?? "", "--out", folder, "--id", "tunliu-2024", "--on", "2026-11-22"], EFFECTS),
    ).toBe(0);
    const catalogue = parseCatalogueText(readFileSync(join(folder, "index.json"), "utf8"));
    expect(catalogue.ok && catalogue.value.budgets.map(({ id, totals }) => ({ id, totals }))).toEqual([
      { id: "tunliu-2024", totals: { revenue: "228.84", expenditure: "228.84", unit: "万元" } },
    ]);
  });

  it.skipIf(seed === null)(
    "applies corrections with their reasons and refuses one that names another value",
    async () => {
      const file = join(folder, "corrections.json");
      const correction = {
        place: "t3.1.3",
        printed: "164.01",
        corrected: "164.00",
        reason: "total misprinted",
      };
      writeFileSync(file, JSON.stringify({ corrections: [correction] }));
      const args = [seed ?? "", "--out", folder, "--id", "corrected", "--corrections", file];
      expect(await runImport(args, EFFECTS)).toBe(0);
      const written = JSON.parse(readFileSync(join(folder, "corrected.json"), "utf8"));
      expect(written.provenance.corrections).toEqual([correction]);
      expect(written.tables[2].rows[0].cells[2]).toBe("164.00");
      writeFileSync(file, JSON.stringify({ corrections: [{ ...correction, printed: "1.00" }] }));
      expect(await runImport(args, EFFECTS)).toBe(1);
      expect(said.at(-1)).toContain("t3.1.3: expected “1.00”, found “164.01”");
    },
  );
});

describe("parseImportArguments", () => {
  it("takes files and options in any order", () => {
    expect(parseImportArguments(["--json", "a.pdf", "--out", "data", "b.txt"])).toEqual({
      files: ["a.pdf", "b.txt"],
      out: "data",
      corrections: null,
      json: true,
      id: null,
      on: null,
    });
  });

  it("says what is wrong with an id, a day or a missing value", () => {
    expect(parseImportArguments(["a.pdf", "--id", "普陀"])).toBe("--id 普陀: a-z, 0-9 and - only");
    expect(parseImportArguments(["a.pdf", "--on", "1.5.2024"])).toBe("--on 1.5.2024: expected YYYY-MM-DD");
    expect(parseImportArguments(["a.pdf", "--out"])).toBe("--out needs a value");
    expect(parseImportArguments(["a.pdf", "b.pdf", "--id", "x"])).toBe(
      "--id names one budget: give one file",
    );
  });
});
