import type { Budget, Cell, Table } from "../../budget/budget.ts";
import type { Language } from "../../budget/language.ts";
import { linesOf } from "../../budget/lines.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import { type Messages, messagesIn } from "../../i18n/defineMessages.ts";
import { sourceMessages } from "../../i18n/source.ts";
import { findPrinted, type Place } from "../../model/findPrinted.ts";
import type { Names } from "./names.ts";

interface Labelling {
  readonly budget: Budget;
  readonly names: Names;
  readonly language: Language;
}

/** A printed figure's place in words: 表五 · 2010350 事业运行 · 基本支出. Empty where the budget has no such place. */
export function sourceLabel(id: SourceId, { budget, names, language }: Labelling): string {
  const place = findPrinted(budget, id);
  return place
    ? partsOf(place, { words: wordsIn(language), names })
        .filter((part) => part !== "")
        .join(wordsIn(language).join)
    : "";
}

/** Where a table, form or section is named alone: 表五. */
export function holderLabel(holder: string, { budget, names, language }: Labelling): string {
  const words = wordsIn(language);
  const table = budget.tables.find((candidate) => candidate.id === holder);
  if (table) return words.table(table.number);
  const form = budget.forms.find((candidate) => candidate.id === holder);
  if (form) return words.form(names.show(form.project));
  const claim = budget.narrative.claims.find((candidate) => candidate.id === holder);
  return claim ? words.narrative(claim.section) : "";
}

type Words = typeof sourceMessages extends Messages<infer T> ? T : never;

function wordsIn(language: Language): Words {
  return messagesIn(sourceMessages, language);
}

interface Wording {
  readonly words: Words;
  readonly names: Names;
}

function partsOf(place: Place, { words, names }: Wording): readonly string[] {
  switch (place.kind) {
    case "cell":
      return [
        words.table(place.table.number),
        rowName(place.table, place.cell, { words, names }),
        columnName(place.table, place.cell, names),
      ];
    case "funding":
      return [
        words.form(names.show(place.form.project)),
        words[place.phase],
        names.show(place.funding.label),
      ];
    case "target":
      return [
        words.form(names.show(place.form.project)),
        names.show(place.indicator.period?.name ?? place.indicator.annual?.name ?? ""),
      ];
    case "claim":
      return [words.narrative(place.claim.section), names.show(place.section?.title ?? "")];
  }
}

function rowName(table: Table, cell: Cell, { words, names }: Wording): string {
  const side = table.columns[cell.column - 1]?.side;
  const row = table.rows[cell.row - 1];
  const [line] = row === undefined ? [] : linesOf({ ...table, rows: [row] }, side);
  if (!line) return words.row(cell.row);
  const name = names.show(line.name, line.code);
  return line.code ? `${line.code} ${name}` : name;
}

/** The innermost printed header of the cell's column. */
function columnName(table: Table, cell: Cell, names: Names): string {
  const title = table.columns[cell.column - 1]?.title ?? [];
  return names.show(title[title.length - 1] ?? "");
}
