import { type Budget, type Claim, claimsAbout, type Table } from "../budget/budget.ts";
import { type Line, linesOf } from "../budget/lines.ts";
import type { ClaimSubject, LineRole, Side, TableRole } from "../budget/roles.ts";

/** A budget with its lines at hand by table role, as the rules read it. */
export interface Reading {
  readonly budget: Budget;
  /** Every table of a role. */
  readonly tables: (role: TableRole) => readonly Table[];
  /** The first table of a role, with or without data. */
  readonly table: (role: TableRole) => Table | undefined;
  /** The lines of the first table of a role; none where there is no such table. */
  readonly lines: (role: TableRole, side?: Side) => readonly Line[];
  readonly line: (role: TableRole, lineRole: LineRole, side?: Side) => Line | undefined;
  readonly claims: (subject: ClaimSubject) => readonly Claim[];
}

/** Prepares a budget for the rules; each table's lines are read once. */
export function readBudget(budget: Budget): Reading {
  const known = new Map<string, readonly Line[]>();
  const tables = (role: TableRole) => budget.tables.filter((table) => table.role === role);
  const table = (role: TableRole) => budget.tables.find((entry) => entry.role === role);
  const lines = (role: TableRole, side?: Side): readonly Line[] => {
    const key = `${role} ${side ?? ""}`;
    const before = known.get(key);
    if (before) return before;
    const found = table(role);
    const read = found ? linesOf(found, side) : [];
    known.set(key, read);
    return read;
  };
  return {
    budget,
    tables,
    table,
    lines,
    line: (role, lineRole, side) => lines(role, side).find((line) => line.role === lineRole),
    claims: (subject) => claimsAbout(budget, subject),
  };
}
