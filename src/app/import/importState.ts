import type { Budget } from "../../budget/budget.ts";
import type { Correction } from "../../importer/applyCorrections.ts";
import type { ReadingReport } from "../../importer/readingReport.ts";
import type { Refusal } from "../../importer/refusal.ts";
import type { SourcePage } from "../../views/import/source.ts";

/** A file that was read: its budget, what is less than certain about it, and the corrections in force. */
export interface ReadFile {
  readonly kind: "read";
  readonly name: string;
  readonly budget: Budget;
  /** The text of the budget's file, to publish. */
  readonly text: string;
  readonly report: ReadingReport;
  /** Empty where the pages can be drawn. */
  readonly lines: readonly SourcePage[];
  readonly corrections: readonly Correction[];
  /** Corrections of the same file that this window still holds from an earlier reading; empty once they are answered. */
  readonly offered: readonly Correction[];
  /** The corrections that the clerk has taken away in a file, or brought in one. */
  readonly taken: readonly Correction[];
  /** While corrections are applied, and why the last ones could not be. */
  readonly correcting: { readonly kind: "untouched" | "busy" | "done" } | Refusal;
}

/** Where the clerk stands with a file. */
export type ImportState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly name: string; readonly progress: Progress | null }
  | { readonly kind: "refused"; readonly name: string; readonly refusal: Refusal }
  /** The program that reads could not be started. */
  | { readonly kind: "failed"; readonly name: string }
  | ReadFile;

export interface Progress {
  readonly page: number;
  readonly pages: number;
}
