import type { Unit } from "../../budget/money.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataSheet, textCell } from "./dataSheet.ts";
import { isExactNumber } from "./exactNumber.ts";

/** The sheet of a workbook that says what document its figures come from, in which unit and basis, and how to read them. */
export function notesSheet(sheets: readonly DataSheet[], context: DataContext): DataSheet {
  const { budget, words, basis, address, on } = context;
  const { notes } = words;
  const { source, converted, corrections } = budget.provenance;
  const hasLong = sheets.some(({ rows }) =>
    rows.some((row) => row.some((cell) => cell.kind === "amount" && !isExactNumber(cell.amount))),
  );
  const lines: readonly (readonly [string, string])[] = [
    [notes.document, source.title],
    [notes.body, budget.body.name],
    [notes.year, String(budget.year)],
    [notes.shown, sheets.map(({ name }) => name).join(words.listJoin)],
    [notes.basis, notes.bases[basis]],
    [notes.unit, unitsOf(context).map(words.unitName).join(words.listJoin)],
    [notes.hash, source.sha256],
    [notes.converted, converted.on],
    [notes.corrections, String(corrections.length)],
    [notes.address, address],
    [notes.taken, on],
    [notes.reading, notes.howBlank],
    ["", notes.howComputed],
    ["", notes.howContradictions],
    ...(hasLong ? [["", notes.howLong] as const] : []),
  ];
  return {
    name: words.sheets.notes,
    columns: [
      { title: words.columns.note, width: 20 },
      { title: words.columns.content, width: 90 },
    ],
    rows: lines.map((line) => line.map(textCell)),
  };
}

function unitsOf({ budget }: DataContext): readonly Unit[] {
  return [...new Set([...budget.tables.map(({ unit }) => unit), ...budget.forms.map(({ unit }) => unit)])];
}
