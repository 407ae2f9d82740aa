import { describe, expect, it } from "vitest";
import { columnRolesOf } from "../../src/importer/table/columnRoles.ts";
import { placeTokens } from "../../src/importer/text/placeTokens.ts";
import { splitTokens } from "../../src/importer/text/splitTokens.ts";

const COLUMNS = columnRolesOf(
  [["科目编码"], ["科目名称"], ["合计"], ["基本支出"], ["项目支出"]],
  "expenditure",
);

function place(line: string): readonly string[] | null {
  return (
    placeTokens(splitTokens(line), COLUMNS)?.map((cell) => cell.text + (cell.inferred ? "*" : "")) ?? null
  );
}

describe("placeTokens", () => {
  it("counts blank cells by the spaces they leave", () => {
    expect(place("20113 商贸事务 100.00   100.00")).toEqual(["20113", "商贸事务", "100.00", "", "100.00"]);
    expect(place("20103 政府办公厅 49.65 49.65  ")).toEqual(["20103", "政府办公厅", "49.65", "49.65", ""]);
  });

  it("marks a cell whose spaces do not tell its column", () => {
    expect(place("20103 政府办公厅 49.65 49.65")).toEqual(["20103", "政府办公厅", "49.65", "49.65", ""]);
    expect(place("20103 政府办公厅      9.65 9.65 ")?.[2]).toBe("9.65*");
  });

  it("has no answer where the words do not fit the columns", () => {
    expect(place("20103 政府办公厅 1.00 2.00 3.00 4.00")).toBeNull();
  });
});
