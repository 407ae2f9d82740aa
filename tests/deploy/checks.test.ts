import { describe, expect, it } from "vitest";
import { parseCheckArguments } from "../../src/cli/check/checkArguments.ts";
import { checkSite } from "../../src/cli/check/checkSite.ts";
import { findParts } from "../../src/cli/check/findParts.ts";
import { gatherSite } from "../../src/cli/check/gatherSite.ts";
import type { Visit } from "../../src/cli/check/siteAnswer.ts";
import { allowsOrigin } from "../../src/cli/check/sitePolicy.ts";
import { rightAnswer } from "./servedSite.ts";

const BASE = "https://budget.example/budget/";

/** A site served by https, where http answers like this. */
async function problemsOf(plain: Partial<{ status: number; location: string }> | null) {
  const ask = async (address: string): Promise<Visit> => {
    if (address.startsWith("http:")) {
      if (plain === null) return { kind: "unreachable", address, reason: "refused" };
      const headers: Record<string, string> =
        plain.location === undefined ? {} : { location: plain.location };
      return { kind: "answered", answer: { address, status: plain.status ?? 200, headers, text: "" } };
    }
    return { kind: "answered", answer: { address, ...rightAnswer(address.replace(BASE, "")) } };
  };
  return checkSite(await gatherSite(BASE, ask), null);
}

describe("https", () => {
  it("is where http leads, or the only way in", async () => {
    expect(await problemsOf({ status: 301, location: "https://budget.example/budget/" })).toEqual([]);
    expect(await problemsOf(null)).toEqual([]);
  });

  it.each([{ status: 200 }, { status: 301, location: "http://budget.example/login" }])(
    "is missed where http answers %o",
    async (plain) => {
      expect((await problemsOf(plain)).map(({ kind }) => kind)).toEqual(["plain-answer"]);
    },
  );
});

describe("allowsOrigin", () => {
  it.each([
    ["'self'", "https://a.example", "https://a.example", true],
    ["'self'", "https://a.example", "https://b.example", false],
    ["https://b.example", "https://a.example", "https://b.example", true],
    ["http://b.example", "https://a.example", "https://b.example", true],
    ["https://b.example", "https://a.example", "http://b.example", false],
    ["https://b.example", "https://a.example", "https://b.example.evil.example", false],
    ["https://*.example", "https://a.example", "https://b.example", true],
    ["https://*.b.example", "https://a.example", "https://b.example", false],
    ["b.example:8443", "https://a.example", "https://b.example:8443", true],
    ["b.example:8443", "https://a.example", "https://b.example", false],
    ["https:", "https://a.example", "https://b.example", true],
    ["'none'", "https://a.example", "https://b.example", false],
  ])("says whether %s on %s lets %s in: %s", (source, self, origin, expected) => {
    expect(allowsOrigin([source], { self, origin })).toBe(expected);
  });
});

describe("findParts", () => {
  it("finds what pages link and scripts fetch, and nothing outside assets", () => {
    expect(findParts("", '<script src="./assets/a-12345678.js"></script><a href="../x">')).toEqual([
      "assets/a-12345678.js",
    ]);
    expect(
      findParts("assets/a.js", 'import("./b-12345678.js");["assets/c-abcd_-12.css"];"../d-12345678.js"'),
    ).toEqual(["assets/b-12345678.js", "assets/c-abcd_-12.css"]);
  });
});

describe("parseCheckArguments", () => {
  it("takes a page's address for that of its folder", () => {
    expect(
      parseCheckArguments(["https://a.example/b/index.html#/-/flows", "--portal", "https://p.example/x"]),
    ).toEqual({
      kind: "check",
      base: "https://a.example/b/",
      portal: "https://p.example",
      json: false,
      language: "zh",
    });
    expect(parseCheckArguments(["https://a.example/b"])).toMatchObject({ base: "https://a.example/b/" });
  });
});
