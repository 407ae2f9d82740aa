import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../src/budget/budget.ts";
import type { FileTable } from "../../src/budget/schema.ts";
import { importDocument } from "../../src/importer/importDocument.ts";
import { isRefusal, refusalMessage } from "../../src/importer/refusal.ts";
import { arbitraryPlan } from "../budgets/generateBudget.ts";
import { settingsFor } from "./importSettings.ts";
import { FORMS, formTables } from "./print/formTables.ts";
import { layOutPages } from "./print/layOutPages.ts";
import { printLayout } from "./print/printLayout.ts";
import { printText } from "./print/printText.ts";
import { seededRandom } from "./print/seededRandom.ts";
import { amountLines, differences } from "./print/tableLines.ts";

const manners = fc.record({
  seed: fc.nat(),
  repeatsHeader: fc.boolean(),
  breaks: fc.constantFrom(0, 0.05, 0.3),
});

/** What stands above each table and over each of its columns. */
function heads(tables: readonly (Table | FileTable)[]): readonly string[] {
  return tables.map(({ role, title, body, unit, columns }) =>
    [role, title, body, unit, ...columns.map((column) => `${column.title.join(">")} ${column.role}`)].join(
      " | ",
    ),
  );
}

/** A total that is centred over code and name may stand in either, which is marked. */
function withoutWords(line: string): string {
  return line.replace(/[\u4e00-\u9fff]/g, "");
}

describe("importDocument on printed text", () => {
  it("reads text of the Shanxi form back: tables, rows, cells, codes, names and units", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan({ items: 8 }), manners, async (plan, { seed, ...manner }) => {
        const tables = formTables(plan, "shanxi");
        const cover = [`${plan.bodyName}${plan.year}年部门预算`];
        const bytes = printText(cover, tables, { random: seededRandom(seed), ...manner });
        const result = await importDocument(bytes, settingsFor(bytes));
        if (isRefusal(result)) throw new Error(refusalMessage(result));
        expect(differences(result.budget.tables, tables)).toEqual([]);
        expect(result.report).toMatchObject({ whole: true, unplaced: [], unread: [] });
      }),
      { numRuns: 30, seed: 5 },
    );
  }, 90_000);

  it.each(FORMS)(
    "reads text of the %s form that keeps its layout back: every code and amount in its row and column",
    async (form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryPlan({ items: 8 }), fc.nat(), fc.boolean(), async (plan, seed, repeats) => {
          const tables = formTables(plan, form);
          const cover = [[`${plan.bodyName}${plan.year}年部门预算`]];
          const manner = { repeatsHeader: repeats, turned: false, breaks: 0 };
          const bytes = printLayout(layOutPages(cover, tables, { random: seededRandom(seed), ...manner }));
          const result = await importDocument(bytes, settingsFor(bytes));
          if (isRefusal(result)) throw new Error(refusalMessage(result));
          expect(amountLines(result.budget.tables)).toEqual(amountLines(tables));
          expect(heads(result.budget.tables)).toEqual(heads(tables));
          expect(result.report).toMatchObject({ whole: true, unplaced: [], unread: [] });
        }),
        { numRuns: 12, seed: 5 },
      );
    },
    60_000,
  );

  it.each(FORMS)(
    "reads no amount of the %s form into a wrong place where text keeps its layout, or does not call it whole",
    async (form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryPlan({ items: 8 }), manners, async (plan, { seed, ...manner }) => {
          const tables = formTables(plan, form);
          const cover = [[`${plan.bodyName}${plan.year}年部门预算`]];
          const pages = layOutPages(cover, tables, { random: seededRandom(seed), turned: false, ...manner });
          const bytes = printLayout(pages);
          const result = await importDocument(bytes, settingsFor(bytes));
          if (isRefusal(result)) throw new Error(refusalMessage(result));
          const { report, budget } = result;
          if (!report.whole) return;
          expect(amountLines(budget.tables).map(withoutWords)).toEqual(amountLines(tables).map(withoutWords));
        }),
        { numRuns: 10, seed: 5 },
      );
    },
    90_000,
  );
});
