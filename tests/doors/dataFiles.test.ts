import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAgendaText, printAgenda } from "../../src/budget/agenda.ts";
import { parseAnnotationsText } from "../../src/budget/annotations.ts";
import { parseCatalogueText } from "../../src/budget/catalogue.ts";
import { parseGlossaryText } from "../../src/budget/glossary.ts";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { printBudget } from "../../src/budget/printBudget.ts";
import type { Parsed } from "../../src/budget/problem.ts";
import { parseCorrections } from "../../src/importer/applyCorrections.ts";
import { isRefusal } from "../../src/importer/refusal.ts";
import { review } from "../../src/review/review.ts";
import { parseAsides } from "../../src/state/hearing/hearingAsides.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { damaged, HOSTILE_TEXTS, hostileJson, hostileTexts, isPolluted, SEED } from "./hostile.ts";

const published = (file: string) =>
  readFileSync(resolve(import.meta.dirname, "../../public/data", file), "utf8");

const AGENDA = printAgenda({
  budget: "qingxi-archive-2024",
  title: "青溪县档案馆2024年部门预算",
  items: [{ kind: "figure", id: "t1.2.3", title: "表一", question: "为什么？", edited: true, notes: "" }],
});
const CORRECTIONS =
  '{"corrections":[{"place":"t1.2.3","printed":"8.00","corrected":"9.00","reason":"原文如此"}]}';
const GLOSSARY = JSON.stringify({
  format: "sunlit-budget-glossary",
  version: 1,
  functional: [{ code: "201", zh: "一般公共服务支出", en: "General public services", from: 2007 }],
  economic: [],
  terms: [
    { id: "three-public", zh: "“三公”经费", en: "the three", also: ["三公"], plain: { zh: "一", en: "b" } },
  ],
});

/** Every door that data comes through: a sound text, and what reads it. */
const DOORS: readonly (readonly [string, string, (text: string) => Parsed<unknown>])[] = [
  ["a budget", printBudget(tinyBudget()), parseBudgetText],
  ["the catalogue", published("index.json"), parseCatalogueText],
  ["annotations", published("tunliu-investment-promotion-2024.annotations.json"), parseAnnotationsText],
  ["the glossary", GLOSSARY, parseGlossaryText],
  ["an agenda", AGENDA, parseAgendaText],
  ["corrections", CORRECTIONS, readCorrections],
];

function readCorrections(text: string): Parsed<unknown> {
  const read = parseCorrections(text);
  if (!isRefusal(read)) return { ok: true, value: read };
  return {
    ok: false,
    problems: [{ kind: "wrong-value", place: "", expected: "", found: read.detail ?? "" }],
  };
}

/** Reads a text and holds the answer: half a file is never taken, every refusal says why, in words short enough to read. */
function holdsDoor(read: (text: string) => Parsed<unknown>, text: string): void {
  const parsed = read(text);
  if (!parsed.ok) {
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const { found } of parsed.problems) expect(found.length).toBeLessThan(25_000);
  }
  expect(isPolluted()).toBe(false);
}

describe.each(DOORS)("%s", (_, sound, read) => {
  it("is read while it is sound", () => {
    expect(read(sound).ok).toBe(true);
  });

  it("with any damage is read whole or refused", () => {
    fc.assert(
      fc.property(damaged(sound), (text) => holdsDoor(read, text)),
      { ...SEED, numRuns: 600 },
    );
  });

  it("of any JSON or text is refused", () => {
    const texts = fc.oneof(
      hostileJson.map((value) => JSON.stringify(value) ?? ""),
      hostileTexts,
      fc.json(),
    );
    fc.assert(
      fc.property(texts, (text) => holdsDoor(read, text)),
      { ...SEED, numRuns: 600 },
    );
  });

  it.each([
    ["deep", "[".repeat(200_000) + "]".repeat(200_000)],
    ["deep in a known place", `{"format":${"[".repeat(100_000)}${"]".repeat(100_000)},"version":1}`],
    [
      "wide",
      `{"budgets":[${"1,".repeat(200_000)}1],"tables":[${"1,".repeat(200_000)}1],"items":[${"1,".repeat(200_000)}1]}`,
    ],
    ["of one long text", JSON.stringify({ format: "x".repeat(4_000_000) })],
    ["of many keys", `{${Array.from({ length: 100_000 }, (__, index) => `"k${index}":1`).join(",")}}`],
  ])("too %s is refused within two seconds", (__, text) => {
    const start = performance.now();
    expect(read(text).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("a budget with hostile texts that is taken", () => {
  const sound = printBudget(tinyBudget());
  const names = [...new Set(sound.match(/"[^"]*[\u4e00-\u9fff][^"]*"/g))];

  it("is reviewed like any other", () => {
    const cases = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...HOSTILE_TEXTS));
    let taken = 0;
    fc.assert(
      fc.property(cases, ([name, text]) => {
        const parsed = parseBudgetText(sound.replaceAll(name, () => JSON.stringify(text)));
        if (!parsed.ok) return;
        taken += 1;
        expect(review(parsed.value).findings.length).toBeGreaterThan(0);
      }),
      { ...SEED, numRuns: 150 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

describe("names of annotations", () => {
  it("are those of the file and none that objects bring along", () => {
    const text =
      '{"format":"sunlit-budget-annotations","version":1,"budget":"a","duties":[],"offices":[],"names":{"基本工资":"Basic pay"}}';
    const parsed = parseAnnotationsText(text);
    const names = parsed.ok ? parsed.value.names : {};
    expect(names.基本工资).toBe("Basic pay");
    for (const name of ["constructor", "__proto__", "toString"]) expect(names[name], name).toBeUndefined();
  });
});

describe("parseAsides", () => {
  it("gives texts, whatever the browser has kept", () => {
    fc.assert(
      fc.property(fc.oneof(hostileTexts, fc.json()), (text) => {
        expect(parseAsides(text).every((aside) => typeof aside === "string")).toBe(true);
      }),
      { ...SEED, numRuns: 1_000 },
    );
  });
});
