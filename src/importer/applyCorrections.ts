import * as v from "valibot";
import type { BudgetFile } from "../budget/schema.ts";
import { validateText } from "../budget/validate.ts";
import { type Refusal, refuse } from "./refusal.ts";

const correction = v.strictObject({
  place: v.pipe(v.string(), v.regex(/^t\d{1,3}\.[1-9]\d*\.[1-9]\d*$/)),
  printed: v.string(),
  corrected: v.string(),
  reason: v.pipe(v.string(), v.minLength(1)),
});

/** The file of hand corrections that lies beside a source: cell by its address (t2.7.3), what was read, what it is, and why. */
export const correctionsSchema = v.strictObject({ corrections: v.array(correction) });

export type Correction = v.InferOutput<typeof correction>;

export function parseCorrections(text: string): readonly Correction[] | Refusal {
  const parsed = validateText(correctionsSchema, text);
  if (parsed.ok) return parsed.value.corrections;
  const [first] = parsed.problems;
  return refuse("corrections", `${first?.kind ?? ""} ${first?.place ?? ""} ${first?.found ?? ""}`.trim());
}

/** The budget with its corrections; refused where one names a cell that is not there or does not read as it says. */
export function applyCorrections(file: BudgetFile, corrections: readonly Correction[]): BudgetFile | Refusal {
  const tables = file.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells] })),
  }));
  for (const { place, printed, corrected } of corrections) {
    const [tableId = "", row = "", column = ""] = place.split(".");
    const cells = tables.find((table) => table.id === tableId)?.rows[Number(row) - 1]?.cells;
    const found = cells?.[Number(column) - 1];
    if (!cells || found === undefined) return refuse("corrections", `${place}: no such cell`);
    if (found !== printed) return refuse("corrections", `${place}: expected “${printed}”, found “${found}”`);
    cells[Number(column) - 1] = corrected;
  }
  const provenance = { ...file.provenance, corrections: [...file.provenance.corrections, ...corrections] };
  return { ...file, provenance, tables };
}
