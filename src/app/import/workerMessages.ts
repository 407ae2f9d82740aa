import type { Correction } from "../../importer/applyCorrections.ts";
import type { ReadingReport } from "../../importer/readingReport.ts";
import type { Refusal } from "../../importer/refusal.ts";
import type { DrawnPage, SourcePage } from "../../views/import/source.ts";

/** A budget that the site publishes already, so that the same body and year keep their id. */
export interface KnownBudget {
  readonly id: string;
  readonly body: string;
  readonly year: number;
}

/** What the page asks of the worker. */
export type ImportRequest =
  | {
      readonly kind: "read";
      readonly bytes: Uint8Array;
      readonly corrections: readonly Correction[];
      readonly known: readonly KnownBudget[];
      /** The day of conversion, YYYY-MM-DD. */
      readonly on: string;
      /** Where the character maps lie: an address that ends in a slash. */
      readonly cMaps: string;
    }
  | { readonly kind: "correct"; readonly corrections: readonly Correction[] }
  | { readonly kind: "draw"; readonly page: number; readonly pixels: number };

/** What the worker answers. A budget travels as the text of its file: amounts lose their kind between worker and page. */
export type ImportAnswer =
  | { readonly kind: "progress"; readonly page: number; readonly pages: number }
  | {
      readonly kind: "imported";
      readonly text: string;
      readonly report: ReadingReport;
      /** The lines of a file that has no page images. */
      readonly lines: readonly SourcePage[];
    }
  | Refusal
  | { readonly kind: "drawn"; readonly page: number; readonly drawn: DrawnPage | null };

const ANSWERS: readonly string[] = ["progress", "imported", "refused", "drawn"];

/** Whether a message of the worker is for the page: pdfjs, which runs in it, sends one of its own. */
export function isImportAnswer(message: unknown): message is ImportAnswer {
  if (typeof message !== "object" || message === null || !("kind" in message)) return false;
  return typeof message.kind === "string" && ANSWERS.includes(message.kind);
}
