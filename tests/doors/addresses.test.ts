import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSourceId } from "../../src/budget/sourceId.ts";
import { parseEmbed, printEmbed } from "../../src/state/embed/embedSettings.ts";
import { parseHearingPlace } from "../../src/state/hearing/hearingPlace.ts";
import { parsePlace, printPlace } from "../../src/state/place.ts";
import { HOSTILE_TEXTS, hostileTexts, isPolluted, SEED } from "./hostile.ts";

const PARTS = [
  "#",
  "/",
  "//",
  "?",
  "&",
  "=",
  "-",
  "..",
  "%2e%2e",
  "..%2f",
  "..%5c",
  "%2f",
  "%",
  "%E4%BD",
  "%ED%A0%80",
  "%00",
  "overview",
  "functions",
  "hearing",
  "import",
  "preview",
  "tunliu-investment-promotion-2024",
  "basis=",
  "lang=en",
  "theme=dark",
  "show=",
  "data=https://evil.example/x.json",
  "file=//evil.example/x.json",
  "finding~",
  "x".repeat(3_000),
] as const;

const addresses = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), hostileTexts, hostileTexts.map(encodeLoosely)), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

function encodeLoosely(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
}

const RUNS = { ...SEED, numRuns: 4_000 };

describe("any address", () => {
  it("is a place that can be printed and read again, with a budget's id that stays in its folder", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const place = parsePlace(address);
        expect(parsePlace(printPlace(place))).toEqual(place);
        if (place.budget !== null) expect(place.budget).toMatch(/^[a-z0-9][a-z0-9-]{0,99}$/);
        expect(printPlace(place)).toMatch(/^#\/[\w%.~!*'()/?&=-]*$/);
        expect(printPlace(place)).not.toContain("evil");
        expect(isPolluted()).toBe(false);
      }),
      RUNS,
    );
  });

  it("is a place for a frame, too", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const settings = parseEmbed(address);
        expect(parseEmbed(printEmbed(settings))).toEqual(settings);
      }),
      RUNS,
    );
  });

  it("never throws as the item of a hearing or the address of a figure", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        parseHearingPlace(address);
        const source = parseSourceId(address);
        if (source !== null) expect(source).toMatch(/^[tfn][\da-z.-]+$/);
      }),
      RUNS,
    );
  });

  it.each([
    "#/-/overview?data=https://evil.example/data.json",
    "#/-/overview?file=..%2f..%2fsecret.json&budget=//evil.example",
    "#/https:%2f%2fevil.example/overview",
    "#///evil.example/overview",
    "#/..%2f..%2fsecret/overview",
    "#/..%5c..%5csecret/overview",
    "#/data:application%2fjson,{}/overview",
    "#/tunliu%00/overview",
    "#/TUNLIU/overview",
    "#/%2e%2e/overview",
    `#/${"a".repeat(101)}/overview`,
  ])("names no data but that of the site: %s", (address) => {
    expect(parsePlace(address).budget).toBeNull();
    expect(printPlace(parsePlace(address))).toBe("#/-/overview");
  });

  it("of a million signs is read at once", () => {
    const start = performance.now();
    for (const part of ["/", "a", "%", "%41", "&", "?", "=", "\u0000", ...HOSTILE_TEXTS])
      if (part !== "") parsePlace(`#/-/functions/${part.repeat(Math.ceil(1_000_000 / part.length))}`);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
