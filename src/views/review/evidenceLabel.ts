import type { Budget } from "../../budget/budget.ts";
import type { Language } from "../../budget/language.ts";
import { findPrinted } from "../../model/findPrinted.ts";
import type { Evidence } from "../../review/finding.ts";
import type { Names } from "../parts/names.ts";
import { sourceLabel } from "../parts/sourceLabel.ts";

interface Labelling {
  readonly budget: Budget;
  readonly names: Names;
  readonly language: Language;
}

/**
 * What a figure of a finding is. English readers get the names of lines and columns rendered where it stands in a table or
 * form; a figure of the narrative is told apart only by the finding's own label.
 */
export function evidenceLabel({ source, label }: Evidence, { budget, names, language }: Labelling): string {
  if (language !== "en") return label.zh;
  const place = findPrinted(budget, source);
  const named = place?.kind === "funding" || (place?.kind === "cell" && place.cell.figure !== null);
  return named ? sourceLabel(source, { budget, names, language }) : label.en;
}
