import { amountOf } from "../../budget/figure.ts";
import { convertMoney, type Money, UNITS, type Unit } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import { fieldText } from "../rules/forms/fundingTerm.ts";
import { COST_RATE_PATTERN, OTHERS, PAID_BY_PROJECT_PATTERN } from "./lists/costWords.ts";
import { ECOLOGICAL_PATTERN } from "./lists/ecologicalWords.ts";
import { MEASURED_NOUN_PATTERN } from "./lists/measuredNouns.ts";
import { MONEY_UNITS } from "./lists/units.ts";
import { quoteTarget, remarkOn, type TargetCheck, type TargetPlace } from "./targetPlace.ts";
import { isPercent } from "./targetValue.ts";

/**
 * Q6: a name that only repeats its class, or a percentage of something of which no part can be measured. A counted value
 * (≥12次) says itself what it counts; one without a number is the matter of Q1.
 */
export const checkNoun: TargetCheck = (place) => {
  const { name, target, value } = place;
  const repeats = isNamedAsClass(place);
  if (!repeats && (!isPercent(value) || MEASURED_NOUN_PATTERN.test(name))) return null;
  return remarkOn(place, {
    rule: "Q6",
    words: target.name,
    text: repeats
      ? {
          zh: `指标名称“${target.name}”与其类别“${target.category}”相同。`,
          en: `The name “${target.name}” is that of its class “${target.category}”.`,
        }
      : {
          zh: `“${target.name}”未说明量什么；指标值印为“${target.value.trim()}”。`,
          en: `“${target.name}” does not say what is measured; the value is given as “${target.value.trim()}”.`,
        },
    suggestion: {
      zh: "写成可以计量的名称（如“引进高新技术企业占比”）。",
      en: "Name something that can be measured (a share, a number, a rate).",
    },
  });
};

function isNamedAsClass({ name, target, indicator }: TargetPlace): boolean {
  if (indicator.class === "satisfaction" || name === "") return false;
  const stem = (text: string) => text.replace(/\s|指标/g, "");
  return [target.category, indicator.category, indicator.className].some(
    (category) => stem(category) !== "" && stem(category) === stem(name),
  );
}

/** Q7: a cost that others bear, that is given without an amount, or that is more than the project's money. */
export const checkCost: TargetCheck = (place) => {
  if (!isCost(place)) return null;
  const quote = quoteTarget(place);
  const suggestion = {
    zh: "写明本项目支出的单价或总额（如“会议费≤×万元”）。",
    en: "State a price or total of this project's own spending (≤ × yuan).",
  };
  const other = PAID_BY_PROJECT_PATTERN.test(place.name)
    ? undefined
    : OTHERS.find((word) => place.name.includes(word));
  const money = moneyOf(place);
  if (money === null && other !== undefined) {
    const text = {
      zh: `${quote.zh}：量的是“${other}”的成本，未见本项目支出的金额。`,
      en: `${quote.en}: the cost is that of others (${other}); no amount of the project's own spending is printed.`,
    };
    return remarkOn(place, { rule: "Q7", words: other, text, suggestion });
  }
  if (money === null) {
    if (isPercent(place.value) || COST_RATE_PATTERN.test(`${place.name}${place.target.value}`)) return null;
    const text = { zh: `${quote.zh}，未见金额。`, en: `${quote.en}: no amount is printed.` };
    return remarkOn(place, { rule: "Q7", words: null, text, suggestion });
  }
  const limit = fundingOf(place);
  if (limit === null || money.amount.lte(convertMoney(limit.amount, limit.unit, money.unit))) return null;
  const text = {
    zh: `${quote.zh}，大于项目资金 ${limit.text} ${limit.unit}。`,
    en: `${quote.en}, more than the project's ${limit.text} ${unitName(limit.unit, "en")}.`,
  };
  return remarkOn(place, { rule: "Q7", words: null, text, suggestion });
};

function isCost({ indicator, target }: TargetPlace): boolean {
  return indicator.class === "cost" || `${indicator.category}${target.category}`.includes("成本");
}

interface Amount {
  readonly amount: Money;
  readonly unit: Unit;
}

/** The amount of money that a value states in all; a price (元/人) has a unit of its own and is not compared. */
function moneyOf({ name, value }: TargetPlace): Amount | null {
  const inName = /[（(](元|千元|万元|亿元)[）)]/.exec(name)?.[1];
  const word = MONEY_UNITS.has(value.unit) ? value.unit : inName;
  const unit = UNITS.find((entry) => entry === word);
  return unit === undefined || value.amount === null ? null : { amount: value.amount, unit };
}

function fundingOf({ form, phase, value, name }: TargetPlace): (Amount & { readonly text: string }) | null {
  const total = form.funding[phase].find((entry) => entry.role === "total");
  const amount = total ? amountOf(total.figure) : null;
  const isPrice = value.rest.trim() !== "" || /单价|人均|每/.test(name);
  if (total === undefined || amount === null || amount.isZero() || isPrice) return null;
  return { amount, unit: total.unit, text: total.text };
}

/** Q11: an ecological indicator where nothing in the form has to do with nature. A question. */
export const checkRelated: TargetCheck = (place) => {
  const { form, indicator, target } = place;
  if (!`${indicator.category}${target.category}`.includes("生态")) return null;
  if (/^(?:无|不涉及|\/|—|-)*$/.test(target.value.trim())) return null;
  const told = (["description", "basis", "necessity", "plan", "safeguards"] as const).map((role) =>
    fieldText(form, role),
  );
  const goals = [form.project, form.goals.period, form.goals.annual];
  if (ECOLOGICAL_PATTERN.test([...told, ...goals].join(" "))) return null;
  return remarkOn(place, {
    rule: "Q11",
    words: target.name,
    text: {
      zh: `项目概况、必要性和实施计划中未见与生态有关的内容；“${target.name}”与本项目有什么关系？`,
      en: `Neither its description nor its plan speaks of nature; how does “${target.name}” relate to this project?`,
    },
    suggestion: {
      zh: "与项目无关的类别可以不设。",
      en: "A class that has nothing to do with the project may be left out.",
    },
  });
};
