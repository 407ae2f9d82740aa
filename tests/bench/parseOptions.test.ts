import { describe, expect, it } from "vitest";
import { parseOptions } from "../../bench/harness/options.ts";
import { choosePages } from "../../bench/harness/pages.ts";

describe(parseOptions, () => {
  it("measures everything five times where nothing is named, and profiles only when asked", () => {
    expect(parseOptions([])).toEqual({
      parts: ["bytes", "load", "draw", "zoom", "import", "many", "review", "build"],
      runs: 5,
      only: [],
    });
  });

  it("takes parts, runs and pages in any order", () => {
    expect(parseOptions(["load", "--runs", "9", "zoom", "--only", "D3,Nivo"])).toEqual({
      parts: ["load", "zoom"],
      runs: 9,
      only: ["D3", "Nivo"],
    });
  });

  it("says what it expected", () => {
    expect(() => parseOptions(["draws"])).toThrow("profile, found draws");
    expect(() => parseOptions(["--runs", "0"])).toThrow("--runs: expected a number from 1 to 99, found 0");
    expect(() => parseOptions(["--runs"])).toThrow("found undefined");
    expect(() => parseOptions(["profile", "load"])).toThrow("no other part beside it");
  });
});

describe(choosePages, () => {
  it("always measures the site itself", () => {
    expect(choosePages(["D3"]).map(({ name }) => name)).toEqual(["Sunlit Budget", "D3"]);
    expect(choosePages([])).toHaveLength(9);
    expect(() => choosePages(["D4"])).toThrow("found D4");
  });
});
