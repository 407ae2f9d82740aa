import type { Line } from "../../../budget/lines.ts";
import type { LineRole } from "../../../budget/roles.ts";
import { labelTable } from "../../evidence.ts";
import type { Wording } from "../../finding.ts";
import type { Observation, Rule } from "../../rule.ts";
import { amountTerm, present, termOf } from "../../term.ts";
import { compare, lineNotPrinted, placeOf } from "../places.ts";
import { balanceChecks } from "./grandTotals.ts";
import { rowChecks } from "./rows.ts";
import { classColumnChecks, grandTotalChecks, topSources } from "./summary.ts";

/** The three public budgets: their source line, their carry-over line and their column. */
export const PUBLIC_BUDGETS = [
  { budget: "general-public-budget", carried: "carried-over-general" },
  { budget: "government-fund", carried: "carried-over-fund" },
  { budget: "state-capital", carried: "carried-over-state-capital" },
] as const satisfies readonly { readonly budget: LineRole; readonly carried: LineRole }[];

const BUDGET_COLUMNS = PUBLIC_BUDGETS.map((entry) => entry.budget);

export const R12: Rule = {
  id: "R12",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: ["appropriation"] },
  title: { zh: "财政拨款收支总表：收入一侧的加总", en: "Fiscal appropriation: sums of the revenue side" },
  why: {
    zh: "财政拨款收入的总数应由所列各项组成。",
    en: "The appropriation is made up of the items listed.",
  },
  check: (reading) => {
    const line = (role: LineRole) => reading.line("appropriation", role, "income");
    const year = line("year-total");
    const carried = line("carried-over");
    const total = line("grand-total");
    const sources = topSources(reading.lines("appropriation", "income"));
    const parts = PUBLIC_BUDGETS.map((entry) => line(entry.carried)).filter((entry) => entry !== undefined);
    const whole = year ? [year] : sources;
    return [
      ...(year
        ? compare({
            place: placeOf(year, "sources"),
            left: [amountTerm(year)],
            right: sources.map(amountTerm),
          })
        : []),
      ...(carried
        ? compare({
            place: placeOf(carried, "parts"),
            left: [amountTerm(carried)],
            right: parts.map(amountTerm),
          })
        : []),
      ...(total
        ? compare({
            place: placeOf(total, "parts"),
            left: [amountTerm(total)],
            right: [...whole, ...(carried ? [carried] : parts)].map(amountTerm),
          })
        : []),
      ...(total && year === undefined
        ? [notPrinted(total, { zh: "本年收入合计", en: "total revenue for the year" })]
        : []),
      ...(total && carried === undefined && parts.length > 0
        ? [notPrinted(total, { zh: "上年财政拨款结转", en: "line of all that is carried over" })]
        : []),
    ];
  },
};

function notPrinted(total: Line, what: Wording): Observation {
  const table = labelTable(total.table);
  const evidence = present([amountTerm(total)]).map((term) => term.evidence);
  const text = { zh: `${table.zh}没有列出${what.zh}。`, en: `${table.en} has no ${what.en}.` };
  return lineNotPrinted({
    key: `${total.table.id}-${what.zh === "本年收入合计" ? "year-total" : "carried-over"}`,
    evidence,
    text,
  });
}

export const R13: Rule = {
  id: "R13",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: ["appropriation"] },
  title: { zh: "财政拨款收支总表：支出一侧的加总", en: "Fiscal appropriation: sums of the expenditure side" },
  why: {
    zh: "合计与分项不一致时，有一部分拨款没有列出去向。",
    en: "Where they differ, part of the appropriation is not accounted for.",
  },
  check: (reading) => [
    ...reading
      .tables("appropriation")
      .flatMap((table) => rowChecks({ table, side: "expenditure", parts: BUDGET_COLUMNS })),
    ...classColumnChecks(reading, "appropriation"),
    ...grandTotalChecks(reading, "appropriation"),
  ],
};

export const R14: Rule = {
  id: "R14",
  family: "inside-table",
  severity: "high",
  tolerance: "sum",
  needs: { tables: ["appropriation"] },
  title: { zh: "财政拨款收支总表：收入与支出", en: "Fiscal appropriation: revenue and expenditure" },
  why: {
    zh: "每一本预算的收入（含结转）应等于它的支出。",
    en: "Each budget's money, with what is carried over, equals what it spends.",
  },
  check: (reading) => {
    const income = (role: LineRole) => reading.line("appropriation", role, "income");
    const total = reading.line("appropriation", "grand-total", "expenditure");
    const balance = balanceChecks(reading, "appropriation");
    if (total === undefined) return balance;
    return [
      ...balance,
      ...PUBLIC_BUDGETS.flatMap(({ budget, carried }) =>
        income(budget) === undefined
          ? []
          : compare({
              place: placeOf(total, budget),
              left: [termOf(total, budget)],
              right: [amountTerm(income(budget)), amountTerm(income(carried))],
            }),
      ),
    ];
  },
};
