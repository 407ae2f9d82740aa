import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Account, type Glossary, parseGlossaryText } from "../../src/budget/glossary.ts";
import { linesOf } from "../../src/budget/lines.ts";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { printJson } from "../../src/budget/printJson.ts";
import { buildGlossaryIndex } from "../../src/model/glossary/glossaryIndex.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CLASSIFICATION = resolve(ROOT, "../shared/classification");

const text = readFileSync(resolve(ROOT, "public/data/glossary.json"), "utf8");
const glossary = readGlossary();
const index = buildGlossaryIndex(glossary);

function readGlossary(): Glossary {
  const parsed = parseGlossaryText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Code and Chinese name of every line of a classification list. */
function readList(file: string): readonly string[] {
  const [header = "", ...lines] = readFileSync(resolve(CLASSIFICATION, file), "utf8").trim().split("\n");
  const nameAt = header.split(",").indexOf("name_zh");
  return lines.map((line) => {
    const cells = line.split(",");
    return `${cells[0]} ${cells[nameAt]}`;
  });
}

const named = (account: Account) => `${account.code} ${account.zh}`;
const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe("glossary.json", () => {
  it("is printed as the program prints it", () => {
    expect(printJson(JSON.parse(text))).toBe(text);
  });

  it.skipIf(!existsSync(CLASSIFICATION))("has every account of the classification lists", () => {
    const functional = readList("functional.csv");
    const economic = readList("economic-departmental.csv");
    expect([functional.length, economic.length]).toEqual([164, 109]);
    expect(functional.filter((line) => !glossary.functional.map(named).includes(line))).toEqual([]);
    expect(economic.filter((line) => !glossary.economic.map(named).includes(line))).toEqual([]);
  });

  it("gives every account an English name, and every 类 and functional account an explanation", () => {
    const accounts = [...glossary.functional, ...glossary.economic];
    expect(accounts.filter((account) => account.en === undefined).map(named)).toEqual([]);
    const departmental = glossary.economic.filter(({ code }) => /^3\d\d$/.test(code));
    const explained = [...glossary.functional, ...departmental];
    expect(explained.filter((account) => account.plain === undefined).map(named)).toEqual([]);
  });

  it("has no empty or unfinished explanation", () => {
    const entries = [...glossary.functional, ...glossary.economic, ...glossary.terms];
    const plain = entries.flatMap((entry) => entry.plain ?? []);
    expect(plain.length).toBeGreaterThan(300);
    expect(plain.filter(({ zh, en }) => !/[\u4e00-\u9fff].*。$/.test(zh) || !/^[A-Z].*\.$/.test(en))).toEqual(
      [],
    );
  });

  it("says nothing twice: accounts, ids and printed forms are each given once", () => {
    expect(duplicates(glossary.functional.map(named))).toEqual([]);
    expect(duplicates(glossary.economic.map((account) => account.code))).toEqual([]);
    const forms = glossary.terms.flatMap((term) => [term.id, term.zh, ...(term.also ?? [])]);
    expect(duplicates(forms)).toEqual([]);
  });

  it("has the terms that stand on screen", () => {
    const ids = [
      "reception",
      "basic",
      "project-spending",
      "carried-over",
      "three-public",
      "rounding",
      "no-data",
    ];
    expect(ids.map((id) => index.term(id)?.zh)).toEqual([
      "公务接待费",
      "基本支出",
      "项目支出",
      "上年结转",
      "“三公”经费",
      "四舍五入",
      "本表无数据",
    ]);
  });

  it("has English for every account that the first budget prints", () => {
    const file = resolve(ROOT, "public/data/tunliu-investment-promotion-2024.json");
    const parsed = parseBudgetText(readFileSync(file, "utf8"));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const lines = parsed.value.tables.flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)));
    const functional = lines.filter(({ role }) => role === "class" || role === "section" || role === "item");
    const economic = lines.filter(({ role }) => role === "economic-class" || role === "economic-item");
    expect([functional.length > 60, economic.length > 10]).toEqual([true, true]);
    const english = [
      ...functional.map(({ code, name }) =>
        code === null ? index.functionalNamed(name, 2024)?.en : index.functional(code, 2024)?.en,
      ),
      ...economic.map(({ code, name }) => index.economic(name, code)?.en),
    ];
    expect(english.filter((name) => name === undefined)).toEqual([]);
  });
});

describe("buildGlossaryIndex", () => {
  it.each([
    ["20805", 2016, "行政事业单位离退休"],
    ["20805", 2019, "行政事业单位离退休"],
    ["20805", 2020, "行政事业单位养老支出"],
    ["20805", 2026, "行政事业单位养老支出"],
    ["2080505", 2024, "机关事业单位基本养老保险缴费支出"],
  ])("gives %s in %i the name it had then", (code, year, name) => {
    expect(index.functional(code, year)?.zh).toBe(name);
  });

  it("falls back to the name nearest in year", () => {
    const years = buildGlossaryIndex({
      ...glossary,
      functional: [
        { code: "207", zh: "文化体育与传媒支出", to: 2018 },
        { code: "207", zh: "文化旅游体育与传媒支出", from: 2021, to: 2024 },
      ],
    });
    expect([2010, 2019, 2020, 2022, 2030].map((year) => years.functional("207", year)?.zh)).toEqual([
      "文化体育与传媒支出",
      "文化体育与传媒支出",
      "文化旅游体育与传媒支出",
      "文化旅游体育与传媒支出",
      "文化旅游体育与传媒支出",
    ]);
  });

  it("knows a class by its printed name with its ordinal", () => {
    expect(index.functionalNamed("八、社会保障和就业支出", 2024)?.code).toBe("208");
    expect(index.functionalNamed("二十四、预备费", 2024)?.code).toBe("227");
    expect(index.functionalNamed("其他社会保障和就业支出", 2024)?.code).toBe("20899");
  });

  it("finds an economic account by name where no code is printed, and by code first where one is", () => {
    expect(index.economic("　　住房公积金", null)?.code).toBe("30113");
    expect(index.economic("因公出国(境)费用", null)?.code).toBe("30212");
    expect(index.economic("办公设备购置", null)?.code).toBe("31002");
    expect(index.economic("办公设备购置", "30902")?.code).toBe("30902");
    expect(index.economic("离退休费", null)?.en).toBe("Retirement pay");
  });

  it("finds a term by id or by any printed form of it", () => {
    expect(index.term("three-public")?.zh).toBe("“三公”经费");
    expect(index.term("三公经费")?.id).toBe("three-public");
    expect(index.term("一、一般公共预算")?.id).toBe("general-public-budget");
    expect(index.term("上年财政拨款结转")?.id).toBe("carried-over");
    expect(index.term("①公务用车购置费")?.id).toBe("vehicle-purchase");
  });

  it("knows nothing of what it does not hold", () => {
    expect(index.functional("2999999", 2024)).toBeUndefined();
    expect(index.functionalNamed("没有这个科目", 2024)).toBeUndefined();
    expect(index.economic("没有这个科目", null)).toBeUndefined();
    expect(index.term("没有这个词")).toBeUndefined();
  });
});
