import { describe, expect, it } from "vitest";
import { parseBudget, parseBudgetText } from "../../src/budget/parseBudget.ts";
import { fileOfBudget, printBudget } from "../../src/budget/printBudget.ts";
import type { DataProblem } from "../../src/budget/problem.ts";
import type { BudgetFile } from "../../src/budget/schema.ts";
import { publishedText } from "../budgets/publishedBudget.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";

const text = printBudget(tinyBudget());

/** What is wrong with a budget file in which a printed piece stands otherwise; the piece must be there. */
function problemsAfter(piece: string, replacement: string): readonly DataProblem[] {
  expect(text).toContain(piece);
  return problemsIn(text.replace(piece, () => replacement));
}

function problemsIn(changed: string): readonly DataProblem[] {
  const parsed = parseBudgetText(changed);
  return parsed.ok ? [] : parsed.problems;
}

/** What is wrong with the file of the tiny budget after a change to its value. */
function problemsWhen(change: (file: BudgetFile) => void): readonly DataProblem[] {
  const file = fileOfBudget(tinyBudget());
  change(file);
  const parsed = parseBudget(file);
  return parsed.ok ? [] : parsed.problems;
}

describe("parseBudgetText", () => {
  it("reads the published file", () => {
    const parsed = parseBudgetText(publishedText());
    expect(parsed.ok && parsed.value.tables.length).toBe(13);
  });

  it.each(["", "{", "预算", "[1,]"])("refuses %j, which is not JSON", (broken) => {
    expect(problemsIn(broken)).toMatchObject([{ kind: "not-json", place: "", expected: "JSON" }]);
  });

  it.each(["null", "[]", "3", '"budget"'])("refuses %s, which is no file of ours", (other) => {
    expect(problemsIn(other).length).toBeGreaterThan(0);
  });

  it("refuses another version, and says no more than that", () => {
    const changed = text.replace('"version": 1', '"version": 2').replace('"id": "t1"', '"id": "table 1"');
    expect(problemsIn(changed)).toEqual([
      { kind: "unknown-version", place: "version", expected: "1", found: "2" },
    ]);
  });

  it("refuses another format, and says no more than that", () => {
    expect(problemsAfter('"format": "sunlit-budget"', '"format": "topojson"')).toEqual([
      { kind: "unknown-format", place: "format", expected: '"sunlit-budget"', found: '"topojson"' },
    ]);
  });

  it("refuses a number too large for JSON's numbers", () => {
    expect(problemsAfter('"year": 2024', '"year": 1e400')).toEqual([
      { kind: "wrong-value", place: "year", expected: "integer", found: "Infinity" },
      { kind: "wrong-value", place: "year", expected: "<=2100", found: "Infinity" },
    ]);
  });

  it("refuses an amount that stands as a number", () => {
    expect(problemsAfter('["本年收入合计", "100.00"', '["本年收入合计", 1e400')).toEqual([
      { kind: "wrong-value", place: "tables[0].rows[31].cells[1]", expected: "string", found: "Infinity" },
    ]);
  });

  it("refuses a key that the format does not have", () => {
    expect(problemsAfter('"year": 2024', '"year": 2024, "mayor": "李"')).toEqual([
      { kind: "unexpected", place: "mayor", expected: "", found: '"mayor"' },
    ]);
  });

  it("refuses keys named __proto__ wherever they stand", () => {
    expect(problemsAfter('"year": 2024', '"year": 2024, "__proto__": { "id": "x" }')).toEqual([
      { kind: "unexpected", place: "__proto__", expected: "", found: '"__proto__"' },
    ]);
    expect(problemsAfter('"region": "青溪县"', '"region": "青溪县", "__proto__": null')).toEqual([
      { kind: "unexpected", place: "body.__proto__", expected: "", found: '"__proto__"' },
    ]);
  });
});

describe("parseBudget", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "prototype"])("refuses a key named %s", (key) => {
    const parsed = parseBudget({ ...fileOfBudget(tinyBudget()), [key]: "x" });
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ kind: "unexpected", place: key }]);
  });

  it.each(["body", "provenance", "tables", "forms", "narrative", "year", "id"])("misses %s", (part) => {
    const file: Record<string, unknown> = { ...fileOfBudget(tinyBudget()) };
    delete file[part];
    const parsed = parseBudget(file);
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ kind: "missing", place: part }]);
  });

  it("refuses an amount that is none, with its cell", () => {
    expect(problemsWhen((file) => file.tables[4]?.rows[0]?.cells.splice(2, 1, "十万"))).toEqual([
      { kind: "not-an-amount", place: "tables[4].rows[0].cells[2]", expected: "1,234.56", found: '"十万"' },
    ]);
  });

  it("tells every wrong amount, not only the first", () => {
    const problems = problemsWhen((file) =>
      file.tables[4]?.rows[0]?.cells.splice(2, 3, "1,2,3", "1e400", "100.00"),
    );
    expect(problems.map(({ place, found }) => [place, found])).toEqual([
      ["tables[4].rows[0].cells[2]", '"1,2,3"'],
      ["tables[4].rows[0].cells[3]", '"1e400"'],
    ]);
  });

  it("refuses a row with a cell too few", () => {
    expect(problemsWhen((file) => file.tables[4]?.rows[0]?.cells.pop())).toEqual([
      { kind: "cell-count", place: "tables[4].rows[0]", expected: "5", found: "4" },
    ]);
  });

  it("refuses a row that says nothing of one of the table's two sides", () => {
    expect(problemsWhen((file) => file.tables[0]?.rows[33]?.roles.pop())).toEqual([
      { kind: "role-count", place: "tables[0].rows[33]", expected: "2", found: "1" },
    ]);
  });

  it("refuses a code that stands twice in a table", () => {
    expect(problemsWhen((file) => file.tables[4]?.rows[4]?.cells.splice(0, 1, "2010350"))).toEqual([
      { kind: "duplicate-code", place: "tables[4].rows[4]", expected: "", found: "2010350" },
    ]);
  });

  it("refuses an item whose section is not printed", () => {
    expect(problemsWhen((file) => file.tables[4]?.rows.splice(2, 1))).toEqual([
      { kind: "missing-parent", place: "tables[4].rows[2]", expected: "20103", found: "2010350" },
      { kind: "missing-parent", place: "tables[4].rows[3]", expected: "20103", found: "2010399" },
    ]);
  });

  it("takes an item without its section where the row says that it is printed so", () => {
    const problems = problemsWhen((file) => {
      file.tables[4]?.rows.splice(2, 1);
      for (const row of file.tables[4]?.rows.slice(2, 4) ?? []) row.printedSo = ["parent-not-printed"];
    });
    expect(problems).toEqual([]);
  });

  it("refuses a code of the wrong length for its level", () => {
    expect(problemsWhen((file) => file.tables[4]?.rows[3]?.cells.splice(0, 1, "20103500"))).toContainEqual({
      kind: "wrong-code",
      place: "tables[4].rows[3]",
      expected: "7",
      found: "20103500",
    });
  });

  it("refuses an economic item before any class", () => {
    expect(problemsWhen((file) => file.tables[5]?.rows.splice(1, 1))).toContainEqual({
      kind: "missing-parent",
      place: "tables[5].rows[1]",
      expected: "economic-class",
      found: "基本工资",
    });
  });

  it("refuses ids that stand twice", () => {
    expect(problemsWhen((file) => Object.assign(file.tables[1] ?? {}, { id: "t1" }))).toEqual([
      { kind: "duplicate-id", place: "tables[1].id", expected: "", found: "t1" },
    ]);
    expect(
      problemsWhen((file) => Object.assign(file.narrative.claims[1] ?? {}, { id: "n1-1" })),
    ).toContainEqual({
      kind: "duplicate-id",
      place: "narrative.claims[1].id",
      expected: "",
      found: "n1-1",
    });
  });

  it("refuses a claim that is part of one that is not there", () => {
    expect(problemsWhen((file) => Object.assign(file.narrative.claims[1] ?? {}, { of: "n9-9" }))).toEqual([
      {
        kind: "unknown-reference",
        place: "narrative.claims[1].of",
        expected: "narrative.claims[].id",
        found: "n9-9",
      },
    ]);
  });

  it("refuses a claim whose amount is left blank", () => {
    const blank = { amount: { text: "", unit: "万元" } };
    expect(problemsWhen((file) => Object.assign(file.narrative.claims[0] ?? {}, blank))).toEqual([
      { kind: "not-an-amount", place: "narrative.claims[0].amount", expected: "1234.56", found: '""' },
    ]);
  });

  it("refuses a role and a unit that it does not know", () => {
    const problems = problemsWhen((file) =>
      Object.assign(file.tables[1] ?? {}, { role: "weather", unit: "美元" }),
    );
    expect(problems.map(({ kind, place, found }) => [kind, place, found])).toEqual([
      ["wrong-value", "tables[1].role", '"weather"'],
      ["wrong-value", "tables[1].unit", '"美元"'],
    ]);
  });

  it("tells at most fifty problems", () => {
    const problems = problemsWhen((file) => {
      for (const table of file.tables) for (const row of table.rows) Object.assign(row, { page: "one" });
    });
    expect(problems).toHaveLength(50);
  });
});
