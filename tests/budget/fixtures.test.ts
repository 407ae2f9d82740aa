import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import { amountOf } from "../../src/budget/figure.ts";
import { linesOf } from "../../src/budget/lines.ts";
import { sumMoney } from "../../src/budget/money.ts";
import { changeCell } from "../budgets/changeCell.ts";
import { arbitraryBudget } from "../budgets/generateBudget.ts";
import {
  HUNDRED_ITEMS,
  LONG_NAMES,
  NEGATIVE_AMOUNT,
  ONE_CLASS,
  tinyBudget,
  ZERO_TOTAL,
} from "../budgets/tinyBudget.ts";

describe("tinyBudget", () => {
  it.each([
    ["as it is", tinyBudget(), "107.50", "100.00"],
    ["with one class", tinyBudget(ONE_CLASS), "60.00", "60.00"],
    ["with a hundred items", tinyBudget(HUNDRED_ITEMS), "150.50", "150.50"],
    ["with a negative amount", tinyBudget(NEGATIVE_AMOUNT), "55.00", "55.00"],
    ["with nothing to spend", tinyBudget(ZERO_TOTAL), "0.00", "0.00"],
    ["with very long names", tinyBudget(LONG_NAMES), "100.50", "93.00"],
  ])("%s prints its totals", (_, budget, whole, current) => {
    expect(cellText(budget, "t1.34.4")).toBe(whole);
    expect(cellText(budget, "t5.1.3")).toBe(current);
  });

  it("takes changes of its plan", () => {
    const budget = tinyBudget({ year: 2025, unit: "元", grouped: true, items: [big] });
    expect(cellText(budget, "t5.1.3")).toBe("1,234,567.89");
    expect(budget.tables[4]?.title).toBe("2025年一般公共预算支出预算表（不含上年结转）");
    expect(budget.tables[4]?.unit).toBe("元");
  });
});

describe("changeCell", () => {
  it("changes one cell and leaves the budget it was given alone", () => {
    const budget = tinyBudget();
    expect(cellText(changeCell(budget, "t1.32.2", "100.01"), "t1.32.2")).toBe("100.01");
    expect(cellText(budget, "t1.32.2")).toBe("100.00");
    expect(() => changeCell(budget, "t1.99.1", "")).toThrow("no cell t1.99.1");
  });
});

describe("arbitraryBudget", () => {
  it("yields budgets whose items sum to the printed total, in every table of items", () => {
    fc.assert(
      fc.property(arbitraryBudget({ items: 40 }), (budget) => {
        for (const table of budget.tables.filter(({ id }) => ["t2", "t3", "t5", "t6"].includes(id))) {
          const leaves = linesOf(table).filter(({ role }) => role === "item" || role === "economic-item");
          const [total] = linesOf(table);
          const sum = sumMoney(leaves.map((line) => amountIn(line.cell("total")?.figure)));
          expect(sum.toFixed()).toBe(amountIn(total?.cell("total")?.figure).toFixed());
        }
      }),
      { numRuns: 50 },
    );
  });

  it("keeps to the most items asked for and comes near two hundred where nothing is asked", () => {
    const most = (budgets: readonly Budget[]) => Math.max(...budgets.map(itemCount));
    expect(most(fc.sample(arbitraryBudget({ items: 3 }), { numRuns: 30, seed: 7 }))).toBe(3);
    expect(most(fc.sample(arbitraryBudget(), { numRuns: 30, seed: 7 }))).toBeGreaterThan(100);
  });
});

const big = { code: "2010350", basic: 123_456_789, project: 0, carriedOver: 0 };

function itemCount(budget: Budget): number {
  const table = budget.tables.find(({ id }) => id === "t2");
  return table ? linesOf(table).filter(({ role }) => role === "item").length : 0;
}

function amountIn(figure: Parameters<typeof amountOf>[0] | null | undefined) {
  const amount = figure ? amountOf(figure) : null;
  return amount ?? sumMoney([]);
}

function cellText(budget: Budget, address: string): string | undefined {
  const [tableId, row, column] = address.split(".");
  const table = budget.tables.find(({ id }) => id === tableId);
  return table?.rows[Number(row) - 1]?.cells[Number(column) - 1]?.text;
}
