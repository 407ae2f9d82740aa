import { describe, expect, it } from "vitest";
import type { Budget, Table } from "../../../src/budget/budget.ts";
import { amountOf } from "../../../src/budget/figure.ts";
import { parseMoney, printedPlaces } from "../../../src/budget/money.ts";
import { makeDataFile } from "../../../src/export/data/makeDataFile.ts";
import { packageFiles } from "../../../src/export/data/package/printPackage.ts";
import { review } from "../../../src/review/review.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { NEGATIVE_AMOUNT, tinyBudget, ZERO_TOTAL } from "../../budgets/tinyBudget.ts";
import { contextOf } from "./dataContexts.ts";
import { readCsv, readWorkbook, rowsOf } from "./readBack.ts";

const BUDGETS: readonly (readonly [string, Budget])[] = [
  ["the published budget", publishedBudget()],
  ["a budget checked by eye", tinyBudget()],
  ["a budget with a negative class", tinyBudget(NEGATIVE_AMOUNT)],
  ["a budget of zeros", tinyBudget(ZERO_TOTAL)],
];

/** What the budget file prints in a table's amount cells, in reading order: an exact decimal, a dash, or nothing. */
function printedIn({ rows }: Table): readonly string[] {
  return rows.flatMap((row) =>
    row.cells.flatMap(({ figure, text }) => {
      if (figure === null) return [];
      const amount = amountOf(figure);
      if (amount !== null) return [amount.toFixed(printedPlaces(text))];
      return [figure.kind === "dash" ? text.trim() : ""];
    }),
  );
}

/** What an export has where the budget file prints the figures of a table. */
function readAt({ rows }: Table, records: readonly (readonly unknown[])[]): readonly string[] {
  return rows.flatMap((row, place) =>
    row.cells.flatMap(({ figure }, column) =>
      figure === null ? [] : [String(records[place]?.[column] ?? "")],
    ),
  );
}

describe.each(BUDGETS)("the exports of %s", (_, budget) => {
  const context = contextOf(budget);
  const tables = budget.tables.filter((table) => table.rows.length > 0);

  it("has figures to compare", () => {
    expect(tables.flatMap(printedIn).filter((text) => text !== "").length).toBeGreaterThan(15);
  });

  it.each(tables.map((table) => [table.id, table] as const))(
    "print table %s in CSV figure by figure",
    (id, table) => {
      const { bytes } = makeDataFile({ kind: "table", id }, "csv", context);
      const [, ...records] = readCsv(String(bytes));
      const read = readAt(table, records);
      expect(read).toEqual(printedIn(table));
    },
  );

  it("print all tables in one workbook, number by number, nothing besides", () => {
    const { bytes } = makeDataFile({ kind: "tables" }, "xlsx", context);
    const sheets = [...readWorkbook(typeof bytes === "string" ? new Uint8Array() : bytes).values()];
    budget.tables.forEach((table, place) => {
      const read = readAt(table, rowsOf(sheets[place]).slice(1));
      expect(read.map(plainNumber)).toEqual(printedIn(table).map(plainNumber));
    });
  });

  it("give in the data package every printed cell once, with its exact number", () => {
    const files = packageFiles({ budget, agreement: review(budget).agreement, homepage: null });
    const [, ...records] = readCsv(files["data/figures.csv"] ?? "");
    const cells = budget.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const read = records
      .filter(([id]) => id?.startsWith("t"))
      .map(([id, , , , , printed, , value]) => [id, printed, value]);
    expect(read).toEqual(
      cells.map(({ id, text, figure }) => [id, text, (figure && amountOf(figure)?.toFixed()) ?? ""]),
    );
  });
});

/** 1,053.20 and 1053.2 are the same number; words stay words. */
function plainNumber(text: string): string {
  return parseMoney(text)?.toFixed() ?? text;
}

describe("makeDataFile", () => {
  const context = contextOf(tinyBudget());
  const csvOf = (kind: "functions" | "flows" | "projects" | "overview" | "findings", at = context) =>
    readCsv(String(makeDataFile({ kind }, "csv", at).bytes));

  it("gives the lines of the sunburst with level, code, amounts and the printed cells they stand in", () => {
    const [head, whole, , , item] = csvOf("functions");
    expect(head?.slice(0, 6)).toEqual(["级次", "末级", "编码", "名称", "合计（万元）", "合计：出处"]);
    expect(whole?.slice(0, 6)).toEqual(["合计", "否", "", "合计", "107.50", "表一 · 支出总计 · 2024年合计"]);
    expect(item?.slice(0, 5)).toEqual(["项", "是", "2010350", "事业运行", "60.00"]);
  });

  it("shows the sum of what is computed and says what is not printed", () => {
    const lines = csvOf("functions");
    const sum = lines.find((line) => line[2] === "2010399");
    expect(sum?.slice(4, 6)).toEqual([
      "32.50",
      "算得：25（表二 · 2010399 其他政府办公厅（室）及相关机构事务支出 · 合计） + 7.5（表二 · 2010399 其他政府办公厅（室）及相关机构事务支出 · 上年结转）",
    ]);
  });

  it("gives every flow with its two ends, and the same whole as the sunburst", () => {
    const [, ...flows] = csvOf("flows");
    const intoNature = flows.filter(([stage]) => stage === "资金来源").map((flow) => flow[4]);
    expect(intoNature).toEqual(["75.00", "25.00", "7.50"]);
  });

  it("leaves the carry-over out on the basis of the current year", () => {
    const [, whole] = csvOf("functions", contextOf(tinyBudget(), { basis: "current-year" }));
    expect(whole?.[4]).toBe("100.00");
  });

  it("names the file by budget, view, basis, language and day", () => {
    const { name } = makeDataFile({ kind: "flows" }, "xlsx", contextOf(tinyBudget(), { language: "en" }));
    expect(name).toBe("qingxi-archive-2024_flows-with-carry-over_en_2026-03-01.xlsx");
  });

  it("lists the review's findings with both sides and their pages", () => {
    const context = contextOf(publishedBudget());
    const [head, ...findings] = readCsv(String(makeDataFile({ kind: "findings" }, "csv", context).bytes));
    expect(head?.[0]).toBe("编号");
    const all = review(publishedBudget()).findings;
    expect(findings.length).toBeGreaterThanOrEqual(all.length);
    expect(findings.map(([id]) => id)).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
  });
});
