import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Table } from "../../src/budget/budget.ts";
import { type Imported, importDocument } from "../../src/importer/importDocument.ts";
import { isRefusal, refusalMessage } from "../../src/importer/refusal.ts";
import { importShared, settingsFor, sharedFile } from "./importSettings.ts";

const canExtract = spawnSync("pdftotext", ["-v"]).error === undefined;
const NAMES = ["01", "05", "13", "15"] as const;
const present = NAMES.every((name) => sharedFile("documents", name) !== null);

async function importLayout(file: string): Promise<Imported> {
  const bytes = new Uint8Array(spawnSync("pdftotext", ["-layout", file, "-"]).stdout);
  const result = await importDocument(bytes, settingsFor(bytes));
  if (isRefusal(result)) throw new Error(refusalMessage(result));
  return result;
}

/** Every row that prints an amount, by its table, with the code before it. */
function amountRows(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ title, unit, columns, rows }) =>
    rows.flatMap((row) => {
      const texts = row.cells.map((cell, index) => {
        const isKept = cell.figure !== null || columns[index]?.role.startsWith("code");
        return isKept && /\d/.test(cell.text) ? cell.text : "";
      });
      return row.cells.some((cell) => cell.figure?.kind === "amount" || cell.figure?.kind === "zero")
        ? [[title, unit, ...texts].join(" | ")]
        : [];
    }),
  );
}

describe.skipIf(!present || !canExtract)("importDocument on the layout text of the published PDFs", () => {
  it.each(NAMES)(
    "reads from the text of %s every amount and code in the row and column of the PDF",
    async (name) => {
      const file = sharedFile("documents", name) ?? "";
      const [pdf, text] = [await importShared(file), await importLayout(file)];
      expect(amountRows(text.budget.tables)).toEqual(amountRows(pdf.budget.tables));
      expect(text.report).toMatchObject({ unplaced: [], unread: [], sums: [], missing: [] });
      const unsure = text.report.unsureForms.map(({ form }) => form);
      const sure = <F extends { readonly id: string }>(forms: readonly F[]) =>
        forms.filter(({ id }) => !unsure.includes(id));
      expect(sure(text.budget.forms)).toEqual(sure(pdf.budget.forms));
      expect(unsure.length).toBeLessThanOrEqual(1);
      expect(text.budget.narrative.claims.map((claim) => [claim.subject, claim.amount?.text])).toEqual(
        pdf.budget.narrative.claims.map((claim) => [claim.subject, claim.amount?.text]),
      );
    },
    90_000,
  );

  it.each(["01", "15"])(
    "refuses the text of %s that keeps no layout, and says what to read instead",
    async (name) => {
      const file = sharedFile("documents", name) ?? "";
      const bytes = new Uint8Array(spawnSync("pdftotext", [file, "-"]).stdout);
      const result = await importDocument(bytes, settingsFor(bytes));
      expect(isRefusal(result) && refusalMessage(result)).toContain("pdftotext -layout");
    },
    60_000,
  );
});
