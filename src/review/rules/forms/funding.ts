import type { PerformanceForm } from "../../../budget/budget.ts";
import type { Check, Rule } from "../../rule.ts";
import { compare } from "../places.ts";
import { fieldText, fundingTerm, type Phase, totalTerm } from "./fundingTerm.ts";

const FORMS = { forms: true } as const;

export const R73: Rule = {
  id: "R73",
  family: "forms",
  severity: "middle",
  tolerance: "same",
  needs: FORMS,
  title: { zh: "绩效目标表：资金总额与各级资金之和", en: "Target form: total and the sum of its sources" },
  why: { zh: "资金总额应由所列各级资金组成。", en: "The total is made of the sources listed." },
  check: (reading) =>
    reading.budget.forms.flatMap((form) => [...sourceCheck(form, "period"), ...sourceCheck(form, "annual")]),
};

function sourceCheck(form: PerformanceForm, phase: Phase): readonly Check[] {
  const sources = form.funding[phase].filter((funding) => funding.role !== "total");
  return compare({
    place: { key: `${form.id}-${phase}`, detail: "" },
    left: [totalTerm(form, phase)],
    right: sources.map((funding) => fundingTerm(form, funding, phase)),
  });
}

export const R74: Rule = {
  id: "R74",
  family: "forms",
  severity: "high",
  tolerance: "same",
  needs: FORMS,
  title: {
    zh: "绩效目标表：一年期一次性项目的实施期与年度资金",
    en: "Target form: period and annual money of a one-year project",
  },
  why: {
    zh: "一年期的一次性项目，实施期就是这一年，两个总额应相同。",
    en: "A one-off project of one year has only this year; the two totals are the same.",
  },
  check: (reading) =>
    reading.budget.forms.filter(isOneYear).flatMap((form) =>
      compare({
        place: { key: form.id, detail: "" },
        left: [totalTerm(form, "period")],
        right: [totalTerm(form, "annual")],
      }),
    ),
};

/** Whether the form says that the project is one-off (一次性). */
export function isOneOff(form: PerformanceForm): boolean {
  return fieldText(form, "attribute").includes("一次性");
}

/** Whether the form says that the project is one-off and ends within a year. */
export function isOneYear(form: PerformanceForm): boolean {
  const duration = fieldText(form, "duration").replace(/\s/g, "");
  const stated = duration === "" ? fieldText(form, "attribute") : duration;
  return isOneOff(form) && /(?<![\d十])[1一]年/.test(stated);
}

export const R75: Rule = {
  id: "R75",
  family: "forms",
  severity: "high",
  tolerance: "same",
  needs: FORMS,
  title: { zh: "绩效目标表：年度资金不超过实施期资金", en: "Target form: annual money within the period's" },
  why: { zh: "一年的资金是整个实施期资金的一部分。", en: "One year's money is part of the whole period's." },
  check: (reading) =>
    reading.budget.forms.flatMap((form) =>
      compare({
        place: { key: form.id, detail: "" },
        left: [totalTerm(form, "annual")],
        right: [totalTerm(form, "period")],
        relation: "at-most",
      }),
    ),
};
