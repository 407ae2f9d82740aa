import { describe, expect, it } from "vitest";
import { printBudget } from "../../src/budget/printBudget.ts";
import { main } from "../../src/cli/review.ts";
import { changeCell } from "../budgets/changeCell.ts";
import { publishedText } from "../budgets/publishedBudget.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";

const FILES: Readonly<Record<string, () => string>> = {
  "published.json": publishedText,
  "sound.json": () => printBudget(tinyBudget()),
  "changed.json": () => printBudget(changeCell(tinyBudget(), "t2.7.3", "9.00")),
  "broken.json": () => publishedText().replace('"228.84"', '"228.8.4"'),
  "other.json": () => "{}",
  "text.json": () => "预算",
};

/** Runs the command with the files above in place of the disk. */
async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await main(args, {
    readText: async (path) => {
      const text = FILES[path];
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return text();
    },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, printed: printed.join("\n"), complaints: complaints.join("\n") };
}

describe("review", () => {
  it("exits 0 and counts what agrees where nothing differs", async () => {
    const { code, printed, complaints } = await run("sound.json");
    expect([code, complaints]).toEqual([0, ""]);
    expect(printed).toMatch(
      /^青溪县档案馆2024年部门预算\n\n不一致 0 · 四舍五入差 0 · 无法核对 \d+ · 一致 \d+/,
    );
  });

  it("exits 1 and names the cells of what differs, in words", async () => {
    const { code, printed } = await run("changed.json");
    expect(code).toBe(1);
    expect(printed).toContain("1. [不一致 · 重要] R9 收入总表：上级科目与下级之和");
    expect(printed).toContain("表二 · 行政事业单位养老支出");
    expect(printed).toContain("(t2.7.3)");
  });

  it("speaks English where asked to", async () => {
    const { code, printed } = await run("--lang", "en", "changed.json");
    expect(code).toBe(1);
    expect(printed).toContain("[does not agree · high] R9 Revenue summary");
    expect(printed).not.toContain("不一致");
  });

  it("prints the published budget's findings ranked, weightiest first", async () => {
    const { code, printed } = await run("published.json");
    expect(code).toBe(1);
    expect(printed.match(/^\d+\. \[.*?\] R\d+/gm)?.slice(0, 4)).toEqual([
      "1. [不一致 · 重要] R51",
      "2. [不一致 · 重要] R35",
      "3. [不一致 · 重要] R56",
      "4. [不一致 · 重要] R74",
    ]);
    expect(printed).toContain("- 表三 · 合计: 164.01 (t3.1.3, 第 6 页)");
    expect(printed).toContain("同一原因另有 13 处");
  });
});

describe("review --json", () => {
  it("prints an array that another program can read", async () => {
    const { code, printed } = await run("published.json", "--json");
    expect(code).toBe(1);
    const records: unknown = JSON.parse(printed);
    expect(Array.isArray(records) ? records[1] : null).toEqual({
      rule: "R35",
      outcome: "differs",
      severity: "high",
      amount: "-64.83",
      unit: "万元",
      cells: [
        { table: "t3", row: 1, column: 3, printed: "164.01", page: 6, source: "t3.1.3" },
        { table: "t1", row: 34, column: 4, printed: "228.84", page: 4, source: "t1.34.4" },
        { table: "t1", row: 34, column: 5, printed: "191.26", page: 4, source: "t1.34.5" },
      ],
      text: expect.stringContaining("164.01"),
    });
  });

  it("gives forms and the narrative no row", async () => {
    const { printed } = await run("published.json", "--json", "--lang=en");
    expect(printed).toContain('"source": "f1.period.total"');
    const records: unknown = JSON.parse(printed);
    expect(Array.isArray(records) ? records[3] : null).toMatchObject({
      rule: "R74",
      amount: "300000",
      unit: "元",
      cells: [{ table: "f1", row: null, column: null, printed: "800,000" }, { printed: "500,000" }],
    });
  });

  it("gives no finding of a sound budget but what cannot be checked", async () => {
    const { code, printed } = await run("sound.json", "--json");
    expect(code).toBe(0);
    expect(new Set(printed.match(/"outcome": "\w+"/g))).toEqual(new Set(['"outcome": "unchecked"']));
  });
});

describe("review of what cannot be read", () => {
  it.each([
    [["missing.json"], "missing.json：应为可以读取的文件，实为 ENOENT"],
    [["text.json"], "text.json: 不是 JSON: 应为 JSON，实为"],
    [["other.json", "--lang", "en"], "other.json format: not a budget file: expected"],
    [
      ["broken.json"],
      /^broken\.json tables\[0\]\.rows\[\d+\]\.cells\[\d+\]: 不是金额: 应为 .+，实为 "228\.8\.4"/,
    ],
    [[], "FILE.json: expected 1, found nothing"],
    [["sound.json", "changed.json"], "FILE.json: expected 1, found sound.json changed.json"],
    [["sound.json", "--lang", "fr"], "--lang: expected zh, en, found fr"],
    [["sound.json", "--loud"], "--loud: expected --json, --lang, found --loud"],
  ])("exits 2 for %j and says where, what was expected and what was found", async (args, expected) => {
    const { code, printed, complaints } = await run(...args);
    expect([code, printed]).toEqual([2, ""]);
    expect(complaints).toMatch(expected);
  });
});
