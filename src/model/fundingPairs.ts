import type { Funding, PerformanceForm } from "../budget/budget.ts";
import type { FundingRole } from "../budget/roles.ts";

/** One source of a project's money, for the implementation period and for the year; null where that side does not list it. */
export interface FundingPair {
  readonly role: FundingRole;
  /** As printed, by the first side that lists it. */
  readonly label: string;
  readonly period: Funding | null;
  readonly annual: Funding | null;
}

/** The lines of a form's money, each of the period beside the year's line of the same role, in printed order; none is left out. */
export function pairFunding({ period, annual }: PerformanceForm["funding"]): readonly FundingPair[] {
  const left = [...annual];
  const pairs = period.map((entry) => {
    const at = left.findIndex((candidate) => candidate.role === entry.role);
    const partner = at < 0 ? null : (left.splice(at, 1)[0] ?? null);
    return { role: entry.role, label: entry.label, period: entry, annual: partner };
  });
  const unpaired = left.map((entry) => ({
    role: entry.role,
    label: entry.label,
    period: null,
    annual: entry,
  }));
  return [...pairs, ...unpaired];
}
