import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import { parseBudget, parseBudgetText } from "../../src/budget/parseBudget.ts";
import { fileOfBudget, printBudget } from "../../src/budget/printBudget.ts";
import { arbitraryBudget } from "../budgets/generateBudget.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";
import {
  HUNDRED_ITEMS,
  LONG_NAMES,
  NEGATIVE_AMOUNT,
  ONE_CLASS,
  tinyBudget,
  ZERO_TOTAL,
} from "../budgets/tinyBudget.ts";

const fixtures = [{}, ONE_CLASS, HUNDRED_ITEMS, NEGATIVE_AMOUNT, ZERO_TOTAL, LONG_NAMES].map(tinyBudget);

describe("printBudget", () => {
  it.each([publishedBudget(), ...fixtures])("of $id reads back as the same budget", (budget) => {
    expect(parseBudgetText(printBudget(budget))).toEqual({ ok: true, value: budget });
  });

  it("reads back as the same budget, whatever the budget", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (budget) => {
        const text = printBudget(budget);
        const parsed = parseBudgetText(text);
        expect(parsed).toEqual({ ok: true, value: budget });
        expect(parsed.ok && printBudget(parsed.value)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps boxes, inferred cells and oddities of the document", () => {
    const file = fileOfBudget(tinyBudget());
    const row = file.tables[1]?.rows[1];
    if (row) {
      row.boxes = [[56.7, 120.25, 40, 12], ...Array<null>(8).fill(null)];
      row.inferred = [2, 3];
      row.printedSo = ["code-printed-twice"];
    }
    const budget = budgetIn(file);
    expect(budget.tables[1]?.rows[1]?.cells[0]?.box).toEqual([56.7, 120.25, 40, 12]);
    expect(parseBudgetText(printBudget(budget))).toEqual({ ok: true, value: budget });
    expect(fileOfBudget(budget).tables[1]?.rows[1]).toEqual(row);
  });

  it("prints one row of a table a line and ends with a line break", () => {
    const lines = printBudget(tinyBudget()).split("\n");
    expect(lines.at(-1)).toBe("");
    expect(lines).toContain(
      '        { "page": null, "roles": ["class"], "cells": ["201", "一般公共服务支出", "85.00", "85.00", "", "", "", "", "7.50"] },',
    );
  });
});

function budgetIn(file: unknown): Budget {
  const parsed = parseBudget(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
