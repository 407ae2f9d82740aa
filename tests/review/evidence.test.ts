import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/budget/lines.ts";
import { labelCell, labelTable } from "../../src/review/evidence.ts";
import { plainName, sourceNamed } from "../../src/review/names.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";

const budget = publishedBudget();

function labelAt(tableId: string, row: number, column: number) {
  const table = budget.tables.find((entry) => entry.id === tableId);
  const side = table?.columns[column - 1]?.side;
  const line = table && linesOf(table, side).find((entry) => entry.row.number === row);
  const cell = line?.row.cells[column - 1];
  return line && cell ? labelCell(line, cell) : null;
}

describe("labelCell", () => {
  it("names table, line and column in the document's words and in English", () => {
    expect(labelAt("t3", 2, 3)).toEqual({
      zh: "表三 · 一般公共服务支出 · 合计",
      en: "Table 3 · 201 · Total",
    });
    expect(labelAt("t13", 4, 2)).toEqual({
      zh: "表十三 · 聘用人员经费 · 合计",
      en: "Table 13 · 聘用人员经费 · Total",
    });
  });

  it("does not say 合计 twice", () => {
    expect(labelAt("t3", 1, 3)).toEqual({ zh: "表三 · 合计", en: "Table 3 · Total" });
  });
});

describe("labelTable", () => {
  it("counts as Chinese readers do", () => {
    const names = budget.tables.map((table) => labelTable(table).zh);
    expect(names.slice(8)).toEqual(["表九", "表十", "表十一", "表十二", "表十三"]);
  });
});

describe("plainName", () => {
  it("takes off ordinals and blanks, and nothing that belongs to the name", () => {
    expect(plainName("一、一般公共服务支出")).toBe("一般公共服务支出");
    expect(plainName("一般公共服务支出")).toBe("一般公共服务支出");
    expect(plainName("（一）基本支出")).toBe("基本支出");
    expect(plainName("①公务用车购置费")).toBe("公务用车购置费");
    expect(plainName("　　因公出国（境）费")).toBe("因公出国(境)费");
  });
});

describe("sourceNamed", () => {
  it("knows the sources by the names that texts give them", () => {
    expect(sourceNamed("一般公共预算拨款收入")).toBe("general-public-budget");
    expect(sourceNamed("事业单位经营收入")).toBe("business-revenue");
    expect(sourceNamed("事业收入")).toBe("public-service-revenue");
    expect(sourceNamed("上年结转")).toBeNull();
  });
});
