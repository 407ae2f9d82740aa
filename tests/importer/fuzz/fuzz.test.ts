import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/budget/budget.ts";
import { importDocument } from "../../../src/importer/importDocument.ts";
import { isRefusal, refusalMessage } from "../../../src/importer/refusal.ts";
import { arbitraryPlan } from "../../budgets/generateBudget.ts";
import { settingsFor } from "../importSettings.ts";
import { FORMS, formTables } from "../print/formTables.ts";
import { layOutPages } from "../print/layOutPages.ts";
import { printPdf } from "../print/printPdf.ts";
import { printText } from "../print/printText.ts";
import { seededRandom } from "../print/seededRandom.ts";
import { rowsPrinted, squeezed } from "./rowsPrinted.ts";

const RUNS = { numRuns: 12, seed: 11 };
const cases = fc.record({
  plan: arbitraryPlan({ items: 5 }),
  form: fc.constantFrom(...FORMS),
  seed: fc.nat(),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** The tables that are said to be read whole; none where the file is refused, and a refusal always says why. */
async function saidToBeWhole(bytes: Uint8Array): Promise<readonly Table[]> {
  const result = await importDocument(bytes, settingsFor(bytes));
  if (!isRefusal(result)) return result.report.whole ? result.budget.tables : [];
  expect(refusalMessage(result)).toMatch(/. \/ ./);
  return [];
}

function pagesOf({ plan, form, seed }: Case) {
  const random = seededRandom(seed);
  const tables = formTables(plan, form);
  const cover = [[`${plan.bodyName}${plan.year}年部门预算`]];
  const manner = { random, repeatsHeader: random() < 0.5, turned: false, breaks: 0.1 };
  return { random, tables, pages: layOutPages(cover, tables, manner) };
}

function textOf({ plan, seed }: Case) {
  const random = seededRandom(seed);
  const manner = { random, repeatsHeader: false, breaks: 0.1 };
  const cover = [`${plan.bodyName}${plan.year}年部门预算`];
  return { random, text: new TextDecoder().decode(printText(cover, formTables(plan, "shanxi"), manner)) };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((entry) => ({ entry, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

describe("importDocument on PDFs that were tampered with", () => {
  it("reads only printed rows where pages are shuffled, dropped or doubled", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (each) => {
        const { random, tables, pages } = pagesOf(each);
        const kept = shuffled([...pages, ...pages.slice(0, 2)], random).filter(() => random() < 0.8);
        const printed = new Set(rowsPrinted(tables));
        const read = kept.length === 0 ? [] : await saidToBeWhole(printPdf(kept));
        expect(rowsPrinted(read).filter((row) => !printed.has(row))).toEqual([]);
      }),
      RUNS,
    );
  }, 30_000);

  it("answers a file that is cut, with its end put back, with printed rows or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 0, max: 1000 }), async (each, share) => {
        const { tables, pages } = pagesOf(each);
        const bytes = printPdf(pages);
        const end = new TextEncoder().encode("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
        const cut = new Uint8Array([...bytes.slice(0, Math.floor((bytes.length * share) / 1000)), ...end]);
        const printed = new Set(rowsPrinted(tables));
        const read = await saidToBeWhole(cut);
        expect(rowsPrinted(read).filter((row) => !printed.has(row))).toEqual([]);
      }),
      RUNS,
    );
  }, 30_000);

  it("answers a file with damaged bytes, and never by crashing", async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 1, max: 400 }), async (each, count) => {
        const { random, pages } = pagesOf(each);
        const bytes = printPdf(pages);
        for (let index = 0; index < count; index += 1)
          bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
        await saidToBeWhole(bytes);
      }),
      RUNS,
    );
  }, 30_000);
});

describe("importDocument on text that was tampered with", () => {
  it("reads only rows that stand in the text where it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 0, max: 1000 }), async (each, share) => {
        const { text } = textOf(each);
        const cut = text.slice(0, Math.floor((text.length * share) / 1000));
        const read = await saidToBeWhole(new TextEncoder().encode(cut));
        expect(rowsPrinted(read).filter((row) => !squeezed(cut).includes(row))).toEqual([]);
      }),
      { ...RUNS, numRuns: 30 },
    );
  }, 30_000);

  it("reads only rows that stand in the text where its lines or pages are shuffled", async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.constantFrom("\n", "\n\n", "\f"), async (each, at) => {
        const { random, text } = textOf(each);
        const mixed = shuffled(text.split(at), random).join(at);
        const read = await saidToBeWhole(new TextEncoder().encode(mixed));
        expect(rowsPrinted(read).filter((row) => !squeezed(mixed).includes(row))).toEqual([]);
      }),
      { ...RUNS, numRuns: 30 },
    );
  }, 30_000);

  it("answers noise between the pages of a budget without hanging", async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.string({ maxLength: 2000, unit: "binary" }), async (each, noise) => {
        const { text } = textOf(each);
        await saidToBeWhole(new TextEncoder().encode(text.replaceAll("\f", `\n${noise}\f`)));
      }),
      RUNS,
    );
  }, 30_000);
});
