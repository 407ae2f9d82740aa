import type { Budget } from "../../budget/budget.ts";
import { parseSourceId } from "../../budget/sourceId.ts";
import { findPrinted } from "../../model/findPrinted.ts";
import { NARRATIVE, sheetsOf } from "./sheets.ts";

/** Which part of the document is open, and what is marked in it. */
export interface Selection {
  readonly sheet: string;
  /** The address of the marked figure, field, claim or headword; null where only the part is named. */
  readonly mark: string | null;
  /** The address names something that the document does not have. */
  readonly missing: boolean;
}

/** Reads the item of an address: a part ("t5", "f1", "narrative"), a claim ("n4-2") or a printed figure ("t5.7.3"). */
export function readSelection(budget: Budget, item: string | null): Selection {
  const first = sheetsOf(budget)[0]?.id ?? "";
  if (item === null) return { sheet: first, mark: null, missing: false };
  const holder = item.split(".")[0] ?? "";
  const sheet = sheetHolding(budget, holder);
  if (sheet === null) return { sheet: first, mark: null, missing: true };
  if (item === sheet) return { sheet, mark: null, missing: false };
  const mark = markIn(budget, item);
  return { sheet, mark, missing: mark === null };
}

function sheetHolding(budget: Budget, holder: string): string | null {
  const own = sheetsOf(budget).find((sheet) => sheet.id === holder);
  if (own) return own.id;
  return budget.narrative.claims.some((claim) => claim.id === holder) || headwordOf(budget, holder) !== null
    ? NARRATIVE
    : null;
}

function markIn(budget: Budget, item: string): string | null {
  if (budget.narrative.claims.some((claim) => claim.id === item)) return item;
  const headword = headwordOf(budget, item);
  if (headword !== null) return headword;
  const source = parseSourceId(item);
  if (source === null) return null;
  const field = fieldOf(budget, item);
  if (field !== null) return field;
  const place = findPrinted(budget, source);
  if (place === null) return null;
  return place.kind === "target" ? (place.target?.id ?? place.indicator.period?.id ?? null) : item;
}

/** The address of a headword that the document explains: `word-3` for its third. */
export function headwordId(index: number): string {
  return `word-${index + 1}`;
}

function headwordOf({ narrative }: Budget, item: string): string | null {
  const found = narrative.terms.findIndex((_, index) => headwordId(index) === item);
  return found < 0 ? null : headwordId(found);
}

/** The address of a field of a form ("f1.plan") or of its goals ("f1.period.goal"). */
export function fieldId(formId: string, ...path: readonly string[]): string {
  return [formId, ...path].join(".");
}

function fieldOf({ forms }: Budget, item: string): string | null {
  const found = forms.some(
    (form) =>
      form.fields.some((field) => fieldId(form.id, field.role) === item) ||
      (["period", "annual"] as const).some((phase) => fieldId(form.id, phase, "goal") === item),
  );
  return found ? item : null;
}
