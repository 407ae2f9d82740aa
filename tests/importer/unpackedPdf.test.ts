import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unpacksTooLarge } from "../../src/importer/unpackedPdf.ts";

/** A part of a PDF with its dictionary. */
function streamOf(dictionary: string, packed: Uint8Array): Uint8Array {
  const before = new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj\n<<${dictionary}/Length ${packed.length}>>stream\n`,
  );
  const after = new TextEncoder().encode("\nendstream endobj\n");
  return new Uint8Array([...before, ...packed, ...after]);
}

const LARGE = zlibSync(new Uint8Array(60_000_000), { level: 9 });

describe("unpacksTooLarge", () => {
  it("finds a part that unpacks to more than may be read, packed once or twice", () => {
    expect(unpacksTooLarge(streamOf("/Filter/FlateDecode", LARGE))).toBe(true);
    expect(unpacksTooLarge(streamOf("/Filter[/FlateDecode/FlateDecode]", zlibSync(LARGE)))).toBe(true);
  });

  it("lets pass what a budget holds: small parts, pictures, and bytes that are not packed as they say", () => {
    expect(unpacksTooLarge(streamOf("/Filter/FlateDecode", zlibSync(new Uint8Array(1_000_000))))).toBe(false);
    expect(unpacksTooLarge(streamOf("/Subtype/Image/Filter/FlateDecode", LARGE))).toBe(false);
    expect(unpacksTooLarge(streamOf("/Filter/FlateDecode", new Uint8Array(1000)))).toBe(false);
  });
});
