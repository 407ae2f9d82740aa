import { describe, expect, it } from "vitest";
import type { Column } from "../../../src/budget/budget.ts";
import { columnGroups, type HeaderCell, headerRows } from "../../../src/views/tables/headerRows.ts";
import { publishedBudget } from "../../budgets/publishedBudget.ts";

function columnsOf(id: string): readonly Column[] {
  return publishedBudget().tables.find((table) => table.id === id)?.columns ?? [];
}

function shape({ title, columns, rows }: HeaderCell): string {
  return `${title} ${columns}×${rows}`;
}

describe("headerRows", () => {
  it("lets a title without parts reach down to the last row", () => {
    const rows = headerRows(columnsOf("t2")).map((row) => row.map(shape));
    expect(rows[0]).toEqual(["项目 2×1", "本年收入 6×1", "上年结转 1×2"]);
    expect(rows[1]).toHaveLength(8);
  });

  it("merges three levels on one side while the other side has two", () => {
    const rows = headerRows(columnsOf("t4")).map((row) => row.map(shape));
    expect(rows).toEqual([
      ["收入 2×1", "支出 5×1"],
      ["项目 1×2", "金额 1×2", "项目 1×2", "金额 4×1"],
      ["小计 1×1", "一般公共预算 1×1", "政府性基金预算 1×1", "国有资本经营预算 1×1"],
    ]);
  });

  it("covers every column of every row exactly once, with what reaches down from above", () => {
    for (const { id, columns } of publishedBudget().tables) {
      const rows = headerRows(columns);
      const covered = rows.flatMap((row, at) =>
        row.flatMap((cell) =>
          Array.from({ length: cell.rows }, (_, down) =>
            Array.from({ length: cell.columns }, (_, right) => `${at + down}:${cell.column + right}`),
          ).flat(),
        ),
      );
      expect(new Set(covered).size, id).toBe(covered.length);
      expect(covered, id).toHaveLength(rows.length * columns.length);
    }
  });

  it("groups the columns by their outermost header", () => {
    expect(columnGroups(columnsOf("t1"))).toEqual([2, 4]);
  });
});
