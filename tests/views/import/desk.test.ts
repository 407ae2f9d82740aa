import { describe, expect, it } from "vitest";
import type { Cell, Row, Table } from "../../../src/budget/budget.ts";
import { cellMarks } from "../../../src/views/import/cellMarks.ts";
import { buildDesk } from "../../../src/views/import/desk.ts";
import { listDoubts } from "../../../src/views/import/listDoubts.ts";
import { matchLines } from "../../../src/views/import/matchLines.ts";
import { nextCell } from "../../../src/views/import/nextCell.ts";
import type { ReadingFacts } from "../../../src/views/import/readingFacts.ts";
import { faultOf } from "../../../src/views/import/useCorrection.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";

const budget = publishedBudget();
const first = tableAt(0);

const SURE: ReadingFacts = {
  tables: [{ id: "t1", rows: 30, amounts: 12, inferred: [], confidence: "certain" }],
  missing: [],
  gaps: [],
  unread: [],
  unplaced: [],
  sums: [],
  unitless: [],
  pictures: [],
  remarks: [],
  unsureForms: [],
  forms: 0,
  claims: 0,
  whole: true,
};

function tableAt(index: number): Table {
  const table = budget.tables[index];
  if (table === undefined) throw new Error(`no table ${index}`);
  return table;
}

function cellOf(table: Table, row: number, column: number): Cell {
  const cell = table.rows[row - 1]?.cells[column - 1];
  if (cell === undefined) throw new Error(`no cell ${table.id}.${row}.${column}`);
  return cell;
}

describe("buildDesk", () => {
  it("finds cells and tables by their addresses", () => {
    const desk = buildDesk(budget);
    expect(desk.cell("t1.1.2")?.text).toBe("191.26");
    expect(desk.cell("t1.1.99")).toBeNull();
    expect(desk.table("t1")).toBe(first);
    expect(desk.table("t99")).toBeNull();
  });

  it("knows no boxes where the file has none", () => {
    expect(buildDesk(budget).boxed(3)).toEqual([]);
  });
});

describe("nextCell", () => {
  const all = () => true;
  const from = (row: number, column: number, key: string, accept: (cell: Cell) => boolean = all) =>
    nextCell({ table: first, from: cellOf(first, row, column), key, accept })?.id ?? null;

  it("goes one cell the way the arrow points, and stops at the edge", () => {
    expect(from(2, 2, "ArrowDown")).toBe("t1.3.2");
    expect(from(2, 2, "ArrowUp")).toBe("t1.1.2");
    expect(from(2, 2, "ArrowLeft")).toBe("t1.2.1");
    expect(from(2, 2, "ArrowRight")).toBe("t1.2.3");
    expect(from(1, 1, "ArrowUp")).toBeNull();
    expect(from(1, 1, "ArrowLeft")).toBeNull();
  });

  it("steps over cells that cannot be shown", () => {
    expect(from(1, 4, "ArrowDown", (cell) => cell.text !== "")).toBe("t1.8.4");
  });

  it("leaves other keys alone", () => {
    expect(from(1, 1, "Tab")).toBeNull();
    expect(from(1, 1, "toString")).toBeNull();
  });

  it("begins with the first cell", () => {
    expect(nextCell({ table: first, from: null, key: "ArrowDown", accept: all })?.id).toBe("t1.1.1");
  });
});

describe("listDoubts", () => {
  it("has nothing to say of a sure reading", () => {
    expect(listDoubts(SURE)).toEqual([]);
  });

  it("puts the gravest first and tells the document's sums from doubtful ones", () => {
    const sum = { table: "t1", row: 3, what: "row", column: null } as const;
    const groups = listDoubts({
      ...SURE,
      missing: ["three-public"],
      unsureForms: [{ form: "f1", project: "招商引资工作经费", page: 20 }],
      unplaced: [{ table: "t1", page: 3, text: "37.58" }],
      sums: [
        { ...sum, kind: "document" },
        { ...sum, kind: "doubtful-reading" },
      ],
      tables: [{ id: "t1", rows: 30, amounts: 12, inferred: ["t1.1.6"], confidence: "doubtful" }],
    });
    expect(groups.map(({ kind, doubts }) => [kind, doubts.length])).toEqual([
      ["unplaced", 1],
      ["form", 1],
      ["sum-reading", 1],
      ["inferred", 1],
      ["sum-document", 1],
      ["missing", 1],
    ]);
  });
});

describe("cellMarks", () => {
  it("marks a corrected cell as corrected, whatever else is said of it", () => {
    const facts: ReadingFacts = {
      ...SURE,
      tables: [{ id: "t1", rows: 30, amounts: 12, inferred: ["t1.1.2", "t1.8.4"], confidence: "inferred" }],
      sums: [{ kind: "doubtful-reading", table: "t1", row: 1, what: "tree", column: 4 }],
    };
    const correction = { place: "t1.1.2", printed: "191.26", corrected: "191.62", reason: "第 3 页" };
    expect([...cellMarks(budget.tables, facts, [correction])]).toEqual([
      ["t1.1.2", "corrected"],
      ["t1.8.4", "inferred"],
      ["t1.1.4", "doubtful"],
    ]);
  });
});

describe("matchLines", () => {
  const row = (number: number, texts: readonly string[]): Row => ({
    number,
    page: 3,
    roles: ["other"],
    printedSo: [],
    cells: texts.map((text, index) => ({ ...cellOf(first, 1, 1), column: index + 1, text })),
  });

  it("finds each row by the line that holds most of its words, downwards", () => {
    const lines = ["收入 支出", "一、一般公共服务支出 202.03", "", "合计 202.03", "合计 228.84"];
    const rows = [row(1, ["一、一般公共服务支出", "202.03"]), row(2, ["合计", "228.84"])];
    expect([...matchLines(lines, rows)]).toEqual([
      [1, 1],
      [2, 4],
    ]);
  });

  it("finds nothing for blank rows and for words that are not there", () => {
    expect([...matchLines(["收入 支出"], [row(1, ["", ""]), row(2, ["合计"])])]).toEqual([]);
  });
});

describe("faultOf", () => {
  const amount = cellOf(first, 1, 2);
  const words = cellOf(first, 1, 1);
  const correction = { place: "t1.1.2", printed: "191.26", corrected: "191.62", reason: "第 3 页" };

  it("asks for a change, an amount where amounts stand, and a reason", () => {
    expect(faultOf(amount, correction)).toBeNull();
    expect(faultOf(amount, { ...correction, corrected: "191.26" })).toBe("needsChange");
    expect(faultOf(amount, { ...correction, corrected: "约 190" })).toBe("needsAmount");
    expect(faultOf(words, { ...correction, corrected: "约 190" })).toBeNull();
    expect(faultOf(amount, { ...correction, reason: "" })).toBe("needsReason");
    expect(faultOf(amount, { ...correction, corrected: "" })).toBeNull();
  });
});
