import { wordGap } from "./gaps/gap.ts";
import type { ReadingReport } from "./readingReport.ts";
import { wordRemark } from "./sheet/wordRemark.ts";

/** What a reader of the report must know, in words, the gravest first. */
export function warningsOf(report: ReadingReport): readonly string[] {
  return [
    ...report.gaps.map(wordGap),
    ...report.unread.map(({ title, page }) => `表头无法读取 / header not readable: ${title} (p. ${page})`),
    ...report.unplaced.map(({ table, page, text }) => `未能归位 / not placed: ${table} p. ${page}: ${text}`),
    ...report.unsureForms.map(
      ({ form, page, project }) =>
        `绩效目标表读取存疑 / target form read with doubt: ${form} p. ${page}: ${project}`,
    ),
    ...report.pictures.map((page) => `整页为图片，未读取 / page is a picture, not read: p. ${page}`),
    ...report.tables
      .filter(({ id }) => report.unitless.includes(id))
      .map(({ id, unit }) => `未印单位，按${unit}计 / no unit printed, ${unit} supposed: ${id}`),
    ...report.remarks.map(wordRemark),
    ...report.missing
      .filter((role) => !report.gaps.some((gap) => gap.expected === role))
      .map((role) => `未找到 / expected and not found: ${role}`),
    ...report.sums.map(({ kind, table, row, what, column }) => {
      const reason =
        kind === "document" ? "原文如此 / the document prints it so" : "读取存疑 / doubtful reading";
      const place = column === null ? `${table}.${row}` : `${table}.${row}.${column}`;
      return `${what === "row" ? "横向合计不符 / row sum differs" : "上下级合计不符 / parts differ"}: ${place} (${reason})`;
    }),
    ...report.tables.flatMap(({ inferred }) =>
      inferred.length === 0 ? [] : [`推定 / inferred: ${inferred.join(", ")}`],
    ),
  ];
}
