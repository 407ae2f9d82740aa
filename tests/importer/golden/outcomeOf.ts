import type { Imported } from "../../../src/importer/importDocument.ts";

/** What a case is held to: every table with its unit, columns and cells, the forms, and what the report says. */
export function outcomeOf({ budget, report }: Imported): unknown {
  return {
    year: budget.year,
    body: budget.body.name,
    tables: budget.tables.map(({ role, title, unit, pages, notes, columns, rows }) => ({
      role,
      title,
      unit,
      pages,
      notes,
      columns: columns.map((column) => `${column.title.join(">")}: ${column.role}`),
      rows: rows.map((row) => row.cells.map((cell) => cell.text)),
      lines: rows.map((row) => row.roles.join("/")),
      inferred: rows.flatMap((row) => row.cells.flatMap((cell) => (cell.inferred ? [cell.id] : []))),
    })),
    forms: budget.forms.map(({ project, funding, indicators }) => ({
      project,
      funding: [...funding.period, ...funding.annual].map((entry) => `${entry.role} ${entry.text}`),
      indicators: indicators.map(
        (entry) => `${entry.class} ${entry.annual?.name ?? ""} ${entry.annual?.value ?? ""}`,
      ),
    })),
    whole: report.whole,
    unplaced: report.unplaced.map((cell) => cell.text),
  };
}
