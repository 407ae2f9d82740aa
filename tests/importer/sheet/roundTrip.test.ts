import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Budget, Cell, Column, Table } from "../../../src/budget/budget.ts";
import { buildBudget } from "../../budgets/buildBudget.ts";
import { arbitraryPlan } from "../../budgets/generateBudget.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { LONG_NAMES, NEGATIVE_AMOUNT, tinyBudget, ZERO_TOTAL } from "../../budgets/tinyBudget.ts";
import { difference, importSheets, printedTables } from "./importSheets.ts";
import { type Layout, planSheets } from "./planSheets.ts";
import { printXls } from "./printXls.ts";
import { printXlsx } from "./printXlsx.ts";

const PLAIN: Layout = { sheets: "many", header: "merged", indentation: "spaces", amounts: "numbers" };
const layouts: fc.Arbitrary<Layout> = fc.record({
  sheets: fc.constantFrom("one", "many"),
  header: fc.constantFrom("merged", "centred"),
  indentation: fc.constantFrom("spaces", "alignment"),
  amounts: fc.constantFrom("numbers", "formulas", "text"),
});

/** Two-sided tables name their sides above the columns. */
function withSides(budget: Budget): Budget {
  const named = (column: Column): Column => {
    const side = column.side === "income" ? "国有资本经营预算收入" : "国有资本经营预算支出";
    return column.title.length > 1 ? column : { ...column, title: [side, ...column.title] };
  };
  const tables = budget.tables.map((table) =>
    table.sides.length === 1 ? table : { ...table, columns: table.columns.map(named) },
  );
  return { ...budget, tables };
}

/** The budget with some of its amounts not printed; the numbers of columns stay, as they tell their row. */
function withBlanks(budget: Budget, picks: readonly number[]): Budget {
  const isAmount = (cell: Cell) => cell.figure?.kind === "amount" || cell.figure?.kind === "zero";
  const cells = budget.tables.flatMap((table) => table.rows.flatMap((row) => row.cells)).filter(isAmount);
  const blanks = new Set(picks.map((pick) => cells[pick % cells.length]?.id));
  const blank = (cell: Cell): Cell =>
    blanks.has(cell.id) ? { ...cell, text: "", figure: { kind: "blank" } } : cell;
  const rowsOf = ({ rows }: Table) => rows.map((row) => ({ ...row, cells: row.cells.map(blank) }));
  return { ...budget, tables: budget.tables.map((table) => ({ ...table, rows: rowsOf(table) })) };
}

function differenceFrom(read: Budget, printed: Budget): readonly string[] {
  return difference(printedTables(read.tables), printedTables(withSides(printed).tables)).slice(0, 12);
}

describe("readWorkbook", () => {
  it.each([
    ["a budget of two items", tinyBudget()],
    ["amounts in 元 with thousands parted", tinyBudget({ unit: "元", grouped: true })],
    ["a negative amount", tinyBudget(NEGATIVE_AMOUNT)],
    ["a total of nought", tinyBudget(ZERO_TOTAL)],
    ["names of more than eighty characters", tinyBudget(LONG_NAMES)],
    ["the budget that the site publishes", publishedBudget()],
  ])("reads %s back, cell by cell, from XLSX and XLS", async (_what, budget) => {
    for (const sheets of ["many", "one"] as const) {
      const planned = planSheets(withSides(budget), { ...PLAIN, sheets });
      for (const bytes of [printXlsx(planned), printXls(planned)]) {
        const read = await importSheets(bytes);
        expect(differenceFrom(read.budget, budget)).toEqual([]);
        expect(read.report.unplaced).toEqual([]);
        expect(read.report.unread).toEqual([]);
      }
    }
  });

  it("reads blanks wherever they stand", async () => {
    const places = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(places, layouts, async (blanks, layout) => {
        const budget = withBlanks(withSides(tinyBudget()), blanks);
        const read = await importSheets(printXlsx(planSheets(budget, layout)));
        expect(difference(printedTables(read.budget.tables), printedTables(budget.tables))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("reads any budget back in any layout", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan({ items: 8 }), layouts, async (plan, layout) => {
        const budget = buildBudget(plan);
        const planned = planSheets(withSides(budget), layout);
        const read = await importSheets(printXlsx(planned));
        expect(differenceFrom(read.budget, budget)).toEqual([]);
        expect(read.report.unplaced).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
