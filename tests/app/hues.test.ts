import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HUES_FILE, hueStyles } from "../../scripts/writeHues.ts";

describe("hueStyles", () => {
  it("is what stands in the style sheet", () => {
    expect(readFileSync(HUES_FILE, "utf8")).toBe(hueStyles());
  });

  it("gives both themes the class 201 its ink blue", () => {
    expect(hueStyles()).toContain("--hue-blue-0: #295c8d;");
    expect(hueStyles()).toContain(':root[data-theme="dark"]');
  });
});
