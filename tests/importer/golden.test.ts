import { describe, expect, it } from "vitest";
import { outcomeOf } from "./golden/outcomeOf.ts";
import { goldenFile, hazards, readGolden } from "./golden/readGolden.ts";

describe("importDocument on one hazard each", () => {
  it("has a folder for every hazard", () => {
    expect(hazards().length).toBeGreaterThan(12);
  });

  it.each(hazards())("%s", async (hazard) => {
    expect(outcomeOf(await readGolden(hazard))).toEqual(JSON.parse(goldenFile(hazard, "expected.json")));
  });
});
