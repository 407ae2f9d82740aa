import { expect, it } from "vitest";
import type { Budget } from "../../../src/budget/budget.ts";
import type { TableRole } from "../../../src/budget/roles.ts";
import type { BudgetFile, FileClaim, FileTable } from "../../../src/budget/schema.ts";
import type { Judged } from "../../../src/review/judge.ts";
import { judgeRule } from "../../../src/review/judgeRule.ts";
import { readBudget } from "../../../src/review/reading.ts";
import { review } from "../../../src/review/review.ts";
import type { RuleId } from "../../../src/review/ruleIds.ts";
import { ALL_RULES } from "../../../src/review/rules/allRules.ts";
import { changeCells, changeFile } from "../changeCells.ts";
import { fullBudget } from "../fullBudget.ts";

/** What one rule says of a budget, before findings of one cause are folded: what is wrong, else that it holds, else what is wanting. */
export function said(budget: Budget, id: RuleId): readonly string[] {
  const rule = ALL_RULES.find((entry) => entry.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const judged = judgeRule(rule, readBudget(budget));
  for (const outcome of ["differs", "rounding", "holds", "unchecked"] as const) {
    const lines = judged.filter(({ finding }) => finding.outcome === outcome).map(lineOf);
    if (lines.length > 0) return [...new Set(lines)];
  }
  return [];
}

function lineOf({ finding: { outcome, difference, unit } }: Judged): string {
  if (outcome === "holds" || outcome === "unchecked") return outcome;
  return [outcome, difference?.toFixed(2), unit].filter((part) => part != null).join(" ");
}

export interface Proof {
  readonly holds: Budget;
  readonly differs: Budget;
  /** What the rule says of the second, in order, each different line once: "differs 1.00 万元". */
  readonly says: readonly string[];
  readonly unchecked: Budget;
  /** A piece of the sentence that says what is wanting. */
  readonly wants: string;
}

/** Promises a rule its three outcomes. */
export function proves(id: RuleId, { holds, differs, says, unchecked, wants }: Proof): void {
  it("holds", () => expect(said(holds, id)).toEqual(["holds"]));
  it(`differs: ${says.join(", ")}`, () => expect(said(differs, id)).toEqual(says));
  it(`cannot be checked: ${wants}`, () => {
    expect(said(unchecked, id)).toEqual(["unchecked"]);
    const finding = review(unchecked).findings.find((entry) => entry.rule === id);
    expect(finding?.text.zh).toContain(wants);
  });
}

const FULL = fullBudget();

/** The full budget, correct in every respect. */
export const full = (): Budget => FULL;

/** The full budget with other texts printed in some cells. */
export function printed(cells: Readonly<Record<string, string>>): Budget {
  return changeCells(FULL, cells);
}

/** The full budget without the tables of some roles. */
export function without(...roles: readonly TableRole[]): Budget {
  return changeFile(FULL, (file) => ({ tables: file.tables.filter((table) => !roles.includes(table.role)) }));
}

/** The full budget with one of its tables changed. */
export function table(id: string, change: (table: FileTable) => FileTable): Budget {
  return changeFile(FULL, (file) => ({
    tables: file.tables.map((entry) => (entry.id === id ? change(entry) : entry)),
  }));
}

/** The full budget with one of its statements changed, or without it where there is no change. */
export function stated(id: string, change: Partial<FileClaim> | null): Budget {
  return narrative(({ claims }) => ({
    claims: claims.flatMap((claim) => {
      if (claim.id !== id) return [claim];
      return change === null ? [] : [{ ...claim, ...change }];
    }),
  }));
}

/** The full budget without statements, or with another narrative. */
export function narrative(
  change: (narrative: BudgetFile["narrative"]) => Partial<BudgetFile["narrative"]> = () => ({ claims: [] }),
): Budget {
  return changeFile(FULL, (file) => ({ narrative: { ...file.narrative, ...change(file.narrative) } }));
}

/** An amount in 万元 as a statement prints it. */
export function amount(text: string): Pick<FileClaim, "amount"> {
  return { amount: { text, unit: "万元" } };
}
