import type { PerformanceForm } from "../../budget/budget.ts";
import { amountOf } from "../../budget/figure.ts";
import { unitName } from "../../budget/unitName.ts";
import { annualTotal } from "../rules/forms/fundingTerm.ts";
import { groupDigits } from "../words/groupDigits.ts";
import { MONEY_UNITS } from "./lists/units.ts";
import { VAGUE_NUMBER_PATTERNS } from "./lists/vagueWords.ts";
import { type TargetPlace, targetPlace } from "./targetPlace.ts";
import type { UnitCost } from "./targetQuality.ts";
import { isPercent, printedPart } from "./targetValue.ts";

/** Of a form with more quantities than this, none stands for what the money is for. */
const MOST_QUANTITIES = 3;

/** Q17: the year's money of a form divided by each definite quantity that it states for the year. */
export function unitCosts(form: PerformanceForm): readonly UnitCost[] {
  const money = annualTotal(form);
  const total = money ? amountOf(money.figure) : null;
  if (money === null || total === null || !total.isPositive() || total.isZero()) return [];
  const places = form.indicators
    .map((indicator) => targetPlace(form, indicator, "annual"))
    .filter((place) => place !== null)
    .filter(isQuantity);
  if (places.length > MOST_QUANTITIES) return [];
  return places.flatMap(({ indicator, target, value }): readonly UnitCost[] => {
    const quantity = value.amount;
    if (quantity === null || !quantity.isPositive() || quantity.isZero()) return [];
    const amount = total.div(quantity);
    const shown = groupDigits(amount, 2);
    const per = value.unit;
    const more = places.length > 1;
    return [
      {
        indicator: indicator.id,
        amount,
        unit: money.unit,
        per,
        money: money.id,
        quantity: target.id,
        text: {
          zh: `计算得出：年度资金 ${money.text} ${money.unit} ÷ “${target.name}” ${target.value.trim()} = ${shown} ${money.unit}${per === "" ? "" : `/${per}`}。${more ? "本表有多项数量指标，资金未按指标拆分。" : ""}`,
          en: `Computed: ${money.text} ${unitName(money.unit, "en")} of the year ÷ “${target.name}” ${target.value.trim()} = ${shown} ${unitName(money.unit, "en")}${per === "" ? "" : ` per ${per}`}.${more ? " The form has several quantities and does not split its money among them." : ""}`,
        },
      },
    ];
  });
}

function isQuantity({ indicator, target, value }: TargetPlace): boolean {
  if (!`${indicator.category}${target.category}`.includes("数量") || value.kind !== "number") return false;
  if (isPercent(value) || MONEY_UNITS.has(value.unit) || value.operator === "at-most") return false;
  return VAGUE_NUMBER_PATTERNS.every((pattern) => printedPart(target.value, pattern) === null);
}
