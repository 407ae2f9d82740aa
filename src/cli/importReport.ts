import type { Imported } from "../importer/importDocument.ts";
import { isRefusal, type Refusal, refusalMessage } from "../importer/refusal.ts";
import { warningsOf } from "../importer/warningsOf.ts";

/** One line of JSON per file, for programs. */
export function importJson(file: string, result: Imported | Refusal): string {
  if (isRefusal(result)) {
    const { reason } = result;
    return JSON.stringify({
      file,
      id: null,
      error: { reason, message: refusalMessage(result) },
      tables: [],
      unplaced: [],
      warnings: [],
    });
  }
  const { budget, report } = result;
  return JSON.stringify({
    file,
    id: budget.id,
    whole: report.whole,
    tables: report.tables,
    missing: report.missing,
    unread: report.unread,
    unplaced: report.unplaced,
    sums: report.sums,
    unitless: report.unitless,
    pictures: report.pictures,
    forms: report.forms,
    claims: report.claims,
    warnings: warningsOf(report),
  });
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
  ].join("\n");
}
