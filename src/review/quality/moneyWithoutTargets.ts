import type { Budget, PerformanceForm } from "../../budget/budget.ts";
import type { Line } from "../../budget/lines.ts";
import { convertMoney, type Unit } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import { plainName } from "../names.ts";
import { type Reading, readBudget } from "../reading.ts";
import { totalTerm } from "../rules/forms/fundingTerm.ts";
import { amountTerm, hasMoney, present, sumTerms, type Term, termOf } from "../term.ts";
import { remarkOf } from "./remark.ts";
import type { MoneyWithoutTargets } from "./targetQuality.ts";

/** Q15: projects with money carried over that no published target covers. None where the document publishes no form at all. */
export function moneyWithoutTargets(budget: Budget): readonly MoneyWithoutTargets[] {
  if (budget.forms.length === 0) return [];
  const reading = readBudget(budget);
  return reading
    .lines("projects-carried-over")
    .filter((line) => line.role === "project")
    .flatMap((line) => moneyOf(reading, line));
}

function moneyOf(reading: Reading, line: Line): readonly MoneyWithoutTargets[] {
  const term = amountTerm(line);
  if (term === null || !hasMoney(term)) return [];
  const form = reading.budget.forms.find((entry) => plainName(entry.project) === plainName(line.name));
  if (form === undefined) return [withoutForm(line, term)];
  return countsCurrentOnly(reading, form) ? [beyondForm(line, term, form)] : [];
}

function withoutForm({ name }: Line, term: Term): MoneyWithoutTargets {
  return {
    project: plainName(name),
    amount: term.amount,
    unit: term.unit,
    kind: "no-form",
    remark: remarkOf({
      rule: "Q15",
      words: term.evidence.printed,
      source: term.evidence.source,
      text: {
        zh: `“${plainName(name)}”结转 ${term.evidence.printed} ${term.unit}，未见绩效目标表。`,
        en: `“${plainName(name)}” carries over ${term.evidence.printed} ${unitName(term.unit, "en")}; no target form is published.`,
      },
      suggestion: {
        zh: "为结转资金补充目标，或注明沿用上年的哪一张目标表。",
        en: "Set targets for the money carried over, or say which of last year's forms still applies.",
      },
    }),
  };
}

function beyondForm({ name }: Line, term: Term, form: PerformanceForm): MoneyWithoutTargets {
  const annual = totalTerm(form, "annual");
  const printed = annual?.evidence.printed ?? "";
  return {
    project: plainName(name),
    amount: term.amount,
    unit: term.unit,
    kind: "beyond-form",
    remark: remarkOf({
      rule: "Q15",
      words: term.evidence.printed,
      source: term.evidence.source,
      also: present([annual]).map((entry) => entry.evidence.source),
      text: {
        zh: `“${plainName(name)}”结转 ${term.evidence.printed} ${term.unit}，不在目标表的年度资金 ${printed} ${form.unit} 之内。`,
        en: `“${plainName(name)}” carries over ${term.evidence.printed} ${unitName(term.unit, "en")}, which is not in the ${printed} ${unitName(form.unit, "en")} of its form.`,
      },
      suggestion: {
        zh: "写明结转资金沿用的目标，或把它并入本年的目标。",
        en: "Say which targets the money carried over follows, or take it into this year's.",
      },
    }),
  };
}

/** The form's year is this year's money alone: by its own line in the project table, else by the sum of all the forms. */
function countsCurrentOnly(reading: Reading, form: PerformanceForm): boolean {
  const own = reading
    .lines("projects-current")
    .find((line) => line.role === "project" && plainName(line.name) === plainName(form.project));
  const line = amountTerm(own);
  const annual = totalTerm(form, "annual");
  if (annual === null) return false;
  if (line !== null && hasMoney(line)) return isSame([annual], line, line.unit);
  const current = termOf(reading.line("general-expenditure", "total"), "project");
  const all = present(reading.budget.forms.map((entry) => totalTerm(entry, "annual")));
  return current !== null && hasMoney(current) && isSame(all, current, current.unit);
}

/** Equal within half a last place of the table's figure. */
function isSame(terms: readonly Term[], printed: Term, unit: Unit): boolean {
  const gap = sumTerms(terms, unit)
    .minus(convertMoney(printed.amount, printed.unit, unit))
    .abs();
  return gap.lte(printed.lastPlace.div(2));
}
