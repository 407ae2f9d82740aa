import type { Budget } from "../../src/budget/budget.ts";
import { parseBudget } from "../../src/budget/parseBudget.ts";
import { DataError } from "../../src/budget/problem.ts";
import { type BudgetFile, type FileClaim, FORMAT, FORMAT_VERSION } from "../../src/budget/schema.ts";
import { economicNames, economicTable } from "./economicTable.ts";
import { emptyTables } from "./emptyTables.ts";
import { revenueTable, spendingTables } from "./functionalTables.ts";
import { type BudgetPlan, currentOf, sumOf, wholeOf } from "./plan.ts";
import { carriedOverProjectsTable, currentProjectsTable } from "./projectTables.ts";
import { amountPrinter } from "./tableParts.ts";
import { appropriationTable, summaryTable } from "./twoSidedTables.ts";

/** A budget of thirteen tables that agree among themselves, built from a plan. Throws where the plan makes no budget. */
export function buildBudget(plan: BudgetPlan): Budget {
  const parsed = parseBudget(fileOfPlan(plan));
  if (!parsed.ok) throw new DataError(plan.id, parsed.problems);
  return parsed.value;
}

function fileOfPlan(plan: BudgetPlan): BudgetFile {
  const title = `${plan.bodyName}${plan.year}年部门预算`;
  const [spending, generalSpending] = spendingTables(plan);
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id: plan.id,
    title,
    year: plan.year,
    body: { name: plan.bodyName, code: "017", region: "青溪县", kind: "全额事业单位" },
    provenance: {
      source: { title, medium: "text", pages: null, sha256: "0".repeat(64) },
      converted: { on: `${plan.year}-03-01`, by: "hand" },
      corrections: [],
    },
    tables: [
      summaryTable(plan),
      revenueTable(plan),
      spending,
      appropriationTable(plan),
      generalSpending,
      economicTable(plan),
      ...emptyTables(plan),
      currentProjectsTable(plan),
      carriedOverProjectsTable(plan),
    ],
    forms: [],
    narrative: { sections: [], offices: [], terms: [], claims: claimsOfPlan(plan) },
  };
}

/** What the narrative of a planned budget states, in agreement with its tables. */
function claimsOfPlan(plan: BudgetPlan): FileClaim[] {
  const { total } = amountPrinter(plan);
  const amount = (hundredths: number) => ({ text: total(hundredths), unit: plan.unit });
  const whole = amount(sumOf(plan.items, wholeOf));
  const current = amount(sumOf(plan.items, currentOf));
  const carriedOver = amount(sumOf(plan.items, (item) => item.carriedOver));
  const basic = amount(sumOf(plan.items, (item) => item.basic));
  const first = { section: "一", page: null };
  const sixth = { section: "六", page: null };
  return [
    { id: "n1-1", ...first, subject: "revenue-grand-total", amount: whole },
    { id: "n1-2", ...first, subject: "revenue-of-year", of: "n1-1", amount: current },
    { id: "n1-3", ...first, subject: "revenue-carried-over", of: "n1-1", amount: carriedOver },
    { id: "n1-4", ...first, subject: "expenditure-grand-total", amount: whole },
    { id: "n6-1", ...sixth, subject: "basic-expenditure", amount: basic },
    {
      id: "n6-2",
      ...sixth,
      subject: "basic-personnel",
      of: "n6-1",
      lists: [...economicNames(plan, "personnel")],
    },
    {
      id: "n6-3",
      ...sixth,
      subject: "basic-operating",
      of: "n6-1",
      lists: [...economicNames(plan, "operating")],
    },
  ];
}
