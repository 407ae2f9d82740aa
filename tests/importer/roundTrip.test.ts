import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Imported, importDocument } from "../../src/importer/importDocument.ts";
import { isRefusal, refusalMessage } from "../../src/importer/refusal.ts";
import { arbitraryPlan } from "../budgets/generateBudget.ts";
import { settingsFor } from "./importSettings.ts";
import { FORMS, formTables } from "./print/formTables.ts";
import { layOutPages } from "./print/layOutPages.ts";
import { printPdf } from "./print/printPdf.ts";
import { seededRandom } from "./print/seededRandom.ts";
import { differences } from "./print/tableLines.ts";

async function importBytes(bytes: Uint8Array): Promise<Imported> {
  const result = await importDocument(bytes, settingsFor(bytes));
  if (isRefusal(result)) throw new Error(refusalMessage(result));
  return result;
}

const manners = fc.record({
  seed: fc.nat(),
  repeatsHeader: fc.boolean(),
  turned: fc.boolean(),
  breaks: fc.constantFrom(0, 0.05, 0.3),
});

describe("importDocument on printed budgets", () => {
  it.each(FORMS)(
    "reads a PDF of the %s form back: tables, rows, cells, codes, names and units",
    async (form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryPlan({ items: 8 }), manners, async (plan, { seed, ...manner }) => {
          const tables = formTables(plan, form);
          const cover = [[`${plan.bodyName}${plan.year}年部门预算`]];
          const pages = layOutPages(cover, tables, { random: seededRandom(seed), ...manner });
          const { budget, report } = await importBytes(printPdf(pages));
          expect(differences(budget.tables, tables)).toEqual([]);
          expect(budget).toMatchObject({ year: plan.year, body: { name: plan.bodyName } });
          expect(report).toMatchObject({ whole: true, unplaced: [], unread: [] });
        }),
        { numRuns: 12, seed: 3 },
      );
    },
    30_000,
  );
});
