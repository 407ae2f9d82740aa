import type { Budget } from "../budget/budget.ts";
import { parseBudget } from "../budget/parseBudget.ts";
import { printBudget } from "../budget/printBudget.ts";
import { applyCorrections, type Correction } from "./applyCorrections.ts";
import { type BuildSettings, buildBudgetFile } from "./buildBudgetFile.ts";
import { type ReadSettings, readBytes } from "./readBytes.ts";
import { type ReadingReport, reportOn } from "./readingReport.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";

export interface ImportSettings extends ReadSettings, BuildSettings {
  readonly corrections: readonly Correction[];
}

/** A published file as a structured budget, the text of its file, and the report on the reading. */
export interface Imported {
  readonly kind: "imported";
  readonly budget: Budget;
  readonly text: string;
  readonly report: ReadingReport;
}

/** Reads the bytes of a published file. The same in Node and in a browser worker; expected failures are refusals. */
export async function importDocument(
  bytes: Uint8Array,
  settings: ImportSettings,
): Promise<Imported | Refusal> {
  const document = await readBytes(bytes, settings);
  if (isRefusal(document)) return document;
  const built = buildBudgetFile(document, settings);
  if (isRefusal(built)) return built;
  const file = applyCorrections(built.file, settings.corrections);
  if (isRefusal(file)) return file;
  const parsed = parseBudget(file);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    return refuse("invalid", `${first?.kind ?? ""} ${first?.place ?? ""}: ${first?.found ?? ""}`);
  }
  return {
    kind: "imported",
    budget: parsed.value,
    text: printBudget(parsed.value),
    report: reportOn(document, parsed.value, built.unplaced),
  };
}
