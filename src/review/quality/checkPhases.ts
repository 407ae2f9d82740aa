import type { Indicator, PerformanceForm } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import { type Money, toHalfWidth } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import { isOneYear } from "../rules/forms/funding.ts";
import type { Phase } from "../rules/forms/fundingTerm.ts";
import { MONEY_UNITS, STOCK_UNITS } from "./lists/units.ts";
import { remarkOf } from "./remark.ts";
import { type TargetPlace, targetPlace } from "./targetPlace.ts";
import type { Remark } from "./targetQuality.ts";
import { isPercent } from "./targetValue.ts";

/** The period and the year are taken to have different money beyond this share of the period's. */
const MONEY_DIFFERS_BY = "0.1";

/** Q8 and Q9: an indicator's target for the period beside the one for the year. */
export function checkPhases(form: PerformanceForm, indicator: Indicator): readonly Remark[] {
  const period = targetPlace(form, indicator, "period");
  const annual = targetPlace(form, indicator, "annual");
  if (period === null || annual === null || !isSameIndicator(period, annual)) return [];
  const isSame = plain(period.target.value) === plain(annual.target.value);
  if (!isSame) return isOneYear(form) ? [otherValue(period, annual)] : [];
  return isCumulative(annual) ? sameQuantity({ form, period, annual }) : [];
}

/** Names are printed with and without 率; one that begins the other is the same. */
function isSameIndicator(period: TargetPlace, annual: TargetPlace): boolean {
  return period.name.startsWith(annual.name) || annual.name.startsWith(period.name);
}

function otherValue(period: TargetPlace, annual: TargetPlace): Remark {
  const [whole, year] = [period.target.value.trim(), annual.target.value.trim()];
  return remarkOf({
    rule: "Q8",
    words: year,
    source: annual.target.id,
    also: [period.target.id],
    text: {
      zh: `“${annual.target.name}”：实施期印为“${whole}”，年度印为“${year}”；项目期只有一年。`,
      en: `“${annual.target.name}”: “${whole}” for the period, “${year}” for the year; the project runs one year.`,
    },
    suggestion: {
      zh: "一年期项目的实施期值与年度值写成同一个数。",
      en: "For a one-year project, state one value for both.",
    },
  });
}

/** Things that are done are counted anew each year; a rate, an area that is kept up or a price stays as it is. */
function isCumulative({ value, indicator, target }: TargetPlace): boolean {
  if (value.kind !== "number" || value.amount === null || isPercent(value)) return false;
  if (STOCK_UNITS.has(value.unit) || MONEY_UNITS.has(value.unit)) return false;
  return `${indicator.category}${target.category}`.includes("数量");
}

interface Pair {
  readonly form: PerformanceForm;
  readonly period: TargetPlace;
  readonly annual: TargetPlace;
}

function sameQuantity({ form, period, annual }: Pair): readonly Remark[] {
  const whole = totalOf(form, "period");
  const year = totalOf(form, "annual");
  if (whole === null || year === null || whole.amount.isZero()) return [];
  if (whole.amount.minus(year.amount).abs().lte(whole.amount.times(MONEY_DIFFERS_BY))) return [];
  const words = annual.target.value.trim();
  return [
    remarkOf({
      rule: "Q9",
      words,
      source: annual.target.id,
      also: [period.target.id],
      text: {
        zh: `“${annual.target.name}”实施期与年度都印为“${words}”，资金分别为 ${whole.text} 与 ${year.text} ${form.unit}。`,
        en: `“${annual.target.name}” is “${words}” for the period and for the year; the money is ${whole.text} and ${year.text} ${unitName(form.unit, "en")}.`,
      },
      suggestion: {
        zh: "分别写明实施期与本年的数量。",
        en: "State the quantities of the period and of the year apart.",
      },
    }),
  ];
}

function totalOf(
  form: PerformanceForm,
  phase: Phase,
): { readonly amount: Money; readonly text: string } | null {
  const total = form.funding[phase].find((entry) => entry.role === "total");
  const amount = total ? amountOf(total.figure) : null;
  return total && amount ? { amount, text: total.text } : null;
}

function plain(text: string): string {
  return toHalfWidth(text).replace(/\s/g, "");
}
