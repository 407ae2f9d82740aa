import { Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { importSheets } from "./importSheets.ts";
import { packParts } from "./packParts.ts";
import { xlsxParts } from "./printXlsx.ts";
import { EXPENDITURE, writtenSheet } from "./writtenSheet.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LINKS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/hyperlink" Target="http://budget.example/" TargetMode="External"/></Relationships>`;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("readWorkbook", () => {
  it("asks no other machine for anything, whatever a workbook links to", async () => {
    const connect = vi.spyOn(Socket.prototype, "connect");
    const fetched = vi.spyOn(globalThis, "fetch");
    const parts = new Map(xlsxParts([writtenSheet("支出", EXPENDITURE)]));
    const sheet = "xl/worksheets/sheet1.xml";
    const link = `<hyperlinks xmlns:r="${RELATIONS}"><hyperlink ref="A1" r:id="rId1"/></hyperlinks></worksheet>`;
    parts.set(sheet, (parts.get(sheet) ?? "").replace("</worksheet>", link));
    parts.set("xl/worksheets/_rels/sheet1.xml.rels", LINKS);
    const { budget } = await importSheets(packParts(parts));
    expect(budget.tables).toHaveLength(1);
    expect(connect).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
  });
});
