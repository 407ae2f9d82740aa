import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Budget } from "../../src/budget/budget.ts";
import type { BudgetFile } from "../../src/budget/schema.ts";
import { review } from "../../src/review/review.ts";
import { buildBudget } from "../budgets/buildBudget.ts";
import { changeCell } from "../budgets/changeCell.ts";
import { arbitraryPlan } from "../budgets/generateBudget.ts";
import {
  HUNDRED_ITEMS,
  LONG_NAMES,
  NEGATIVE_AMOUNT,
  ONE_CLASS,
  tinyBudget,
  ZERO_TOTAL,
} from "../budgets/tinyBudget.ts";
import { changeCells, changeFile } from "./changeCells.ts";
import { foundBy, idsOf, linesOf } from "./summarize.ts";

/** What a reader would take for a fault. */
function faults(budget: Budget): readonly string[] {
  return [...linesOf(budget, "differs"), ...linesOf(budget, "rounding")];
}

/** 20.00 of the body's own money in projects: everything but the appropriation grows by it. */
const OWN_MONEY = {
  "t1.5.2": "20.00",
  "t1.32.2": "120.00",
  "t1.34.2": "127.50",
  "t1.1.4": "112.50",
  "t1.1.5": "105.00",
  "t1.32.4": "127.50",
  "t1.32.5": "120.00",
  "t1.34.4": "127.50",
  "t1.34.5": "120.00",
  "t2.1.3": "120.00",
  "t2.1.8": "20.00",
  "t2.2.3": "105.00",
  "t2.2.8": "20.00",
  "t2.3.3": "105.00",
  "t2.3.8": "20.00",
  "t2.5.3": "45.00",
  "t2.5.8": "20.00",
  "t3.1.3": "120.00",
  "t3.1.5": "45.00",
  "t3.2.3": "105.00",
  "t3.2.5": "45.00",
  "t3.3.3": "105.00",
  "t3.3.5": "45.00",
  "t3.5.3": "45.00",
  "t3.5.5": "45.00",
  "t12.2.2": "45.00",
  "t12.2.7": "20.00",
  "t12.3.2": "45.00",
  "t12.3.7": "20.00",
  "t12.4.2": "45.00",
  "t12.4.7": "20.00",
} as const;

/** 支出总表 with the 7.50 carried over. */
const WITH_CARRY_OVER = {
  "t3.1.3": "107.50",
  "t3.1.5": "32.50",
  "t3.2.3": "92.50",
  "t3.2.5": "32.50",
  "t3.3.3": "92.50",
  "t3.3.5": "32.50",
  "t3.5.3": "32.50",
  "t3.5.5": "32.50",
} as const;

describe("review of correct tables", () => {
  it("finds nothing in budgets of any size whose tables agree", () => {
    fc.assert(
      fc.property(arbitraryPlan({ items: 20 }), (plan) => {
        const budget = buildBudget(plan);
        expect(faults(budget)).toEqual([]);
        expect(review(budget).agreement.outside).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it.each([{}, ONE_CLASS, HUNDRED_ITEMS, NEGATIVE_AMOUNT, ZERO_TOTAL, LONG_NAMES])(
    "finds nothing in %o",
    (plan) => {
      expect(faults(tinyBudget(plan))).toEqual([]);
    },
  );

  it("finds nothing in a public institution with money of its own", () => {
    const budget = changeCells(withoutClaims(tinyBudget()), OWN_MONEY);
    expect(faults(budget)).toEqual([]);
  });

  it("finds nothing in 支出总表 that counts what is carried over", () => {
    expect(faults(changeCells(tinyBudget(), WITH_CARRY_OVER))).toEqual([]);
  });

  it("finds nothing in forms with a further column, or with the public budgets under 财政拨款", () => {
    const reserve = changeFile(tinyBudget(), (file) => ({
      tables: file.tables.map((table) => (table.role === "expenditure" ? withReserve(table) : table)),
      narrative: { ...file.narrative, claims: [] },
    }));
    expect(faults(reserve)).toEqual([]);
    const grouped = changeFile(tinyBudget(), (file) => ({
      tables: file.tables.map((table) =>
        table.role === "income-and-expenditure" ? underAppropriation(table) : table,
      ),
    }));
    expect(faults(grouped)).toEqual([]);
  });

  it("says what it cannot check where a form has fewer tables", () => {
    const budget = changeFile(tinyBudget(), (file) => ({
      tables: file.tables.filter(
        (table) => !["projects-current", "projects-carried-over"].includes(table.role),
      ),
    }));
    expect(faults(budget)).toEqual([]);
    expect(idsOf(budget, "unchecked")).toContain("r49-unchecked");
  });
});

describe("review of one changed cell", () => {
  it("makes one finding of one wrong figure, wherever it stands, and blames no other table", () => {
    const budget = tinyBudget();
    const cells = budget.tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
    for (const { id, tableId, figure } of cells) {
      if (figure?.kind !== "amount") continue;
      const { findings, agreement } = review(changeCell(budget, id, figure.amount.plus(1).toFixed(2)));
      expect([id, findings.filter((finding) => finding.outcome === "differs").length]).toEqual([id, 1]);
      for (const { table, finding } of agreement.outside) {
        expect([id, table]).toEqual([id, tableId]);
        expect(finding).toBe(findings[0]?.id);
      }
    }
  }, 30_000);

  it.each([
    ["t1.32.2", "101.00", "r1-t1-income-year-total high 1.00 万元"],
    ["t1.34.4", "108.50", "r5-t1-expenditure-grand-total high 1.00 万元"],
    ["t2.7.3", "9.00", "r9-t2-208 high -1.00 万元"],
    ["t3.6.3", "9.00", "r11-t3-208 high 1.00 万元"],
    ["t4.36.2", "108.50", "r12-t4-income-grand-total high 1.00 万元"],
    ["t5.1.5", "26.00", "r16-t5-total high 1.00 万元"],
    ["t6.1.3", "76.00", "r18-t6-total high 1.00 万元"],
    ["t13.2.2", "8.50", "r49-t13-total high 1.00 万元"],
  ])("names the line of %s printed as %s", (address, text, expected) => {
    expect(linesOf(changeCell(tinyBudget(), address, text), "differs")).toEqual([expected]);
  });

  it("calls one hundredth a rounding", () => {
    expect(linesOf(changeCell(tinyBudget(), "t5.7.3", "8.01"), "rounding")[0]).toBe(
      "r15-t5-20805 note 0.01 万元",
    );
    expect(linesOf(changeCell(tinyBudget(), "t5.7.3", "8.01"), "differs")).toEqual([]);
  });

  it("takes a blank total for not printed, not for zero", () => {
    const budget = changeCell(tinyBudget(), "t1.34.4", "");
    expect(linesOf(budget, "differs")).toEqual([]);
    expect(idsOf(budget, "unchecked")).toContain("r5-unchecked");
  });
});

describe("review of tables without data", () => {
  it("sets 本表无数据 against the figures that feed the table", () => {
    const budget = changeFile(tinyBudget(), (file) => ({
      tables: file.tables.map((table) =>
        table.role === "projects-current"
          ? { ...table, state: "no-data" as const, notes: ["注：本表无数据"], rows: table.rows.slice(0, 1) }
          : table,
      ),
    }));
    expect(linesOf(budget, "differs")).toEqual(["r51-t12 high -25.00 万元"]);
    expect(review(budget).agreement.outside).toEqual([{ table: "t12", finding: "r51-t12" }]);
  });

  it("asks for the note where a table has no figures and does not say so", () => {
    const budget = changeFile(tinyBudget(), (file) => ({
      tables: file.tables.map((table) =>
        table.role === "fund-income" ? { ...table, state: "published" as const, notes: [] } : table,
      ),
    }));
    expect(foundBy(budget, "R51")).toEqual(["differs r51-t7"]);
  });
});

describe("review of headers", () => {
  it("notes another unit, another body, another year and a gap in the numbers", () => {
    const headers = (change: Partial<Budget["tables"][number]>) =>
      foundBy(
        changeFile(tinyBudget(), (file) => ({
          tables: file.tables.map((table) =>
            table.id === "t9"
              ? {
                  ...table,
                  unit: change.unit ?? table.unit,
                  body: change.body ?? table.body,
                  title: change.title ?? table.title,
                  label: change.label ?? table.label,
                }
              : table,
          ),
        })),
        "R53",
      );
    expect(headers({ unit: "元" })).toEqual(["differs r53-t9-unit"]);
    expect(headers({ body: "临河区群众文化服务中心" })).toEqual(["differs r53-t9-body"]);
    expect(headers({ title: "2023年国有资本经营预算收支预算表" })).toEqual(["differs r53-t9-year"]);
    expect(headers({ label: "部门公开表9" })).toEqual(["differs r53-t9-label"]);
  });
});

type FileTable = BudgetFile["tables"][number];

/** 支出总表 with 5.00 of basic expenditure in a column of its own: 单位预留机动经费. */
function withReserve(table: FileTable): FileTable {
  const moved: Readonly<Record<string, readonly [string, string]>> = {
    合计: ["70.00", "5.00"],
    "201": ["55.00", "5.00"],
    "20103": ["55.00", "5.00"],
    "2010350": ["55.00", "5.00"],
  };
  return {
    ...table,
    columns: [...table.columns, { role: "other-amount", title: ["单位预留机动经费"] }],
    rows: table.rows.map((row) => {
      const [basic, reserve] = moved[row.cells[0] ?? ""] ?? [row.cells[3] ?? "", ""];
      return { ...row, cells: [...row.cells.slice(0, 3), basic, row.cells[4] ?? "", reserve] };
    }),
  };
}

/** 收支总表 with 一、财政拨款 and the public budgets as its parts. */
function underAppropriation(table: FileTable): FileTable {
  const [first, ...rest] = table.rows;
  if (first === undefined) return table;
  const head = {
    ...first,
    roles: ["appropriation" as const, "empty" as const],
    cells: ["一、财政拨款收入", "100.00", "", "", "", ""],
  };
  return { ...table, rows: [head, first, ...rest] };
}

function withoutClaims(budget: Budget): Budget {
  return changeFile(budget, (file) => ({ narrative: { ...file.narrative, claims: [] } }));
}
