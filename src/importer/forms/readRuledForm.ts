import type { FileForm } from "../../budget/schema.ts";
import type { RuledCell } from "../pdf/ruledCells.ts";
import { FORM_FIELDS, FUNDING_LINES } from "../recognise/formNames.ts";
import { readRuledIndicators } from "./readRuledIndicators.ts";

export interface FormHead {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly page: number;
}

/** A performance-target form whose cells are drawn: labels with their value in the next cell, money by side. */
export function readRuledForm(cells: readonly RuledCell[], head: FormHead): FileForm | null {
  const rows = rowsOf(cells);
  const project = valueAfter(rows, /^项目名称[:：]?$/);
  if (project === undefined || project === "") return null;
  const all = cells.map((cell) => cell.text).join("");
  return {
    ...head,
    project,
    fields: fieldsOf(rows),
    unit: /（万元）|\(万元\)/.test(all) ? "万元" : "元",
    funding: fundingOf(rows, middleOf(cells)),
    goals: goalsOf(rows),
    indicators: readRuledIndicators(cells),
  };
}

/** The labels of one column begin at most so far from each other, in points. */
const SAME_LEFT = 12;

type Rows = readonly (readonly RuledCell[])[];

function rowsOf(cells: readonly RuledCell[]): Rows {
  const last = Math.max(0, ...cells.map((cell) => cell.row));
  return Array.from({ length: last + 1 }, (_, row) =>
    cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}

function valueAfter(rows: Rows, label: RegExp): string | undefined {
  for (const row of rows) {
    const place = row.findIndex((cell) => label.test(plain(cell.text)));
    if (place >= 0) return row[place + 1]?.text;
  }
  return undefined;
}

function fieldsOf(rows: Rows): FileForm["fields"] {
  return rows.flatMap((row) =>
    row.flatMap((cell, place) => {
      const label = plain(cell.text);
      const field = FORM_FIELDS.find((known) => known.label === label.replace(/[:：]$/, ""));
      return field ? [{ role: field.role, label, text: row[place + 1]?.text ?? "" }] : [];
    }),
  );
}

/** Where the money of the year begins: at the name of its total, which only the year prints, or in the middle of the form. */
function middleOf(cells: readonly RuledCell[]): number {
  const annual = cells.find((cell) => /^年度资金(?:申请)?总额/.test(plain(cell.text)))?.box;
  if (annual) return annual[0] - SAME_LEFT;
  const right = Math.max(...cells.map((cell) => (cell.box ? cell.box[0] + cell.box[2] : 0)));
  const left = Math.min(...cells.map((cell) => cell.box?.[0] ?? right));
  return (left + right) / 2;
}

/** Money of the whole period stands left, of the year right. */
function fundingOf(rows: Rows, middle: number): FileForm["funding"] {
  const found = rows.flatMap((row) =>
    row.flatMap((cell, place) => {
      const label = plain(cell.text);
      const line = FUNDING_LINES.find((known) => new RegExp(`^(?:${known.label.source})$`).test(label));
      if (!line) return [];
      const next = plain(row[place + 1]?.text ?? "");
      const text = /^-?[\d,]+(?:\.\d+)?$/.test(next) ? next : "";
      const annual = line.phase ? line.phase === "annual" : (cell.box?.[0] ?? 0) > middle;
      return [{ annual, entry: { role: line.role, label, text } }];
    }),
  );
  return {
    period: found.filter(({ annual }) => !annual).map(({ entry }) => entry),
    annual: found.filter(({ annual }) => annual).map(({ entry }) => entry),
  };
}

/** The goals stand beside 总体目标, or in the row under the names of the two columns. */
function goalsOf(rows: Rows): FileForm["goals"] {
  const under = rows.findIndex((row) =>
    row.some((cell) => /^(?:项目总目标|实施期目标|实施期总目标)$/.test(plain(cell.text))),
  );
  if (under < 0) return { period: "", annual: valueAfter(rows, /^(?:年度|总体)总?体?目标$/) ?? "" };
  const texts = (rows[under + 1] ?? [])
    .map((cell) => cell.text)
    .filter((text) => !/^总体目标$|^绩效/.test(plain(text)));
  const [period = "", annual = ""] = texts.slice(-2);
  return texts.length < 2 ? { period: texts[0] ?? "", annual: "" } : { period, annual };
}
