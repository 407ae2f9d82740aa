import type { Imported } from "../importer/importDocument.ts";
import type { ReadingReport, TableReport } from "../importer/readingReport.ts";
import { isRefusal, type Refusal, refusalMessage } from "../importer/refusal.ts";
import { warningsOf } from "../importer/warningsOf.ts";

/** What one line of `--json` holds, always with the same keys; of a refused file only the reason. */
export interface ImportLine {
  readonly file: string;
  /** null where the file was refused and nothing was written. */
  readonly id: string | null;
  /** True where every table was read whole. */
  readonly whole: boolean;
  readonly error: { readonly reason: string; readonly message: string } | null;
  readonly tables: readonly TableReport[];
  readonly unplaced: ReadingReport["unplaced"];
  readonly warnings: readonly string[];
  /** The report in full; null where the file was refused. */
  readonly report: Omit<ReadingReport, "tables" | "unplaced" | "whole"> | null;
}

/** One line of JSON per file, for programs. */
export function importJson(file: string, result: Imported | Refusal): string {
  return JSON.stringify(lineOf(file, result));
}

function lineOf(file: string, result: Imported | Refusal): ImportLine {
  if (isRefusal(result)) {
    const error = { reason: result.reason, message: refusalMessage(result) };
    return { file, id: null, whole: false, error, tables: [], unplaced: [], warnings: [], report: null };
  }
  const { budget, report } = result;
  const { tables, unplaced, whole, ...rest } = report;
  const { id } = budget;
  return { file, id, whole, error: null, tables, unplaced, warnings: warningsOf(report), report: rest };
}

/** The same for people. */
export function importWords(file: string, result: Imported | Refusal): string {
  if (isRefusal(result)) return `${file}: ${refusalMessage(result)}`;
  const { budget, report } = result;
  const tables = report.tables.map(
    (table) =>
      `  ${table.id} ${table.role} · ${table.title} · ${table.rows} rows, ${table.amounts} amounts, ${table.unit} · ${table.confidence}`,
  );
  return [
    `${file}: ${budget.id} · ${budget.title}`,
    ...tables,
    `  ${report.forms} forms, ${report.claims} stated figures`,
    ...warningsOf(report).map((warning) => `  ! ${warning}`),
    report.whole ? "  完整读出 / read whole" : "  没有完整读出 / not read whole",
  ].join("\n");
}
