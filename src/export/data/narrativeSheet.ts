import type { Budget, Claim } from "../../budget/budget.ts";
import { SUBJECT_WORDS } from "../../review/words/subjectWords.ts";
import { claimFigures, type StatedFigure } from "./claimFigures.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";
import { figureCell } from "./tableSheet.ts";

/** The figures that the narrative states, one a row; a claim that there is none stands as a row without a figure. */
export function narrativeSheet({ narrative }: Budget, context: DataContext): DataSheet {
  const { words } = context;
  const { section, subject, name, part, direction, value, unit, text } = words.columns;
  const titles = [section, subject, name, part, direction, value, unit, text, words.source];
  const widths = [10, 28, 24, 16, 10, 16, 10, 50, 40];
  return {
    name: words.sheets.narrative,
    columns: titles.map((title, index) => ({ title, width: widths[index] ?? 16 })),
    rows: narrative.claims.flatMap((claim) => claimRows(claim, context)),
  };
}

function claimRows(claim: Claim, context: DataContext): readonly (readonly DataCell[])[] {
  const { words, holder } = context;
  const page = claim.page === null ? "" : ` · ${words.page(claim.page)}`;
  const figures = claimFigures(claim);
  if (figures.length > 0) return figures.map((figure) => figureRow(claim, figure, context));
  const stated = claim.none ? words.claimParts.none : "";
  return [
    [
      ...headOf(claim, context),
      textCell(stated),
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      textCell(holder(claim.id) + page),
    ],
  ];
}

function figureRow(claim: Claim, stated: StatedFigure, context: DataContext): readonly DataCell[] {
  const { words, place } = context;
  const changes = stated.part === "change" || stated.part === "percent";
  return [
    ...headOf(claim, context),
    textCell(words.claimParts[stated.part]),
    changes && claim.change ? textCell(words.directions[claim.change.direction]) : EMPTY,
    figureCell(stated.figure, stated.text),
    textCell(stated.unit),
    textCell(reasonOf(claim, stated, context)),
    textCell(place(stated.id)),
  ];
}

function headOf({ section, subject, item }: Claim, { language }: DataContext): readonly DataCell[] {
  const { zh, en } = SUBJECT_WORDS[subject];
  return [textCell(section), textCell(language === "en" ? en : zh), textCell(item ?? "")];
}

function reasonOf(claim: Claim, { part, reasonFor }: StatedFigure, { words }: DataContext): string {
  if (reasonFor !== null) return `${words.reasonYears[reasonFor.year]} · ${reasonFor.item}`;
  return part === "change" ? (claim.reason?.text ?? "") : "";
}
