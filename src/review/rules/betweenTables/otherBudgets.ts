import type { Line } from "../../../budget/lines.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, minus, type Term, termOf } from "../../term.ts";
import { compare, placeOf } from "../places.ts";

const WHY = {
  zh: "政府性基金、国有资本经营预算单列，数字应与总表一致。",
  en: "These budgets are kept apart; their figures equal those of the summaries.",
};

export const R45: Rule = {
  id: "R45",
  family: "between-tables",
  severity: "high",
  tolerance: "same",
  needs: { tables: ["appropriation"] },
  title: {
    zh: "政府性基金、国有资本经营预算表与总表",
    en: "Government-managed funds and state capital against the summaries",
  },
  why: WHY,
  check: (reading) => [
    ...revenueChecks(reading, {
      line: publishedTotal(reading, "fund-income", "lines"),
      source: "government-fund",
      carried: "carried-over-fund",
    }),
    ...spendingChecks(reading, {
      line: publishedTotal(reading, "fund-expenditure", "lines"),
      source: "government-fund",
      carried: "carried-over-fund",
    }),
    ...revenueChecks(reading, {
      line: publishedTotal(reading, "state-capital", "income"),
      source: "state-capital",
      carried: "carried-over-state-capital",
    }),
    ...spendingChecks(reading, {
      line: publishedTotal(reading, "state-capital", "expenditure"),
      source: "state-capital",
      carried: "carried-over-state-capital",
    }),
  ],
};

interface BudgetLine {
  readonly line: Line | undefined;
  readonly source: "government-fund" | "state-capital";
  readonly carried: "carried-over-fund" | "carried-over-state-capital";
}

/** That a table has no data is the matter of R51. */
function publishedTotal(
  reading: Reading,
  role: "fund-income" | "fund-expenditure" | "state-capital",
  side: "lines" | "income" | "expenditure",
): Line | undefined {
  return reading.table(role)?.state === "published" ? reading.line(role, "total", side) : undefined;
}

function revenueChecks(reading: Reading, { line, source, carried }: BudgetLine): readonly Check[] {
  if (line === undefined) return [];
  const more = amountTerm(reading.line("appropriation", carried, "income"));
  return (["income-and-expenditure", "appropriation"] as const).flatMap((role) => {
    const stated = amountTerm(reading.line(role, source, "income"));
    if (stated === null) return [];
    return compare({
      place: placeOf(line, role),
      left: [amountTerm(line)],
      right: [stated],
      others: countsCarryOver(line) ? [[stated, more]] : [],
      whenBlank: "zero",
    });
  });
}

function spendingChecks(reading: Reading, { line, source, carried }: BudgetLine): readonly Check[] {
  const spent = termOf(reading.line("appropriation", "grand-total", "expenditure"), source);
  if (line === undefined || spent === null) return [];
  const more = amountTerm(reading.line("appropriation", carried, "income"));
  const rest: readonly (Term | null)[] = [spent, more === null ? null : minus(more)];
  return compare({
    place: placeOf(line, "spending"),
    left: [amountTerm(line)],
    right: rest,
    others: countsCarryOver(line) ? [[spent]] : [],
    whenBlank: "zero",
  });
}

/** Forms that leave carry-over out say so in the title. */
function countsCarryOver(line: Line): boolean {
  return !line.table.title.includes("不含上年结转");
}
