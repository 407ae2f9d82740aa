import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printBudget } from "../../src/budget/printBudget.ts";
import { main } from "../../src/cli/pack.ts";
import { parsePackArguments } from "../../src/cli/packArguments.ts";
import { PACK_DATA } from "../../src/export/pack/printPack.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";

const ENTRY =
  '"region": "青溪县", "body": "青溪县档案馆", "year": 2024, "title": "青溪县档案馆2024年部门预算", "totals": { "revenue": "1", "expenditure": "1", "unit": "万元" }';
const CATALOGUE = `{ "format": "sunlit-budget-catalogue", "version": 1, "budgets": [
  { "id": "sound", "file": "sound.json", ${ENTRY} }, { "id": "broken", "file": "broken.json", ${ENTRY} },
  { "id": "gone", "file": "gone.json", ${ENTRY} } ] }`;

const FILES: Readonly<Record<string, string>> = {
  "node_modules/.cache/sunlit/pack-program.txt": `<html>${PACK_DATA}</html>`,
  "site/data/index.json": CATALOGUE,
  "site/data/sound.json": printBudget(tinyBudget()),
  "site/data/broken.json": "{}",
  "site/data/glossary.json": readFileSync("public/data/glossary.json", "utf8"),
};

/** Runs the command with the files above in place of the disk. */
async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const written = new Map<string, string>();
  const code = await main([...args, "--data", "site/data"], {
    readText: async (path) => {
      const text = FILES[path];
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return text;
    },
    writeText: async (path, text) => void written.set(path, text),
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, printed: printed.join("\n"), complaints: complaints.join("\n"), written };
}

describe("pack", () => {
  it("writes one file of the budgets that were named, and says how large it is", async () => {
    const { code, printed, written } = await run("sound");
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(["sound.offline.html"]);
    const page = written.get("sound.offline.html") ?? "";
    expect([...page.matchAll(/data-file="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "index.json",
      "sound.json",
      "glossary.json",
    ]);
    expect(page).not.toContain("broken");
    expect(printed).toMatch(/^sound\.offline\.html：0\.\d\d MB，预算 1 份\n {2}青溪县档案馆2024年部门预算$/);
  });

  it("writes where it is told to, the same bytes each time", async () => {
    const first = await run("sound", "--out", "stick/a.html", "--lang", "en");
    const second = await run("sound", "--out", "stick/a.html");
    expect(first.printed).toMatch(/^stick\/a\.html: 0\.\d\d MB, budgets: 1\n/);
    expect(first.written).toEqual(second.written);
  });

  it("writes nothing where a budget is broken, and says what is wrong with it", async () => {
    const { code, complaints, written } = await run("sound", "broken");
    expect(code).toBe(2);
    expect(written.size).toBe(0);
    expect(complaints).toContain("broken.json");
  });

  it("names the budgets there are where another was asked for", async () => {
    const { code, complaints } = await run("archive");
    expect(code).toBe(2);
    expect(complaints).toBe("ID: expected sound, broken, gone, found archive");
  });

  it("says which file could not be read", async () => {
    const { code, complaints, written } = await run("gone", "--lang", "en");
    expect(code).toBe(2);
    expect(complaints).toContain("site/data/gone.json: expected a file that can be read, found ENOENT");
    expect(written.size).toBe(0);
  });

  it("shows how it is used to those who ask for something else", async () => {
    const { code, complaints } = await run("--wrong");
    expect(code).toBe(2);
    expect(complaints).toMatch(
      /^--wrong: expected --data, --out, --lang, found --wrong\nnpm run --silent pack/,
    );
  });
});

describe("parsePackArguments", () => {
  it("packs all budgets of the published folder where nothing is said", () => {
    expect(parsePackArguments([])).toEqual({
      kind: "pack",
      ids: [],
      data: "public/data",
      out: null,
      language: "zh",
    });
  });

  it("takes each id once", () => {
    expect(parsePackArguments(["b", "a", "b"])).toMatchObject({ ids: ["b", "a"] });
  });

  it.each([
    [["--out"], "--out: expected a value, found nothing"],
    [["--lang", "fr"], "--lang: expected zh, en, found fr"],
  ])("refuses %j", (args, problem) => {
    expect(parsePackArguments(args)).toEqual({ kind: "refused", problem });
  });
});
