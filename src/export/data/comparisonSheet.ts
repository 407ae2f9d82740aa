import type { Budget } from "../../budget/budget.ts";
import type { Money } from "../../budget/money.ts";
import type { ClaimSubject } from "../../budget/roles.ts";
import { type Comparison, compareYears } from "../../model/comparison.ts";
import { SUBJECT_WORDS } from "../../review/words/subjectWords.ts";
import { amountCells, moneyCell } from "./amountCells.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";
import { evidenceCell } from "./evidenceCell.ts";

const SUBJECTS = [
  "expenditure-grand-total",
  "revenue-grand-total",
] as const satisfies readonly ClaimSubject[];

/** The changes against last year that the overview shows, with the stated reasons; empty where none are stated. */
export function comparisonSheet(budget: Budget, context: DataContext): DataSheet {
  const { words } = context;
  const { now, before, change, percent, reason, explained, unexplained } = words.comparison;
  const titles = [
    words.columns.subject,
    words.columns.unit,
    now,
    words.sourceOf(now),
    words.columns.direction,
    change,
    words.sourceOf(change),
    percent,
    before,
    words.sourceOf(before),
    reason,
    explained,
    unexplained,
  ];
  return {
    name: words.sheets.comparison,
    columns: titles.map((title) => ({ title, width: 20 })),
    rows: SUBJECTS.flatMap((subject) => {
      const compared = compareYears(budget, subject);
      return compared === null ? [] : [rowOf(subject, compared, context)];
    }),
  };
}

function rowOf(subject: ClaimSubject, compared: Comparison, context: DataContext): readonly DataCell[] {
  const { words, language } = context;
  const { zh, en } = SUBJECT_WORDS[subject];
  const { unit } = compared.now;
  const money = (amount: Money | null) => (amount === null ? EMPTY : moneyCell(amount, unit));
  return [
    textCell(language === "en" ? en : zh),
    textCell(words.unitName(unit)),
    ...amountCells(compared.now, context),
    textCell(words.directions[compared.direction]),
    ...amountCells(compared.change, context),
    compared.percent === null ? EMPTY : evidenceCell(compared.percent),
    ...amountCells(compared.before, context),
    textCell(compared.reason ?? ""),
    money(compared.explained),
    money(compared.unexplained),
  ];
}
