import type { Budget, PerformanceForm } from "../../budget/budget.ts";
import type { Count, FormQuality, TargetQuality } from "./targetQuality.ts";

/** Reads a budget's performance targets for what can be measured and what a reader would have to ask. */
export function assessTargets(budget: Budget): TargetQuality {
  const forms = budget.forms.map(assessForm);
  return {
    forms,
    moneyWithoutTargets: [],
    period: sumCounts(forms.map((form) => form.period)),
    annual: sumCounts(forms.map((form) => form.annual)),
  };
}

function assessForm(form: PerformanceForm): FormQuality {
  const indicators = form.indicators.map(({ id, period, annual }) => ({
    indicator: id,
    remarks: [],
    measurable: { period: period && false, annual: annual && false },
  }));
  const count = (phase: "period" | "annual"): Count => {
    const values = indicators.map(({ measurable }) => measurable[phase]).filter((value) => value !== null);
    return { targets: values.length, measurable: values.filter((value) => value).length };
  };
  return {
    form: form.id,
    period: count("period"),
    annual: count("annual"),
    indicators,
    remarks: [],
    unitCosts: [],
  };
}

function sumCounts(counts: readonly Count[]): Count {
  let total: Count = { targets: 0, measurable: 0 };
  for (const { targets, measurable } of counts)
    total = { targets: total.targets + targets, measurable: total.measurable + measurable };
  return total;
}
