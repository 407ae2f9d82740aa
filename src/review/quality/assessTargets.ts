import type { Budget, Indicator, PerformanceForm } from "../../budget/budget.ts";
import type { Phase } from "../rules/forms/fundingTerm.ts";
import { checkForm } from "./checkForm.ts";
import { checkLikeness } from "./checkLikeness.ts";
import { checkCost, checkNoun, checkRelated } from "./checkName.ts";
import { checkBase, checkCeiling, checkRoom } from "./checkPercent.ts";
import { checkPhases } from "./checkPhases.ts";
import { checkDefinite, checkNumber, checkUnit } from "./checkValue.ts";
import { moneyWithoutTargets } from "./moneyWithoutTargets.ts";
import type { QualityRuleId } from "./qualityRules.ts";
import { type TargetCheck, targetPlace } from "./targetPlace.ts";
import type { Count, FormQuality, IndicatorQuality, Remark, TargetQuality } from "./targetQuality.ts";
import { unitCosts } from "./unitCosts.ts";

const CHECKS: readonly TargetCheck[] = [
  checkNumber,
  checkUnit,
  checkDefinite,
  checkBase,
  checkCeiling,
  checkNoun,
  checkCost,
  checkRelated,
  checkRoom,
];

/** A value with one of these cannot be measured as it stands; a plain fact (完成) can be seen, but not measured. */
const UNMEASURABLE: ReadonlySet<QualityRuleId> = new Set<QualityRuleId>(["Q1", "Q2", "Q3", "Q4", "Q6"]);

/** Reads a budget's performance targets for what can be measured and what a reader would have to ask. */
export function assessTargets(budget: Budget): TargetQuality {
  const forms = budget.forms.map((form) => assessForm(form, budget.forms));
  return {
    forms,
    moneyWithoutTargets: moneyWithoutTargets(budget),
    period: sumCounts(forms.map((form) => form.period)),
    annual: sumCounts(forms.map((form) => form.annual)),
  };
}

function assessForm(form: PerformanceForm, forms: readonly PerformanceForm[]): FormQuality {
  const indicators = form.indicators.map((indicator) => assessIndicator(form, indicator));
  return {
    form: form.id,
    period: countOf(indicators, "period"),
    annual: countOf(indicators, "annual"),
    indicators,
    remarks: [...checkForm(form), ...checkLikeness(form, forms)].sort(byRule),
    unitCosts: unitCosts(form),
  };
}

function assessIndicator(form: PerformanceForm, indicator: Indicator): IndicatorQuality {
  const period = remarksOn(form, indicator, "period");
  const annual = remarksOn(form, indicator, "annual");
  const remarks = [...mergePhases(annual ?? [], period ?? []), ...checkPhases(form, indicator)];
  return {
    indicator: indicator.id,
    remarks: remarks.sort(byRule),
    measurable: { period: period && isMeasurable(period), annual: annual && isMeasurable(annual) },
  };
}

/** Null where no target is printed for the phase. */
function remarksOn(form: PerformanceForm, indicator: Indicator, phase: Phase): readonly Remark[] | null {
  const place = targetPlace(form, indicator, phase);
  return place && CHECKS.map((check) => check(place)).filter((remark) => remark !== null);
}

/** What is said of the year's target and, word for word, of the period's is said once. */
function mergePhases(annual: readonly Remark[], period: readonly Remark[]): readonly Remark[] {
  const isSame = (one: Remark, other: Remark) => one.rule === other.rule && one.text.zh === other.text.zh;
  const merged = annual.map((remark) => {
    const twin = period.find((other) => isSame(remark, other));
    return twin ? { ...remark, also: [twin.source] } : remark;
  });
  return [...merged, ...period.filter((remark) => !annual.some((other) => isSame(remark, other)))];
}

function isMeasurable(remarks: readonly Remark[]): boolean {
  return remarks.every((remark) => !UNMEASURABLE.has(remark.rule));
}

function byRule(left: Remark, right: Remark): number {
  return Number(left.rule.slice(1)) - Number(right.rule.slice(1));
}

function countOf(indicators: readonly IndicatorQuality[], phase: Phase): Count {
  const values = indicators.map(({ measurable }) => measurable[phase]).filter((value) => value !== null);
  return { targets: values.length, measurable: values.filter((value) => value).length };
}

function sumCounts(counts: readonly Count[]): Count {
  let total: Count = { targets: 0, measurable: 0 };
  for (const { targets, measurable } of counts)
    total = { targets: total.targets + targets, measurable: total.measurable + measurable };
  return total;
}
