import fc from "fast-check";
import type { Budget } from "../../../src/budget/budget.ts";
import type { BudgetFile } from "../../../src/budget/schema.ts";
import { accountName } from "../../budgets/accounts.ts";
import { buildBudget } from "../../budgets/buildBudget.ts";
import { arbitraryPlan } from "../../budgets/generateBudget.ts";
import { type BudgetPlan, currentOf, type PlannedItem, sumOf } from "../../budgets/plan.ts";
import { printHundredths } from "../../budgets/printHundredths.ts";
import { projectName } from "../../budgets/projectTables.ts";
import { changeFile } from "../changeCells.ts";
import type { Sound } from "./fault.ts";

export interface Sampling {
  readonly budgets: number;
  readonly seed: number;
}

/** Consistent budgets with stated shares, every other one with target forms, each beside its own next year. */
export function soundBudgets({ budgets, seed }: Sampling): readonly Sound[] {
  const plans = fc.sample(arbitraryPlan({ items: 7 }), { numRuns: budgets, seed });
  return plans.map((plan, index) => {
    const build = index % 2 === 0 ? withForms : withClaims;
    return { budget: build(plan), otherYear: build(nextYear(plan)) };
  });
}

/** The same items with other money: a third more basic spending, a fifth less for projects. */
function nextYear(plan: BudgetPlan): BudgetPlan {
  const items = plan.items.map((item) => ({
    ...item,
    basic: item.basic + Math.ceil(item.basic / 3),
    project: item.project - Math.ceil(item.project / 5),
    carriedOver: item.carriedOver + Math.ceil(item.carriedOver / 7),
  }));
  return { ...plan, items };
}

function withClaims(plan: BudgetPlan): Budget {
  return changeFile(buildBudget(plan), (file) => ({
    narrative: { ...file.narrative, claims: [...file.narrative.claims, ...classClaims(plan)] },
  }));
}

/** Money is carried over only for projects that have some this year: those have a form. */
function withForms(plan: BudgetPlan): Budget {
  const items = plan.items.map((item) => (item.project === 0 ? { ...item, carriedOver: 0 } : item));
  const formed = { ...plan, items };
  return changeFile(withClaims(formed), () => ({ forms: formsOf(formed) }));
}

type FileClaim = BudgetFile["narrative"]["claims"][number];

/** 一般公共预算当年支出 with each class and its share. */
function classClaims(plan: BudgetPlan): readonly FileClaim[] {
  const whole = sumOf(plan.items, currentOf);
  const amount = (hundredths: number) => ({ text: printHundredths(hundredths, false), unit: plan.unit });
  const classes = [...new Set(plan.items.map((item) => item.code.slice(0, 3)))];
  const place = { section: "五", page: null };
  const parts = classes.map((code, index): FileClaim => {
    const part = sumOf(
      plan.items.filter((item) => item.code.startsWith(code)),
      currentOf,
    );
    return {
      id: `n5-${index + 2}`,
      ...place,
      subject: "general-expenditure-class",
      item: accountName(code),
      of: "n5-1",
      amount: amount(part),
      share: ((part / whole) * 100).toFixed(2),
    };
  });
  return [{ id: "n5-1", ...place, subject: "general-expenditure", amount: amount(whole) }, ...parts];
}

/** A form for every project with money for the year, that ends with the year and has one source. */
function formsOf(plan: BudgetPlan): BudgetFile["forms"] {
  return plan.items.filter((item) => item.project > 0).map((item, index) => formOf(plan, item, index + 1));
}

function formOf(plan: BudgetPlan, item: PlannedItem, number: number): BudgetFile["forms"][number] {
  const factor = plan.unit === "万元" ? 10_000 : 1;
  const text = printHundredths(item.project * factor, true);
  const funding = () => [
    { role: "total" as const, label: "资金总额", text },
    { role: "local" as const, label: "市县资金", text },
  ];
  return {
    id: `f${number}`,
    title: "项目支出绩效目标表",
    label: "",
    page: null,
    project: projectName(item),
    fields: [
      { role: "attribute", label: "项目属性", text: "延续性项目" },
      { role: "duration", label: "项目期", text: "3年" },
    ],
    unit: "元",
    funding: { period: funding(), annual: funding() },
    goals: { period: "", annual: "" },
    indicators: [],
  };
}
