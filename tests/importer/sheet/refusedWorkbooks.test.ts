import { CFB } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../src/importer/refusal.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { importBytes } from "./importSheets.ts";
import { ENTRY_FLAGS, ENTRY_SIZE, packParts, patchDirectory } from "./packParts.ts";
import { planSheets } from "./planSheets.ts";
import { printXls } from "./printXls.ts";
import { printXlsx, xlsxParts } from "./printXlsx.ts";
import type { PlannedSheet } from "./sheetPlan.ts";

const SHEETS = planSheets(tinyBudget(), {
  sheets: "many",
  header: "merged",
  indentation: "spaces",
  amounts: "numbers",
});
const SHEET = "xl/worksheets/sheet1.xml";
const EMPTY: PlannedSheet = { name: "空", cells: [], merges: [] };

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const result = await importBytes(bytes);
  return isRefusal(result) ? result.reason : "imported";
}

function withSheet(xml: (before: string) => string): Uint8Array {
  const parts = new Map(xlsxParts(SHEETS));
  parts.set(SHEET, xml(parts.get(SHEET) ?? ""));
  return packParts(parts);
}

function compound(streams: Readonly<Record<string, string>>): Uint8Array {
  const file: unknown = CFB.utils.cfb_new();
  for (const [name, text] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, Buffer.from(text));
  const bytes: unknown = CFB.write(file, { type: "array" });
  return Uint8Array.from(Array.isArray(bytes) || bytes instanceof Uint8Array ? bytes : []);
}

/** The XLS file with the record that names its author in the place of one that says it is encrypted. */
function encryptedXls(): Uint8Array {
  const bytes = Buffer.from(printXls(SHEETS));
  const author = bytes.indexOf(Buffer.from([0x5c, 0x00, 0x70, 0x00]));
  bytes[author] = 0x2f;
  return new Uint8Array(bytes);
}

describe("readWorkbook", () => {
  it.each([
    [
      "a text document",
      packParts([
        ["[Content_Types].xml", "<Types/>"],
        ["word/document.xml", "<w/>"],
      ]),
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      packParts([
        ["[Content_Types].xml", "<Types/>"],
        ["xl/workbook.bin", ""],
      ]),
      "not-a-workbook",
    ],
    [
      "an archive of pictures",
      packParts([
        ["a.png", "a"],
        ["b.png", "b"],
      ]),
      "not-a-workbook",
    ],
    ["an archive without a directory", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "damaged"],
    [
      "a workbook without its sheets",
      packParts([...xlsxParts(SHEETS)].filter(([name]) => name !== SHEET)),
      "damaged",
    ],
    ["a sheet that is no XML", withSheet(() => "rubbish"), "damaged"],
    [
      "a part behind a password",
      patchDirectory(printXlsx(SHEETS), SHEET, { at: ENTRY_FLAGS, value: 1, width: 2 }),
      "encrypted",
    ],
    ["an encrypted package", compound({ EncryptionInfo: "x", EncryptedPackage: "y" }), "encrypted"],
    ["an encrypted XLS", encryptedXls(), "encrypted"],
    ["a text document of old", compound({ WordDocument: "x" }), "not-a-workbook"],
    ["a workbook without a table", printXlsx([EMPTY]), "no-tables"],
  ])("tells what %s is", async (_what, bytes, reason) => {
    expect(await reasonFor(bytes)).toBe(reason);
  });

  it("refuses what would unpack to more than may be read, before or while it unpacks", async () => {
    const honest = withSheet((before) => before + " ".repeat(17_000_000));
    expect(honest.length).toBeLessThan(100_000);
    expect(await reasonFor(honest)).toBe("unpacks-too-large");
    expect(await reasonFor(patchDirectory(honest, SHEET, { at: ENTRY_SIZE, value: 1000, width: 4 }))).toBe(
      "unpacks-too-large",
    );
    const many = Array.from({ length: 2001 }, (_, index) => [`xl/${index}.xml`, ""] as const);
    expect(await reasonFor(packParts([...xlsxParts(SHEETS), ...many]))).toBe("unpacks-too-large");
  });

  it("refuses more sheets, cells, rows and columns than a budget can have", async () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ ...EMPTY, name: `表${index}` }));
    expect(await reasonFor(printXlsx(many))).toBe("too-large");
    const cells = "<c><v>1</v></c>".repeat(300_001);
    const data = (rows: string) => (before: string) => before.replace("<sheetData>", `<sheetData>${rows}`);
    expect(await reasonFor(withSheet(data(`<row>${cells}</row>`)))).toBe("too-large");
    const rows = "<row><c><v>1</v></c></row>".repeat(20_001);
    expect(await reasonFor(withSheet(data(rows)))).toBe("too-large");
    expect(await reasonFor(withSheet(data('<row r="1"><c r="XFD1"><v>1</v></c></row>')))).toBe("too-large");
  });

  it("reads a budget among ranges that cover the whole sheet", async () => {
    const bytes = withSheet((before) =>
      before
        .replace("<sheetViews>", '<dimension ref="A1:XFD1048576"/><sheetViews>')
        .replace("<sheetData>", '<cols><col min="99" max="999999999" hidden="1"/></cols><sheetData>')
        .replace("</sheetData>", '<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>')
        .replace("</mergeCells>", '<mergeCell ref="A200:XFD1048576"/></mergeCells>'),
    );
    expect(await reasonFor(bytes)).toBe("imported");
  });

  it.each([
    ["tags that never end", "<row><c ".repeat(100_000)],
    ["cells that never end", "<c><f>".repeat(100_000)],
    ["names that never end", `<${"a".repeat(1_000_000)}`],
    ["quotes that never end", `<c r="${"A".repeat(1_000_000)}`],
  ])("does not hang on %s", async (_what, xml) => {
    const started = performance.now();
    await reasonFor(withSheet((before) => before.replace("<sheetData>", `<sheetData>${xml}`)));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
