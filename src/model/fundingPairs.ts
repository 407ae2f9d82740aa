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

/** The sources of funds of a form side by side, in printed order. */
export function pairFunding({ funding }: PerformanceForm): readonly FundingPair[] {
  const roles = new Set([...funding.period, ...funding.annual].map(({ role }) => role));
  return [...roles].map((role) => {
    const period = funding.period.find((entry) => entry.role === role) ?? null;
    const annual = funding.annual.find((entry) => entry.role === role) ?? null;
    return { role, label: period?.label ?? annual?.label ?? "", period, annual };
  });
}
