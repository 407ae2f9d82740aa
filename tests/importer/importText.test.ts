import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/importer/importDocument.ts";
import { keepConverted } from "../../src/importer/keepConverted.ts";
import { isRefusal } from "../../src/importer/refusal.ts";
import { settingsFor, sharedFile } from "./importSettings.ts";

const ID = "tunliu-investment-promotion-2024";
const PUBLISHED = resolve(import.meta.dirname, `../../public/data/${ID}.json`);
const seed = sharedFile("seed", "000");

describe("importDocument", () => {
  it.skipIf(seed === null)(
    "reads the text of the Shanxi form to the published file, byte for byte",
    async () => {
      const bytes = new Uint8Array(readFileSync(seed ?? ""));
      const result = await importDocument(bytes, settingsFor(bytes, { idOf: () => ID }));
      if (isRefusal(result)) throw new Error(result.detail);
      const published = readFileSync(PUBLISHED, "utf8");
      expect(keepConverted(result, published)).toBe(published);
      expect(result.text).toBe(published);
      expect(result.report.whole).toBe(true);
      expect(result.report.missing).toEqual([]);
      expect(result.report.unplaced).toEqual([]);
    },
  );
});
