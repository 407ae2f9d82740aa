import type { Funding, PerformanceForm } from "../../budget/budget.ts";

/** What one line of a form's money prints for the whole period and for the year; null where a side has no such line. */
export interface FundingPair {
  readonly period: Funding | null;
  readonly annual: Funding | null;
}

/** The lines of a form's money, each of the period beside the year's line of the same role; none is left out. */
export function pairFunding({ period, annual }: PerformanceForm["funding"]): readonly FundingPair[] {
  const left = [...annual];
  const pairs = period.map((entry): FundingPair => {
    const at = left.findIndex((candidate) => candidate.role === entry.role);
    return { period: entry, annual: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return [...pairs, ...left.map((entry): FundingPair => ({ period: null, annual: entry }))];
}
