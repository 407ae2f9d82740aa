import type { Budget, PerformanceForm, Target } from "../../budget/budget.ts";
import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataSheet, EMPTY, textCell } from "./dataSheet.ts";
import { figureCell } from "./tableSheet.ts";

const PHASES = ["period", "annual"] as const;

/** A project's performance-target form as published, one printed entry a row: fields, funding, goals and indicators. */
export function formSheet(form: PerformanceForm, context: DataContext): DataSheet {
  const { words } = context;
  const { part, name, phase, content, amount } = words.columns;
  return {
    name: form.project,
    columns: [
      { title: part, width: 22 },
      { title: name, width: 32 },
      { title: phase, width: 10 },
      { title: content, width: 60 },
      { title: words.withUnit(amount, words.unitName(form.unit)), width: 16 },
      { title: words.source, width: 44 },
    ],
    rows: [
      ...fieldRows(form, context),
      ...fundingRows(form, context),
      ...goalRows(form, context),
      ...targetsOf(form).map(({ className, category, phase: printedFor, target }) => [
        textCell([className, category].filter((text) => text !== "").join(words.headerJoin)),
        textCell(target.name),
        textCell(words.phases[printedFor]),
        textCell(target.value),
        EMPTY,
        textCell(context.place(target.id)),
      ]),
    ],
  };
}

type Rows = readonly (readonly DataCell[])[];

function fieldRows(form: PerformanceForm, { words, holder }: DataContext): Rows {
  return form.fields.map(({ label, text }) => [
    textCell(words.formParts.field),
    textCell(label),
    EMPTY,
    textCell(text),
    EMPTY,
    textCell(formPlace(form, { words, holder })),
  ]);
}

function fundingRows(form: PerformanceForm, { words, place }: DataContext): Rows {
  return PHASES.flatMap((phase) =>
    form.funding[phase].map(({ id, label, figure, text }) => [
      textCell(words.formParts.funding),
      textCell(label),
      textCell(words.phases[phase]),
      EMPTY,
      figureCell(figure, text),
      textCell(place(id)),
    ]),
  );
}

function goalRows(form: PerformanceForm, { words, holder }: DataContext): Rows {
  return PHASES.map((phase) => [
    textCell(words.formParts.goal),
    EMPTY,
    textCell(words.phases[phase]),
    textCell(form.goals[phase]),
    EMPTY,
    textCell(formPlace(form, { words, holder })),
  ]);
}

function formPlace(form: PerformanceForm, { words, holder }: Pick<DataContext, "words" | "holder">): string {
  return form.page === null ? holder(form.id) : `${holder(form.id)} · ${words.page(form.page)}`;
}

/** One printed target of a form. */
export interface PrintedTarget {
  readonly className: string;
  readonly category: string;
  readonly phase: "period" | "annual";
  readonly target: Target;
}

/** The targets of a form in printed order, that for the whole period before that for the year. */
export function targetsOf(form: PerformanceForm): readonly PrintedTarget[] {
  return form.indicators.flatMap((indicator) =>
    PHASES.flatMap((phase) => {
      const target = indicator[phase];
      return target === null
        ? []
        : [{ className: indicator.className, category: target.category, phase, target }];
    }),
  );
}

/** The indicators of all forms, one printed target a row. */
export function indicatorSheet({ forms }: Budget, context: DataContext): DataSheet {
  const { words, place } = context;
  const { project, indicatorClass, category, phase, indicator, indicatorValue } = words.columns;
  const titles = [project, indicatorClass, category, phase, indicator, indicatorValue, words.source];
  const widths = [30, 14, 16, 10, 36, 22, 44];
  return {
    name: words.sheets.indicators,
    columns: titles.map((title, index) => ({ title, width: widths[index] ?? 16 })),
    rows: forms.flatMap((form) =>
      targetsOf(form).map((printed) => [
        textCell(form.project),
        textCell(printed.className),
        textCell(printed.category),
        textCell(words.phases[printed.phase]),
        textCell(printed.target.name),
        textCell(printed.target.value),
        textCell(place(printed.target.id)),
      ]),
    ),
  };
}
