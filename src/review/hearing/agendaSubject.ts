import type { AgendaItem } from "../../budget/agenda.ts";
import type { Budget, Indicator, PerformanceForm } from "../../budget/budget.ts";
import { parseSourceId } from "../../budget/sourceId.ts";
import type { Evidence, Finding, Review } from "../finding.ts";
import type { Remark, TargetQuality } from "../quality/targetQuality.ts";
import { type PrintedHere, printedAt } from "./printedAt.ts";

/** An indicator that is asked about, with what its printed values give rise to. */
export interface AskedTarget {
  readonly form: PerformanceForm;
  readonly indicator: Indicator;
  /** In full, where either column prints it in full: forms clip names at the edge of a cell. */
  readonly name: string;
  readonly remarks: readonly Remark[];
}

/** What an item of the agenda is about, found in the budget. */
export type AgendaSubject =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "figure"; readonly printed: PrintedHere }
  | { readonly kind: "target"; readonly target: AskedTarget };

/** Everything that an item can be about. */
export interface Askable {
  readonly budget: Budget;
  readonly review: Review;
  readonly quality: TargetQuality;
}

/** What an item is about; null where the budget has no such finding, figure or target. */
export function findSubject(
  { budget, review, quality }: Askable,
  { kind, id }: Pick<AgendaItem, "kind" | "id">,
): AgendaSubject | null {
  switch (kind) {
    case "finding": {
      const all = review.findings.flatMap((finding) => [finding, ...finding.because]);
      const finding = all.find((candidate) => candidate.id === id);
      return finding ? { kind, finding } : null;
    }
    case "figure": {
      const source = parseSourceId(id);
      const printed = source && printedAt(budget, source);
      return printed ? { kind, printed } : null;
    }
    case "target": {
      const target = findTarget(budget, quality, id);
      return target && { kind, target };
    }
  }
}

function findTarget(budget: Budget, quality: TargetQuality, id: string): AskedTarget | null {
  for (const form of budget.forms) {
    const indicator = form.indicators.find((candidate) => candidate.id === id);
    if (indicator === undefined) continue;
    const assessed = quality.forms.find((candidate) => candidate.form === form.id);
    const remarks = assessed?.indicators.find((candidate) => candidate.indicator === id)?.remarks ?? [];
    return { form, indicator, name: nameOf(indicator), remarks };
  }
  return null;
}

function nameOf({ period, annual, category }: Indicator): string {
  const [first, second] = [period?.name.trim() ?? "", annual?.name.trim() ?? ""];
  const name = first.startsWith(second) ? first : second;
  return name === "" ? category : name;
}

/** The printed cells that are set beside the question. */
export function evidenceOfSubject(subject: AgendaSubject): readonly Evidence[] {
  switch (subject.kind) {
    case "finding":
      return [...subject.finding.left, ...subject.finding.right];
    case "figure":
      return [subject.printed.evidence];
    case "target":
      return evidenceOfTarget(subject.target);
  }
}

function evidenceOfTarget({ form, indicator: { period, annual } }: AskedTarget): readonly Evidence[] {
  const sides = [
    { target: period, phase: { zh: "实施期", en: "whole period" } },
    { target: annual, phase: { zh: "年度", en: "this year" } },
  ];
  return sides.flatMap(({ target, phase }) =>
    target === null
      ? []
      : [
          {
            source: target.id,
            printed: target.value,
            page: form.page,
            label: { zh: `${target.name} · ${phase.zh}`, en: `${target.name} · ${phase.en}` },
          },
        ],
  );
}
