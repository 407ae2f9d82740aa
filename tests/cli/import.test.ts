import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runImport } from "../../src/cli/importRun.ts";
import { sayProgress } from "../../src/cli/sayProgress.ts";
import { sharedFile } from "../importer/importSettings.ts";

const DATA = resolve(import.meta.dirname, "../../public/data");
const ID = "tunliu-investment-promotion-2024";
const seed = sharedFile("seed", "000");

/** A budget of one table; the expenditure is a parameter. */
function tinyBudget(amount: string): string {
  return [
    "青溪区档案馆2025年部门预算",
    "",
    "2025年预算支出总表",
    "",
    "部门名称：青溪区档案馆 单位：万元",
    "",
    "项目 2025年预算数",
    "",
    "科目编码 科目名称 合计 基本支出 项目支出",
    "",
    `合计 ${amount} ${amount}  `,
    "",
    `201 一般公共服务支出 ${amount} ${amount}  `,
    "",
  ].join("\n");
}

let folder = "";
let out = "";
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
  out = join(folder, "out");
  said.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The reasons in JSON, file by file; null for one that was read. */
async function reasonsOf(
  files: readonly string[],
  ...more: readonly string[]
): Promise<readonly (string | null)[]> {
  await runImport([...files, "--out", out, "--json", ...more], EFFECTS);
  return said.map((line) => JSON.parse(line).error?.reason ?? null);
}

describe("runImport", () => {
  it("prints one JSON object per file with the same keys for good and bad ones", async () => {
    const files = [put("好.txt", tinyBudget("12.00")), join(folder, "无.pdf")];
    expect(await runImport([...files, "--out", out, "--json"], EFFECTS)).toBe(1);
    const [good, bad] = said.map((line) => JSON.parse(line));
    expect(Object.keys(good)).toEqual(Object.keys(bad));
    expect(good).toMatchObject({
      file: files[0],
      id: "qing-xi-qu-dang-an-guan-2025",
      whole: true,
      error: null,
      tables: [{ role: "expenditure", rows: 2 }],
      unplaced: [],
    });
    expect(bad).toMatchObject({ file: files[1], id: null, whole: false, tables: [] });
    expect(bad.error).toEqual({
      reason: "unreadable",
      message: "文件无法打开 / the file cannot be opened (no such file)",
    });
  });

  it("goes on after a bad file and writes only the good ones", async () => {
    const files = [folder, put("a.txt", "今天天气很好。"), put("b.txt", tinyBudget("12.00"))];
    expect(await reasonsOf(files)).toEqual(["directory", "no-tables", null]);
    expect(readdirSync(out).sort()).toEqual(["index.json", "qing-xi-qu-dang-an-guan-2025.json"]);
  });

  it("refuses a second file of one run that would overwrite the first, and takes the same twice", async () => {
    const first = put("a.txt", tinyBudget("12.00"));
    const copy = put("b.txt", tinyBudget("12.00"));
    const other = put("c.txt", tinyBudget("13.00"));
    expect(await reasonsOf([first, copy, other])).toEqual([null, null, "same-id"]);
    expect(said[2]).toContain("a.txt");
    expect(readFileSync(join(out, "qing-xi-qu-dang-an-guan-2025.json"), "utf8")).toContain('"12.00"');
  });

  it("refuses an id that another body's budget has", async () => {
    mkdirSync(out);
    copyFileSync(join(DATA, "index.json"), join(out, "index.json"));
    expect(await reasonsOf([put("a.txt", tinyBudget("12.00"))], "--id", ID)).toEqual(["same-id"]);
    expect(readdirSync(out)).toEqual(["index.json"]);
  });

  it("changes nothing where the same was imported before, whatever the day", async () => {
    const file = put("a.txt", tinyBudget("12.00"));
    await runImport([file, "--out", out], EFFECTS);
    const budget = join(out, "qing-xi-qu-dang-an-guan-2025.json");
    const before = [readFileSync(budget, "utf8"), statSync(budget).mtimeMs];
    await runImport([file, "--out", out], { ...EFFECTS, today: () => "2027-03-01" });
    expect([readFileSync(budget, "utf8"), statSync(budget).mtimeMs]).toEqual(before);
    expect(before[0]).toContain('"on": "2026-12-01"');
  });

  it("says why nothing could be written, and leaves no part of a file", async () => {
    const file = put("a.txt", tinyBudget("12.00"));
    writeFileSync(out, "");
    expect(await reasonsOf([file])).toEqual(["unwritable"]);
    rmSync(out);
    mkdirSync(join(out, "qing-xi-qu-dang-an-guan-2025.json", "in the way"), { recursive: true });
    said.length = 0;
    expect(await reasonsOf([file])).toEqual(["unwritable"]);
    expect(readdirSync(out)).toEqual(["qing-xi-qu-dang-an-guan-2025.json"]);
  });

  it("leaves with 2 and touches nothing where the catalogue of the folder is broken", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "index.json"), "{");
    expect(await runImport([put("a.txt", tinyBudget("12.00")), "--out", out], EFFECTS)).toBe(2);
    expect(said[0]).toContain("index.json");
    expect(readdirSync(out)).toEqual(["index.json"]);
  });

  it("refuses corrections that are named and not there, or cannot be read", async () => {
    const file = put("a.txt", tinyBudget("12.00"));
    expect(await reasonsOf([file], "--corrections", join(folder, "none.json"))).toEqual(["corrections"]);
    put("a.txt.corrections.json", "{");
    said.length = 0;
    expect(await reasonsOf([file])).toEqual(["corrections"]);
    expect(existsSync(out)).toBe(false);
  });
});

describe.skipIf(seed === null)("runImport on the published budget", () => {
  it.each(["with the site's data", "with nothing in it"])(
    "writes the published file byte for byte into a folder %s",
    async (what) => {
      mkdirSync(out);
      if (what === "with the site's data")
        for (const name of ["index.json", `${ID}.json`]) copyFileSync(join(DATA, name), join(out, name));
      expect(await runImport([seed ?? "", "--out", out], EFFECTS)).toBe(0);
      const published = readFileSync(join(DATA, `${ID}.json`), "utf8");
      expect(readFileSync(join(out, `${ID}.json`), "utf8")).toBe(published);
      expect(published).toContain('"by": "importer"');
    },
  );

  it("leaves the catalogue as it is where the budget is in it", async () => {
    mkdirSync(out);
    for (const name of ["index.json", `${ID}.json`]) copyFileSync(join(DATA, name), join(out, name));
    await runImport([seed ?? "", "--out", out], EFFECTS);
    expect(readFileSync(join(out, "index.json"), "utf8")).toBe(
      readFileSync(join(DATA, "index.json"), "utf8"),
    );
  });
});

describe("sayProgress", () => {
  it("keeps still for a second, then tells at most five times a second, and clears the line", () => {
    let time = 0;
    const lines: string[] = [];
    const progress = sayProgress("a.pdf", { progress: (line) => lines.push(line), now: () => time });
    for (let page = 1; page <= 20; page += 1) {
      time += 100;
      progress.onPage(page, 20);
    }
    progress.end();
    expect(lines).toEqual([
      "a.pdf: 10/20",
      "a.pdf: 12/20",
      "a.pdf: 14/20",
      "a.pdf: 16/20",
      "a.pdf: 18/20",
      "a.pdf: 20/20",
      "",
    ]);
  });
});
