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
  const firsts = new Map<readonly Line[], ReadonlyMap<LineRole, Line>>();
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
  const line = (role: TableRole, lineRole: LineRole, side?: Side): Line | undefined => {
    const read = lines(role, side);
    const first = firsts.get(read) ?? firstOfRoles(read);
    firsts.set(read, first);
    return first.get(lineRole);
  };
  return {
    budget,
    tables,
    table,
    lines,
    line,
    claims: (subject) => claimsAbout(budget, subject),
  };
}

function firstOfRoles(lines: readonly Line[]): ReadonlyMap<LineRole, Line> {
  const first = new Map<LineRole, Line>();
  for (const line of lines) if (!first.has(line.role)) first.set(line.role, line);
  return first;
}
