import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/importer/importDocument.ts";
import { columnRolesOf } from "../../src/importer/table/columnRoles.ts";
import { settingsFor } from "./importSettings.ts";

const PAGE = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>2024年部门收支总表';
const SHEET =
  '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet>';

describe("importDocument", () => {
  it.each([
    ["a web page saved as .xls", PAGE, "HTML"],
    ["a spreadsheet of XML 2003", SHEET, "XML 2003"],
    ["a web archive", "MIME-Version: 1.0\nContent-Type: multipart/related", "MHT"],
  ])("refuses %s and says to save it as .xlsx", async (_what, text, kind) => {
    const bytes = new TextEncoder().encode(text);
    const result = await importDocument(bytes, settingsFor(bytes));
    expect(result).toMatchObject({ kind: "refused", reason: "not-a-workbook" });
    expect("detail" in result ? result.detail : "").toContain(`${kind}：请用电子表格软件打开，另存为 .xlsx`);
  });
});

describe("columnRolesOf", () => {
  it("parts a table of revenue and expenditure at its second names where no title names the sides", () => {
    const columns = columnRolesOf([["项目"], ["预算数"], ["项目"], ["预算数"]], "income-and-expenditure");
    expect(columns.map((column) => `${column.side} ${column.role}`)).toEqual([
      "income item",
      "income amount",
      "expenditure item",
      "expenditure amount",
    ]);
  });

  it("keeps a table of lines whose only names stand first whole", () => {
    const columns = columnRolesOf([["科目编码"], ["科目名称"], ["合计"], ["备注"]], "state-capital");
    expect(columns.map((column) => column.side)).toEqual(["lines", "lines", "lines", "lines"]);
  });
});
