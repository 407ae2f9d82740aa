import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/importer/importDocument.ts";
import { LIMITS } from "../../src/importer/readBytes.ts";
import { isRefusal, refusalMessage } from "../../src/importer/refusal.ts";
import { settingsFor, sharedFile } from "./importSettings.ts";

const pdf = sharedFile("documents", "13");
const seed = sharedFile("seed", "000");

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The smallest PDF with one empty page. */
function emptyPdf(trailer = ""): Uint8Array {
  return bytesOf(
    [
      "%PDF-1.4",
      "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
      `2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj`,
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj",
      `trailer<</Root 1 0 R${trailer}>>`,
      "%%EOF",
    ].join("\n"),
  );
}

const LOCK = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>`;

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const result = await importDocument(bytes, settingsFor(bytes));
  return isRefusal(result) ? result.reason : "imported";
}

describe("importDocument", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["an archive", bytesOf("PK\u0003\u0004 something"), "damaged"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not-a-document"],
    ["text that is no budget", bytesOf("今天天气很好。\n没有表格。\n"), "no-tables"],
    ["text that ends in the middle of a character", bytesOf("部门预算").slice(0, -1), "damaged"],
    ["a PDF that is only its first line", bytesOf("%PDF-1.7\n"), "damaged"],
    ["a PDF without a word on its pages", emptyPdf(), "scanned"],
    ["a PDF that asks for a password", emptyPdf(LOCK), "encrypted"],
    ["a PDF of rubbish", bytesOf("%PDF-1.7\nrubbish\n%%EOF\n"), "damaged"],
  ])("refuses %s with its reason", async (_what, bytes, reason) => {
    expect(await reasonFor(bytes)).toBe(reason);
  });

  it("says the reason in Chinese and English", () => {
    expect(refusalMessage({ kind: "refused", reason: "scanned", detail: "3 p." })).toBe(
      "PDF 没有文字层（可能是扫描件） / the PDF has no text layer: its pages are probably scanned (3 p.)",
    );
  });

  it("refuses a file above the limit without reading it", async () => {
    const bytes = bytesOf("%PDF-1.7");
    const settings = settingsFor(bytes, { limits: { ...LIMITS, bytes: 4 } });
    expect(await importDocument(bytes, settings)).toMatchObject({ kind: "refused", reason: "too-large" });
  });

  it("answers random bytes with a refusal, never with a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, asPdf) => {
        const bytes = asPdf
          ? new Uint8Array([...bytesOf("%PDF-1.4\n"), ...noise, ...bytesOf("\n%%EOF")])
          : noise;
        expect(await reasonFor(bytes)).not.toBe("imported");
      }),
      { numRuns: 60 },
    );
  });
});

describe.skipIf(pdf === null || seed === null)("importDocument on cut files", () => {
  it("refuses a PDF that is cut anywhere", async () => {
    const whole = new Uint8Array(readFileSync(pdf ?? ""));
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await reasonFor(whole.slice(0, Math.floor(whole.length * share)))).toBe("damaged");
    }
  });

  it("stops at the limits of pages and of time", async () => {
    const bytes = new Uint8Array(readFileSync(pdf ?? ""));
    const few = settingsFor(bytes, { limits: { ...LIMITS, pages: 5 } });
    expect(await importDocument(bytes, few)).toMatchObject({ reason: "too-many-pages", detail: "13" });
    let clock = 0;
    const slow = settingsFor(bytes, {
      now: () => {
        clock += 60_000;
        return clock;
      },
    });
    expect(await importDocument(bytes, slow)).toMatchObject({ reason: "too-slow" });
  });

  it("never reads a text that is cut in another way than the whole one says", async () => {
    const text = readFileSync(seed ?? "", "utf8");
    const whole = await importDocument(bytesOf(text), settingsFor(bytesOf(text)));
    if (isRefusal(whole)) throw new Error(whole.detail);
    for (const share of [0.2, 0.35, 0.5, 0.65, 0.8, 0.95]) {
      const bytes = bytesOf(text.slice(0, Math.floor(text.length * share)));
      const part = await importDocument(bytes, settingsFor(bytes));
      if (isRefusal(part)) continue;
      const complete = part.budget.tables.slice(0, -1);
      expect(complete).toEqual(whole.budget.tables.slice(0, complete.length));
    }
  });
});
