import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { changeCells, changeClaims, changeFile } from "./changeCells.ts";
import { fullBudget } from "./fullBudget.ts";
import { claimOf } from "./fullNarrative.ts";
import { shanghaiBudget } from "./shanghaiBudget.ts";
import { linesOf } from "./summarize.ts";

/** What a reader would take for a fault. */
function faults(budget: Budget): readonly string[] {
  return [...linesOf(budget, "differs"), ...linesOf(budget, "rounding")];
}

const without = (budget: Budget, ...roles: readonly string[]) =>
  changeFile(budget, (file) => ({
    tables: file.tables
      .filter((table) => !roles.includes(table.role))
      .map((table) => ({ ...table, label: "" })),
  }));

/** 支出总表 of the tiny budget with the 7.50 carried over. */
const withCarryOver = changeCells(tinyBudget(), {
  "t3.1.3": "107.50",
  "t3.1.5": "32.50",
  "t3.2.3": "92.50",
  "t3.2.5": "32.50",
  "t3.3.3": "92.50",
  "t3.3.5": "32.50",
  "t3.5.3": "32.50",
  "t3.5.5": "32.50",
});

describe("review of right documents of other kinds", () => {
  it("is silent on funds, state capital, official expenses and a full narrative", () => {
    expect(faults(fullBudget())).toEqual([]);
  });

  it("is silent on carry-over in 支出总表 where no revenue summary tells it by account", () => {
    expect(faults(without(withCarryOver, "income"))).toEqual([]);
    expect(linesOf(without(withCarryOver, "income"), "unchecked")).toContain("r33-unchecked note");
  });

  it("still sees an account that carry-over cannot explain", () => {
    const less = changeCells(without(withCarryOver, "income"), { "t3.8.3": "7.00", "t3.8.4": "7.00" });
    expect(faults(less).length).toBeGreaterThan(0);
  });

  it("is silent on official expenses that are all zero, printed or blank", () => {
    const zero = (text: string) =>
      changeFile(tinyBudget(), (file) => ({
        tables: file.tables.map((table) =>
          table.role === "three-public"
            ? {
                ...table,
                state: "published" as const,
                notes: ["注：本年无此项支出"],
                rows: table.rows.map((row) => ({
                  ...row,
                  cells: [row.cells[0] ?? "", text, text, text, text],
                })),
              }
            : table,
        ),
      }));
    expect(faults(zero("0.00"))).toEqual([]);
    expect(faults(zero("0"))).toEqual([]);
    expect(faults(zero(""))).toEqual([]);
    expect(
      faults(changeClaims(zero("0.00"), [claimOf({ id: "n7-1", subject: "three-public", amount: "0" })])),
    ).toEqual([]);
    expect(
      faults(changeClaims(zero("0.00"), [claimOf({ id: "n7-1", subject: "three-public", none: true })])),
    ).toEqual([]);
  });

  it("is silent on rows of blanks", () => {
    const blank = changeFile(fullBudget(), (file) => ({
      tables: file.tables.map((table) => ({
        ...table,
        rows: [
          ...table.rows,
          {
            page: null,
            roles: (table.rows[0]?.roles ?? []).map(() => "empty" as const),
            cells: table.columns.map(() => ""),
          },
        ],
      })),
    }));
    expect(faults(blank)).toEqual([]);
  });

  it("is silent on percentages within what rounding allows, up to its edge", () => {
    const share = (text: string) =>
      changeClaims(tinyBudget(), [
        claimOf({ id: "n5-1", subject: "general-expenditure", amount: "100.00" }),
        // 7.00 ± 0.005 of 100.00 ± 0.005: 6.9946 to 7.0054 %, and half a last place more.
        claimOf({
          id: "n5-2",
          subject: "general-expenditure-class",
          item: "住房保障支出",
          of: "n5-1",
          amount: "7.00",
          share: text,
        }),
      ]);
    for (const text of ["7", "7.0", "7.00", "7.01", "6.99"])
      expect([text, faults(share(text))]).toEqual([text, []]);
    for (const text of ["7.02", "6.98", "7.1"])
      expect([text, faults(share(text))]).toEqual([
        text,
        [`r61-n5-2 middle ${(Number(text) - 7).toFixed(2)}`],
      ]);
  });

  it("is silent on a narrative in 万元 beside tables in 元, rounded to its last place", () => {
    const yuan = tinyBudget({
      unit: "元",
      items: [{ code: "2010350", basic: 123456789, project: 0, carriedOver: 0 }],
    });
    // 1,234,567.89 元 is 123.46 万元.
    const said = (text: string) =>
      changeClaims(yuan, [claimOf({ id: "n1-1", subject: "revenue-grand-total", amount: text })]);
    expect(faults(said("123.46"))).toEqual([]);
    expect(faults(said("123.5"))).toEqual([]);
    expect(faults(said("123.56"))).toEqual(["r55-n1-1 middle 0.10 万元"]);
  });

  it("is silent on a public institution whose own income makes table 1 larger than table 4", () => {
    expect(faults(shanghaiBudget())).toEqual([]);
  });

  it("is silent on a document that is only the two-sided tables, or only the expenditure tables", () => {
    const all = fullBudget().tables.map((table) => table.role);
    const only = (...roles: readonly string[]) =>
      changeFile(without(fullBudget(), ...all.filter((role) => !roles.includes(role))), (file) => ({
        forms: [],
        narrative: { ...file.narrative, claims: [], sections: [] },
      }));
    expect(faults(only("income-and-expenditure", "appropriation"))).toEqual([]);
    expect(faults(only("expenditure", "general-expenditure", "basic-by-economy"))).toEqual([]);
    for (const role of all) expect([role, faults(without(fullBudget(), role))]).toEqual([role, []]);
  });
});
